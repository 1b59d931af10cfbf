using System.Globalization;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.NRules.Tests;

/// <summary>This engine and the reference over the same case.</summary>
internal sealed class Agreement(Edition edition, NRulesEngine engine)
{
    private readonly IThresholdProgram reference = new ReferenceEngine().Prepare(edition);
    private readonly NRulesProgram program = engine.Prepare(edition);
    private readonly IThresholdEvaluator evaluator = new ThresholdEvaluator(edition, engine, Editions.AsOf);

    /// <summary>Where the two differ, or null.</summary>
    public string? Difference(Observations observations)
    {
        BoundObservations bound = evaluator.Bind(observations);
        string expected = Words(reference.Run(bound));
        string found = Words(program.Run(bound));
        return expected == found ? null : $"reference: {expected}\nnrules:    {found}\n{Describe(observations)}";
    }

    public static string Words(EngineOutcome outcome) =>
        $"{outcome.IndicatedRank} {outcome.CouldReachRank} {outcome.Settled} [{string.Join(' ', outcome.TrueRules)}]";

    private string Describe(Observations observations) => string.Join(
        '\n',
        [
            edition.Ruleset.ToString(),
            .. observations.Findings.Select(f => string.Create(CultureInfo.InvariantCulture, $"  {f.Id} {f.Finding} {f.Happened:yyyy-MM-dd}")),
            .. observations.Facts.Select(f => $"  {f.Name}: {f.Value}"),
        ]);
}
