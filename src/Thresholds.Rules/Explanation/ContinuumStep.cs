using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>One level of a continuum.</summary>
public sealed class ContinuumStep
{
    /// <summary>The level.</summary>
    public required Level Level { get; init; }

    /// <summary>Whether it is the indicated level.</summary>
    public required bool Indicated { get; init; }

    /// <summary>Whether it is the highest level that answers to the open questions could give, above the indicated one.</summary>
    public required bool CouldReach { get; init; }

    /// <summary>What marks it, in words; <see langword="null"/> for a level without a mark.</summary>
    public required string? Mark { get; init; }
}
