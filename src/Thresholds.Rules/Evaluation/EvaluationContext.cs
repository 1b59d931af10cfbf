using System.Collections.Immutable;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>What the evaluations of one edition share. What only reasons need is made when some evaluation is first asked for them.</summary>
internal sealed class EvaluationContext
{
    private readonly Lazy<CompiledProgram> program;
    private readonly Lazy<DetailIndex> details;
    private readonly Lazy<ReasonPlan> reasons;

    public EvaluationContext(Edition edition, string engine, IThresholdProgram program, ImmutableArray<VerifiedContact> contacts, Phrasebook phrasebook)
    {
        Edition = edition;
        Engine = engine;
        Contacts = contacts;
        Phrasebook = phrasebook;
        this.program = new Lazy<CompiledProgram>(() => program as CompiledProgram ?? CompiledEngine.Compile(edition));
        details = new Lazy<DetailIndex>(() => new DetailIndex(new EditionIndex(edition), this.program.Value));
        reasons = new Lazy<ReasonPlan>(() => new ReasonPlan(Details.Planned));
    }

    private EvaluationContext(EvaluationContext other, ImmutableArray<VerifiedContact> contacts, Phrasebook phrasebook)
    {
        Edition = other.Edition;
        Engine = other.Engine;
        Contacts = contacts;
        Phrasebook = phrasebook;
        program = other.program;
        details = other.details;
        reasons = other.reasons;
    }

    public Edition Edition { get; }

    public string Engine { get; }

    public ImmutableArray<VerifiedContact> Contacts { get; }

    public Phrasebook Phrasebook { get; }

    public EditionIndex Index => Details.Edition;

    public DetailIndex Details => details.Value;

    /// <summary>What working out reasons needs of the edition.</summary>
    public ReasonPlan Reasons => reasons.Value;

    /// <summary>The same with other contacts laid over the printed ones, said in another book's words. Shares what was made.</summary>
    public EvaluationContext With(ImmutableArray<VerifiedContact> contacts, Phrasebook phrasebook) => new(this, contacts, phrasebook);

    /// <summary>What follows from an outcome.</summary>
    public EvaluationDetails Detail(BoundObservations observations, EngineOutcome outcome, bool whole) =>
        new(Details.Read(observations, whole), outcome, this);
}
