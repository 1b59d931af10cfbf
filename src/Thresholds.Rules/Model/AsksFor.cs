namespace Thresholds.Rules.Model;

/// <summary>What kind of statement a row is, so that it is asked for as such.</summary>
public enum AsksFor
{
    /// <summary>Something that was seen or heard.</summary>
    Observation,

    /// <summary>A professional's opinion.</summary>
    Opinion,

    /// <summary>How somebody sees it.</summary>
    Perception,

    /// <summary>What is expected to happen.</summary>
    Forecast,
}
