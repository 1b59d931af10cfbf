using System.Collections.Immutable;

namespace Thresholds.Rules.Engines;

/// <summary>What an engine finds out about a case. Everything else in an evaluation follows from the model and from this.</summary>
public sealed class EngineOutcome
{
    /// <summary>The places of the true rules in the ruleset's rules, ascending.</summary>
    public required ImmutableArray<int> TrueRules { get; init; }

    /// <summary>The rank of the highest level of a true rule; -1 for none.</summary>
    public required int IndicatedRank { get; init; }

    /// <summary>The rank of the highest level that answers to the open questions could give; -1 for none.</summary>
    public required int CouldReachRank { get; init; }

    /// <summary>Whether nothing unknown could raise the level or add a trigger. Never while nothing is recorded or a mistake stands.</summary>
    public required bool Settled { get; init; }
}
