using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Engines;

/// <summary>What follows from an outcome. Always worked out from the model, never from an engine's events, so that every engine explains alike.</summary>
internal sealed class EvaluationDetails
{
    public required MarkReader Marks { get; init; }

    public required ImmutableArray<Reason> Because { get; init; }

    public required ImmutableArray<Reason> Strengths { get; init; }

    public required ImmutableArray<Reason> WithoutLevel { get; init; }

    public required ImmutableArray<NotCounted> NotCounted { get; init; }

    public required SectionResult Section47 { get; init; }

    public required SectionResult Section17 { get; init; }

    public required ImmutableArray<Conflict> Conflicts { get; init; }

    public required ImmutableArray<Contradiction> Contradictions { get; init; }

    public required ImmutableArray<DomainResult> Domains { get; init; }

    public required ImmutableArray<Question> Questions { get; init; }

    public required Coverage Coverage { get; init; }

    public required ImmutableArray<InterpretationUsed> Interpretations { get; init; }

    public required ImmutableArray<ResponseDue> Responses { get; init; }

    public required ImmutableArray<ConsentRule> Consent { get; init; }

    public required ImmutableArray<Consideration> Considerations { get; init; }

    public static EvaluationDetails Of(EvaluationContext context, BoundObservations observations, EngineOutcome outcome)
    {
        EditionIndex index = context.Index;
        EvaluationPhrases phrases = new(context.Phrasebook);
        ReferenceReading reading = new(index, observations);
        GroundFinder grounds = new(index, observations, reading.Now);
        ReasonBuilder reasons = new(index, grounds, outcome);
        SectionBuilder sections = new(index, outcome, phrases);
        ConflictFinder conflicts = new(index, reading.Now, grounds);
        GuidanceBuilder guidance = new(index, new ApplicabilityReader(reading, outcome), observations.AsOf, context.Contacts, phrases);
        ImmutableArray<Reason> because = reasons.Because();
        ImmutableArray<Reason> strengths = reasons.Strengths(reading.Now);
        ImmutableArray<Reason> withoutLevel = reasons.WithoutLevel(reading.Now);
        return new EvaluationDetails
        {
            Marks = reading.Now,
            Because = because,
            Strengths = strengths,
            WithoutLevel = withoutLevel,
            NotCounted = new NotCountedFinder(reading).Find([.. because, .. strengths, .. withoutLevel]),
            Section47 = sections.Of(47),
            Section17 = sections.Of(17),
            Conflicts = conflicts.Conflicts(),
            Contradictions = conflicts.Contradictions(),
            Domains = [.. index.Ruleset.Domains.Select(d => new DomainResult { Domain = d, Level = HighestIn(d, because) })],
            Questions = new QuestionBuilder(reading, phrases).Build(),
            Coverage = new CoverageBuilder(reading).Build(),
            Interpretations = new InterpretationCollector(reading).Collect(),
            Responses = guidance.Responses(),
            Consent = guidance.Consent(),
            Considerations = guidance.Considerations(),
        };
    }

    private static Level? HighestIn(Domain domain, ImmutableArray<Reason> because) =>
        because.Where(r => r.Indicator?.Domain == domain.Id).Select(r => r.Level).FirstOrDefault(l => l is not null);
}
