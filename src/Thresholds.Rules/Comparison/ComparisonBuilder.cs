using System.Collections.Immutable;
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
        bound = own?.Bound ?? new ObservationBinder(Shared()).Bind(this.observations, asOf);
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
            Problems = [.. bound.Problems.Concat(sides.SelectMany(s => s.Evaluation.Problems)).DistinctBy(p => (p.Code, p.Position, p.Message)).OrderBy(p => p.Position)],
            Editions = [.. sides.Select(s => s.Build())],
            Subjects = new SubjectBuilder(recorded, sides).Build(),
        };
    }

    private static (string Ruleset, string Edition) NameOf(Edition edition) => (edition.Ruleset.Id, edition.Ruleset.Edition);

    private EditionSide Side(IThresholdEvaluator evaluator) => own is not null && NameOf(own.Edition) == NameOf(evaluator.Edition)
        ? new EditionSide(recorded, own, isOwn: true)
        : new EditionSide(recorded, evaluator.Evaluate(recorded.CarriedTo(evaluator.Edition)), isOwn: false);

    // Without an edition of its own a case is read with whatever any of the compared editions knows.
    private Vocabulary Shared() => new()
    {
        Id = "shared",
        Facts = [.. evaluators.SelectMany(e => e.Edition.Vocabulary.Facts).DistinctBy(f => f.Id)],
        Concepts = [.. evaluators.SelectMany(e => e.Edition.Vocabulary.Concepts).DistinctBy(c => c.Id)],
    };
}
