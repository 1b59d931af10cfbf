namespace Thresholds.Rules;

/// <summary>How a case marks a part of a condition. What is marked both ways is marked for and against.</summary>
public enum ConditionOutcome
{
    /// <summary>Marked for.</summary>
    For,

    /// <summary>Marked against.</summary>
    Against,

    /// <summary>Marked neither way: not asked, not known, or not decided by what is recorded.</summary>
    Neither,
}
