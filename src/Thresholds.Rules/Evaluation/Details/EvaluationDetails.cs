using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Engines;

/// <summary>
/// What follows from an outcome. Always worked out from the model, never from an engine's events, so that every engine explains alike. Each part when
/// it is first asked for: two threads that ask at once come to the same.
/// </summary>
internal sealed class EvaluationDetails
{
    private readonly CaseReading reading;
    private readonly ImmutableArray<VerifiedContact> contacts;

    public EvaluationDetails(ReasonPlan plan, BoundObservations observations, EngineOutcome outcome, ImmutableArray<VerifiedContact> contacts)
    {
        this.contacts = contacts;
        reading = new CaseReading(plan, observations, outcome);
    }

    public ImmutableArray<Reason> Because => field.IsDefault ? field = Reasons.Because() : field;

    public ImmutableArray<Reason> Strengths => field.IsDefault ? field = Reasons.Strengths(reading) : field;

    public ImmutableArray<Reason> WithoutLevel => field.IsDefault ? field = Reasons.WithoutLevel(reading) : field;

    public ImmutableArray<NotCounted> NotCounted =>
        field.IsDefault ? field = new NotCountedFinder(reading).Find([.. Because, .. Strengths, .. WithoutLevel]) : field;

    public SectionResult Section47 => field ??= new SectionBuilder(reading.Index, reading.Outcome).Of(47);

    public SectionResult Section17 => field ??= new SectionBuilder(reading.Index, reading.Outcome).Of(17);

    public ImmutableArray<Conflict> Conflicts => field.IsDefault ? field = new ConflictFinder(reading, Grounds).Conflicts() : field;

    public ImmutableArray<Contradiction> Contradictions => field.IsDefault ? field = new ConflictFinder(reading, Grounds).Contradictions() : field;

    public ImmutableArray<DomainResult> Domains =>
        field.IsDefault ? field = [.. reading.Index.Ruleset.Domains.Select(d => new DomainResult { Domain = d, Level = HighestIn(d) })] : field;

    public ImmutableArray<Question> Questions => field.IsDefault ? field = new QuestionBuilder(reading).Build() : field;

    public Coverage Coverage => field ??= new CoverageBuilder(reading).Build();

    public ImmutableArray<InterpretationUsed> Interpretations => field.IsDefault ? field = new InterpretationCollector(reading).Collect() : field;

    public ImmutableArray<ResponseDue> Responses => field.IsDefault ? field = Guidance.Responses() : field;

    public ImmutableArray<ConsentRule> Consent => field.IsDefault ? field = Guidance.Consent() : field;

    public ImmutableArray<Consideration> Considerations => field.IsDefault ? field = Guidance.Considerations() : field;

    // Each with marks of its own, since finding grounds fills them.
    private GroundFinder Grounds => new(reading.Index, reading.Observations, new MarkReader(reading.Index, reading.Observations, OpenThings.Nothing));

    private ReasonBuilder Reasons => new(reading.Index, Grounds, reading.Outcome);

    private GuidanceBuilder Guidance => new(reading.Index, new ApplicabilityReader(reading), reading.Observations.AsOf, contacts);

    public Marks MarksOf(string finding) => reading.MarksOf(finding);

    private Level? HighestIn(Domain domain) => Because.Where(r => r.Indicator?.Domain == domain.Id).Select(r => r.Level).FirstOrDefault(l => l is not null);
}
