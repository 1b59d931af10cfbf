using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Evaluates what was recorded under each edition and finds what each of them reads.</summary>
internal sealed class ComparisonBuilder
{
    private readonly Observations observations;
    private readonly DateOnly asOf;
    private readonly Evaluation? own;
    private readonly BoundObservations bound;
    private readonly RecordedCase recorded;
    private readonly ImmutableArray<IThresholdEvaluator> evaluators;

    public ComparisonBuilder(Observations observations, IThresholdEvaluator? recordedUnder, ImmutableArray<IThresholdEvaluator> editions)
    {
        asOf = observations.AsOf ?? (recordedUnder ?? editions[0]).AsOf;
        this.observations = observations.At(asOf);
        evaluators =
        [
            .. editions
                .DistinctBy(e => NameOf(e.Edition))
                .OrderBy(e => e.Edition.Ruleset.Id, StringComparer.Ordinal)
                .ThenBy(e => e.Edition.Ruleset.Edition, StringComparer.Ordinal),
        ];
        own = recordedUnder?.Evaluate(this.observations);
        bound = own?.Bound ?? ConceptsAlone.Bind(this.observations, asOf, [.. evaluators.Select(e => e.Edition.Vocabulary)]);
        recorded = new RecordedCase(bound, own?.Edition);
    }

    public ThresholdComparison Build()
    {
        ImmutableArray<EditionSide> sides = [.. evaluators.Select(Side)];
        return new ThresholdComparison
        {
            Case = observations.Case,
            AsOf = asOf,
            RecordedUnder = own?.Edition,
            Problems = [.. bound.Problems.Concat(sides.SelectMany(s => s.Evaluation.Problems)).DistinctBy(KeyOf).OrderBy(p => p.Position)],
            RecordedCount = recorded.Rows.Length + recorded.Judgements.Length + recorded.Concepts.Length + recorded.Facts.Length,
            Editions = [.. sides.Select(s => s.Build())],
            Subjects = new SubjectBuilder(recorded, sides).Build(),
        };
    }

    private static (string Ruleset, string Edition) NameOf(Edition edition) => (edition.Ruleset.Id, edition.Ruleset.Edition);

    private EditionSide Side(IThresholdEvaluator evaluator) => own is not null && NameOf(own.Edition) == NameOf(evaluator.Edition)
        ? new EditionSide(recorded, own, isOwn: true)
        : new EditionSide(recorded, EvaluateCarried(evaluator), isOwn: false);

    // A mistake leaves the result incomplete under every edition. One in a fact is found again, since facts carry as they are.
    private Evaluation EvaluateCarried(IThresholdEvaluator evaluator)
    {
        Observations carried = recorded.CarriedTo(evaluator.Edition, []);
        Evaluation evaluation = evaluator.Evaluate(carried);
        HashSet<(string Code, SourcePosition Position, string Message)> found = [.. evaluation.Problems.Select(KeyOf)];
        ImmutableArray<Diagnostic> others = [.. bound.Problems.Where(p => !found.Contains(KeyOf(p)))];
        return others.IsEmpty ? evaluation : evaluator.Evaluate(recorded.CarriedTo(evaluator.Edition, others));
    }

    private static (string Code, SourcePosition Position, string Message) KeyOf(Diagnostic problem) => (problem.Code, problem.Position, problem.Message);
}
