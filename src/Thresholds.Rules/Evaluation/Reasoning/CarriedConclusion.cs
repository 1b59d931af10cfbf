using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>
/// A level or trigger that is reached, with the minimal sets of observations behind it. An observation is one record of a finding, or one
/// known fact (all that is recorded of a fact counts as one, and the same record given twice is one).
/// </summary>
public sealed class CarriedConclusion
{
    /// <summary>What is reached.</summary>
    public required Conclusion Conclusion { get; init; }

    /// <summary>The true rules that carry it, in document order. Empty in the answer to <see cref="Evaluation.RestsOn"/>.</summary>
    public required ImmutableArray<CarryingRule> Rules { get; init; }

    /// <summary>The minimal sets, the smallest first, then in document order.</summary>
    public required ObservationSets Sets { get; init; }
}
