namespace Thresholds.Rules;

/// <summary>How an as-of date stands to the time for which an edition says that it applies.</summary>
public enum EditionStanding
{
    /// <summary>The date lies within the stated time.</summary>
    InForce,

    /// <summary>The date lies after the stated start, and the edition states no end. That does not mean that it is still in force.</summary>
    EndNotStated,

    /// <summary>The edition states no start.</summary>
    StartNotStated,

    /// <summary>The date lies before the stated start.</summary>
    NotYetInForce,

    /// <summary>The date lies after the stated end.</summary>
    NoLongerInForce,
}
