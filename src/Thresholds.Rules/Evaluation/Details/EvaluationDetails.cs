namespace Thresholds.Rules.Engines;

/// <summary>
/// What follows from an outcome. Always worked out from the edition, never from an engine's events, so that every engine explains alike. Each part is
/// worked out when it is first asked for; two threads that ask at once may both do so and come to the same.
/// </summary>
internal sealed class EvaluationDetails(CaseReading reading, EngineOutcome outcome, EvaluationContext context)
{
    private readonly EvaluationPhrases phrases = new(context.Phrasebook);
    private ReasonDetails? reasons;
    private RecordDetails? record;
    private AskingDetails? asking;
    private GuidanceDetails? guidance;

    public CaseReading Reading => reading;

    public ReasonDetails Reasons => Volatile.Read(ref reasons) ?? Keep(ref reasons, ReasonDetails.Of(reading, outcome, phrases));

    public RecordDetails Record => Volatile.Read(ref record) ?? Keep(ref record, RecordDetails.Of(reading, outcome, Reasons));

    public AskingDetails Asking => Volatile.Read(ref asking) ?? Keep(ref asking, AskingDetails.Of(reading, phrases));

    public GuidanceDetails Guidance => Volatile.Read(ref guidance) ?? Keep(ref guidance, GuidanceDetails.Of(reading, context.Contacts, phrases));

    private static T Keep<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}
