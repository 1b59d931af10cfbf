namespace Thresholds.Rules;

/// <summary>Whether an observation is fact, opinion, or the child's own words.</summary>
public enum ObservationKind
{
    /// <summary>Seen or heard.</summary>
    Fact,

    /// <summary>A professional's opinion.</summary>
    Opinion,

    /// <summary>What the child said.</summary>
    ChildsWords,
}
