namespace Thresholds.Rules.Tests.Wording;

/// <summary>Every page about the reasoning behind one case: all parts with what-if, and why-not of each level and trigger.</summary>
internal sealed class ReasoningPages
{
    private const ReasoningParts Everything = ReasoningParts.ForPractice | ReasoningParts.RestsOn;

    /// <summary>Where the keys of their sentences stand.</summary>
    public static readonly string[] Areas = ["why", "why-not", "raise", "rests-on", "what-if", "recorded", "values"];

    private readonly Evaluation evaluation;

    private ReasoningPages(Supposition supposition)
    {
        Supposition = supposition;
        evaluation = supposition.AsRecorded;
    }

    public Supposition Supposition { get; }

    private Supposition Unchanged => new() { AsRecorded = evaluation, WithAdditions = evaluation, Additions = Observations.None };

    public IEnumerable<Evaluation> Evaluations => [evaluation, Supposition.WithAdditions];

    /// <summary>The pages of a case, with additions of every kind laid beside it.</summary>
    public static ReasoningPages Of(IThresholdEvaluator evaluator, Observations recorded)
    {
        string[] rows = [.. evaluator.Edition.Ruleset.Indicators.Select(i => i.Id)];
        Observations additions = Observations.Of(rows[^1]).WithFact("school-attendance", "84").WithFact("attendance", "84");
        additions = rows.Length > 3 ? additions.WithAbsent(rows[1]).WithNotKnown(rows[2]) : additions;
        return new ReasoningPages(Supposition.Of(evaluator, recorded, additions));
    }

    public IEnumerable<Explanation> All() =>
    [
        evaluation.ExplainReasoning(Everything, conclusion: null, Supposition),
        evaluation.ExplainReasoning(ReasoningParts.None, conclusion: null, Unchanged),
        .. evaluation.Edition.Ruleset.Levels.Select(l => l.Id).Concat(evaluation.Edition.Ruleset.Triggers.Select(t => t.Id))
            .Select(id => evaluation.ExplainReasoning(ReasoningParts.WhyNot, id)),
    ];

    public string Json() => evaluation.ToReasoningJson(Everything, conclusion: null, Supposition);
}
