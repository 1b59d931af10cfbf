using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>A smallest set of observations for which two editions differ, with what each of them then indicates. Immutable.</summary>
public sealed class DifferingSet
{
    /// <summary>The findings in document order, then the facts. All of them are needed.</summary>
    public required ImmutableArray<DifferingObservation> Parts { get; init; }

    /// <summary>How many sets it stands for: more than one where several values of a fact do alike.</summary>
    public required int Count { get; init; }

    /// <summary>What the first edition indicates for these observations alone.</summary>
    public required DifferingOutcome First { get; init; }

    /// <summary>What the second edition indicates for these observations alone.</summary>
    public required DifferingOutcome Second { get; init; }
}
