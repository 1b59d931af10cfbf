using System.Collections.Immutable;
using Thresholds.Rules.Compilation;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>
/// An edition compiled to numbers and indexes. Thread-safe, without locks. What a run costs follows what is recorded, not how long the edition
/// is. Bind a case once with <see cref="Bind"/> to ask for its level or its true rules as often as you like, without any allocation.
/// </summary>
public sealed class CompiledProgram : IThresholdProgram
{
    private readonly Plan plan;

    internal CompiledProgram(Edition edition)
    {
        plan = PlanCompiler.Compile(edition);
        Binder = new ObservationBinder(plan.Numbering);
    }

    /// <summary>The edition.</summary>
    public Edition Edition => plan.Numbering.Edition;

    internal ObservationBinder Binder { get; }

    /// <summary>Checks observations against the edition. Mistakes stand in <see cref="BoundObservations.Problems"/>; the rest is kept.</summary>
    /// <param name="observations">The findings and facts of one case.</param>
    /// <param name="asOf">The date that ages refer to when the observations bring none of their own.</param>
    public BoundObservations Bind(Observations observations, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return Binder.Bind(observations, asOf);
    }

    /// <inheritdoc/>
    public EngineOutcome Run(BoundObservations observations) => CaseRunner.OfThread.Run(plan, Own(observations));

    /// <summary>The highest level of any true rule, and nothing else; <see langword="null"/> when no listed row was recorded.</summary>
    /// <param name="observations">Observations bound to this edition.</param>
    public Level? IndicatedLevel(BoundObservations observations)
    {
        int rank = CaseRunner.OfThread.Rank(plan, Own(observations));
        return rank < 0 ? null : Edition.Ruleset.Levels[rank];
    }

    /// <summary>Writes the places of the true rules in the ruleset's rules, ascending.</summary>
    /// <param name="observations">Observations bound to this edition.</param>
    /// <param name="destination">Where to write them; left as it is when it has too little room.</param>
    /// <returns>How many there are.</returns>
    public int TrueRules(BoundObservations observations, Span<int> destination) =>
        CaseRunner.OfThread.TrueRules(plan, Own(observations), destination);

    /// <summary>What the details of a result are made of.</summary>
    /// <param name="index">The edition.</param>
    /// <param name="observations">The case.</param>
    /// <param name="whole">Whether what could still become of it will be asked for as well.</param>
    internal CaseReading Read(DetailIndex index, BoundObservations observations, bool whole)
    {
        BoundObservations own = Own(observations);
        if (whole)
        {
            (ImmutableArray<int> rules, byte[] all, ReadingAhead ahead) = CaseRunner.OfThread.ReadWhole(plan, own, index.Reading);
            return new CaseReading(index, own, rules, all, ahead);
        }

        (ImmutableArray<int> trueRules, byte[] marks) = CaseRunner.OfThread.Read(plan, own, index.Reading);
        return new CaseReading(index, own, trueRules, marks, ahead: null);
    }

    /// <summary>What could still become of a case.</summary>
    internal ReadingAhead ReadAhead(DetailIndex index, BoundObservations observations) => CaseRunner.OfThread.ReadAhead(plan, observations, index.Reading);

    /// <summary>What is so while nothing is recorded, and what each record can change of it.</summary>
    internal ReadingIndex IndexReading(EditionIndex edition)
    {
        BoundObservations nothing = Binder.Bind(Observations.Of(), DateOnly.MinValue);
        return new ReadingIndex(edition, Numbering, CaseRunner.OfThread.Read(plan, nothing, index: null).Marks, CaseRunner.OfThread.ReadAhead(plan, nothing, index: null).Possible);
    }

    /// <summary>The numbers that stand for ids.</summary>
    internal Numbering Numbering => plan.Numbering;

    // Numbers of another edition would mean something else here.
    private BoundObservations Own(BoundObservations observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return ReferenceEquals(observations.Numbering, plan.Numbering) || ReferenceEquals(observations.Numbering.Edition, Edition)
            ? observations
            : Binder.Bind(observations.Source, observations.AsOf);
    }
}
