using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>
/// A level or trigger that is not reached, with the rules that come nearest to it. Nearest is the rule that lacks the fewest findings and facts:
/// a row, concept or judgement that would have to be recorded present (or absent, where the rule asks for that), or another value of a fact.
/// </summary>
public sealed class MissedConclusion
{
    /// <summary>What is not reached.</summary>
    public required Conclusion Conclusion { get; init; }

    /// <summary>How many findings and facts the nearest rules lack; <see langword="null"/> when no rule could reach it.</summary>
    public required int? Missing { get; init; }

    /// <summary>The nearest rules, all ties, in document order.</summary>
    public required ImmutableArray<NearRule> Nearest { get; init; }
}
