namespace Thresholds.Rules.Model.Guidance;

/// <summary>The unit of a stated time.</summary>
public enum TimeUnit
{
    /// <summary>At once.</summary>
    Immediately,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Working days.</summary>
    WorkingDays,

    /// <summary>Days.</summary>
    Days,
}
