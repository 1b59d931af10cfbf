using System.Collections.Immutable;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>What the evaluations of one edition share. What only reasons need is made when some evaluation is first asked for them.</summary>
internal sealed class EvaluationContext
{
    private readonly Lazy<CompiledProgram> program;
    private readonly Lazy<DetailIndex> index;
    private ReasonPlan? reasons;

    public EvaluationContext(Edition edition, string engine, IThresholdProgram program, ImmutableArray<VerifiedContact> contacts, Phrasebook phrasebook)
    {
        Edition = edition;
        Engine = engine;
        Contacts = contacts;
        Phrasebook = phrasebook;
        this.program = new Lazy<CompiledProgram>(() => program as CompiledProgram ?? CompiledEngine.Compile(edition));
        index = new Lazy<DetailIndex>(() => new DetailIndex(new EditionIndex(edition), this.program.Value.Numbering));
    }

    private EvaluationContext(EvaluationContext other, ImmutableArray<VerifiedContact> contacts)
    {
        Edition = other.Edition;
        Engine = other.Engine;
        Contacts = contacts;
        Phrasebook = other.Phrasebook;
        program = other.program;
        index = other.index;
    }

    public Edition Edition { get; }

    public string Engine { get; }

    public ImmutableArray<VerifiedContact> Contacts { get; }

    public Phrasebook Phrasebook { get; }

    public EditionIndex Index => index.Value.Edition;

    /// <summary>What working out reasons needs of the edition. Two threads that ask at once may both make it; one is kept.</summary>
    public ReasonPlan Reasons => Volatile.Read(ref reasons) ?? Interlocked.CompareExchange(ref reasons, new ReasonPlan(Index, index.Value.Numbering), null) ?? reasons!;

    /// <summary>The same with other contacts laid over the printed ones. Shares what was made.</summary>
    public EvaluationContext With(ImmutableArray<VerifiedContact> contacts) => new(this, contacts);

    /// <summary>What follows from an outcome.</summary>
    public EvaluationDetails Detail(BoundObservations observations, EngineOutcome outcome) =>
        new(program.Value.Read(index.Value, observations), outcome, this);
}
