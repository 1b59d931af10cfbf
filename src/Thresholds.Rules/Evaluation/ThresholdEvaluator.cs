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
    private readonly EditionIndex index;

    private readonly ImmutableArray<VerifiedContact> contacts;

    public ThresholdEvaluator(Edition edition, IThresholdEngine engine, DateOnly asOf, ImmutableArray<VerifiedContact>? contacts = null)
    {
        this.contacts = contacts ?? [];
        Edition = edition;
        AsOf = asOf;
        Engine = engine.Name;
        binder = new ObservationBinder(edition);
        program = engine.Prepare(edition);
        index = new EditionIndex(edition);
    }

    private ThresholdEvaluator(ThresholdEvaluator other, DateOnly asOf)
    {
        contacts = other.contacts;
        Edition = other.Edition;
        AsOf = asOf;
        Engine = other.Engine;
        binder = other.binder;
        program = other.program;
        index = other.index;
    }

    public Edition Edition { get; }

    public DateOnly AsOf { get; }

    public string Engine { get; }

    /// <summary>The same evaluator for another date. Shares what was prepared.</summary>
    public ThresholdEvaluator At(DateOnly asOf) => asOf == AsOf ? this : new ThresholdEvaluator(this, asOf);

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
        return new Evaluation(index, Engine, observations, outcome, contacts);
    }
}
