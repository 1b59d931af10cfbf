using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>A rule that is not true, and what it lacks.</summary>
public sealed class NearRule
{
    /// <summary>The rule, with its citation and its basis.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The level that it indicates; <see langword="null"/> when it indicates none.</summary>
    public required Level? Level { get; init; }

    /// <summary>The row or item that it stands for; <see langword="null"/> for a rule with a condition of its own.</summary>
    public required Indicator? Indicator { get; init; }

    /// <summary>What it lacks: each way that is as short as any, in document order.</summary>
    public required ImmutableArray<FurtherSet> Ways { get; init; }

    /// <summary>Whether <see cref="Ways"/> has every one of them. At most <see cref="ObservationSets.MostSpelledOut"/> are given.</summary>
    public required bool SpelledOut { get; init; }

    /// <summary>Whether some finding is recorded that bears on it.</summary>
    internal bool IsTouched { get; init; }

    /// <summary>Whether all that is missing is one finding that nobody asked about, so that there is nothing in the case to say of it.</summary>
    internal bool IsUnasked => !IsTouched && Ways.All(w => w.Parts is [{ Standing: FurtherStanding.NotAsked, Finding: Finding.Present }]);
}
