namespace Thresholds.Rules.Model.Guidance;

/// <summary>How soon something is asked for.</summary>
public sealed class Within
{
    /// <summary>The number of units; <see langword="null"/> for immediately.</summary>
    public int? Amount { get; init; }

    /// <summary>The unit. 24 hours are not one working day.</summary>
    public required TimeUnit Unit { get; init; }

    /// <summary>The event that the time runs from, in words; <see langword="null"/> when none is stated.</summary>
    public string? After { get; init; }
}
