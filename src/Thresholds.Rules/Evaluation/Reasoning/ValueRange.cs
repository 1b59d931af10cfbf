namespace Thresholds.Rules;

/// <summary>Numbers between two bounds, within what the fact can be. An age not yet born sorts below 0.</summary>
public sealed class ValueRange
{
    /// <summary>The lower bound; <see langword="null"/> for none.</summary>
    public required decimal? From { get; init; }

    /// <summary>Whether the lower bound itself is in the range.</summary>
    public required bool FromIncluded { get; init; }

    /// <summary>The upper bound; <see langword="null"/> for none.</summary>
    public required decimal? To { get; init; }

    /// <summary>Whether the upper bound itself is in the range.</summary>
    public required bool ToIncluded { get; init; }
}
