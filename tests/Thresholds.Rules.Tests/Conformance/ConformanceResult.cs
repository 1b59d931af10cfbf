using System.Collections.Immutable;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Conformance;

/// <summary>An engine's outcome in ids: the level, how far answers could lead, settled or not, the true rules and the triggers that they reach.</summary>
internal sealed record ConformanceResult(string Level, string CouldReach, bool Settled, ImmutableArray<string> True, ImmutableArray<string> Triggers)
{
    private const string None = "none";

    public static ConformanceResult Of(EngineOutcome outcome, Ruleset ruleset) => new(
        outcome.IndicatedRank < 0 ? None : ruleset.Levels[outcome.IndicatedRank].Id,
        outcome.CouldReachRank < 0 ? None : ruleset.Levels[outcome.CouldReachRank].Id,
        outcome.Settled,
        [.. outcome.TrueRules.Select(r => ruleset.Rules[r].Id)],
        [.. outcome.TrueRules.SelectMany(r => ruleset.Rules[r].Triggers).Select(t => t.Id).Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>The result as a case file says it.</summary>
    public override string ToString() =>
        $"{{ level: {Level}, could-reach: {CouldReach}, settled: {(Settled ? "yes" : "no")}, true: [{string.Join(", ", True)}], triggers: [{string.Join(", ", Triggers)}] }}";
}
