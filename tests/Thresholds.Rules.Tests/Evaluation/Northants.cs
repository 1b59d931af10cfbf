using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Semantics;

/// <summary>The Northamptonshire edition, evaluated on 4 March 2026.</summary>
internal static class Northants
{
    public const string Discussion = "strategy-discussion";
    public const string Assessment = "section-47-assessment";

    private static readonly DateOnly AsOf = new(2026, 3, 4);
    private static readonly IThresholdEvaluator Evaluator = new ThresholdCatalog().GetEvaluator("northamptonshire", AsOf);

    public static Ruleset Ruleset => Evaluator.Edition.Ruleset;

    public static Evaluation Evaluate(Observations observations) => Evaluator.Evaluate(observations.At(AsOf));

    /// <summary>Evaluates what <see cref="Probe.Observe"/> reads.</summary>
    public static Evaluation Evaluate(string observed) => Evaluate(Probe.Observe(observed));

    public static string LevelOf(string observed) => Small.IdOf(Evaluate(observed).IndicatedLevel);

    public static Reason? ReasonFor(this Evaluation evaluation, string rule) => evaluation.Because.FirstOrDefault(r => r.Rule.Id == rule);
}
