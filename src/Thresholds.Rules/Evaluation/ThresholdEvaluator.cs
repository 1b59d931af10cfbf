using System.Collections.Immutable;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>Binds, runs an engine, and wraps its outcome. Holds nothing of any case.</summary>
internal sealed class ThresholdEvaluator : IThresholdEvaluator
{
    private readonly ObservationBinder binder;
    private readonly IThresholdProgram program;
    private readonly EvaluationContext context;

    public ThresholdEvaluator(Edition edition, IThresholdEngine engine, DateOnly asOf, ImmutableArray<VerifiedContact>? contacts = null, Phrasebook? phrasebook = null)
    {
        AsOf = asOf;
        program = engine.Prepare(edition);
        context = new EvaluationContext(edition, engine.Name, program, contacts ?? [], phrasebook ?? Phrasebook.English);
        binder = program is CompiledProgram compiled ? compiled.Binder : new ObservationBinder(edition);
    }

    private ThresholdEvaluator(ThresholdEvaluator other, DateOnly asOf, EvaluationContext context)
    {
        AsOf = asOf;
        this.context = context;
        program = other.program;
        binder = other.binder;
    }

    public Edition Edition => context.Edition;

    public DateOnly AsOf { get; }

    public string Engine => context.Engine;

    /// <summary>The same evaluator for another date. Shares what was prepared.</summary>
    public ThresholdEvaluator At(DateOnly asOf) => asOf == AsOf ? this : new ThresholdEvaluator(this, asOf, context);

    /// <summary>The same evaluator with other contacts laid over the printed ones. Shares what was prepared.</summary>
    public ThresholdEvaluator With(ImmutableArray<VerifiedContact> contacts) =>
        new(this, AsOf, context.With(contacts));

    public Evaluation Evaluate(Observations observations)
    {
        BoundObservations bound = Bind(observations);
        return Conclude(bound, program.Run(bound));
    }

    public BoundObservations Bind(Observations observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return binder.Bind(observations, AsOf);
    }

    public Evaluation Conclude(BoundObservations observations, EngineOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(outcome);
        return new Evaluation(context, observations, outcome);
    }
}
