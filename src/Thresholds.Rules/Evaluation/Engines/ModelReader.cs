using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Engines;

/// <summary>
/// What the model itself says about a case, for an engine that runs the rules by means of its own: what a fact says at the place where it
/// stands, and how far answers could lead beyond the true rules. Made once for an edition; thread-safe.
/// </summary>
public sealed class ModelReader
{
    private readonly EditionIndex index;
    private readonly Lazy<CompiledProgram> program;

    /// <summary>A reader for an edition that analysis found sound.</summary>
    /// <param name="edition">The edition.</param>
    public ModelReader(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        index = new EditionIndex(edition);
        program = new Lazy<CompiledProgram>(() => CompiledEngine.Compile(edition));
    }

    /// <summary>
    /// The marks of a comparison that stands in a row's `when`. An age beside named circumstances is taken on the days when they happened.
    /// </summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="row">The row in whose `when` it stands.</param>
    /// <param name="observations">The case.</param>
    public Marks MarksOf(FactCondition comparison, Indicator row, BoundObservations observations)
    {
        ArgumentNullException.ThrowIfNull(row);
        return MarksOf(comparison, index.Scopes[row.Id], observations);
    }

    /// <summary>The marks of a comparison that stands in a rule's own condition. Ages are taken as in a row.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="rule">The rule's place in the ruleset's rules.</param>
    /// <param name="observations">The case.</param>
    public Marks MarksOf(FactCondition comparison, int rule, BoundObservations observations) =>
        MarksOf(comparison, index.RuleScopes[rule], observations);

    /// <summary>
    /// The whole outcome of a case whose true rules are known. Live rules, open questions, could-reach and settled are questions to the
    /// model, and are answered alike for every engine that asks.
    /// </summary>
    /// <param name="observations">The case.</param>
    /// <param name="trueRules">The places of the true rules, ascending.</param>
    public EngineOutcome OutcomeOf(BoundObservations observations, ImmutableArray<int> trueRules)
    {
        ArgumentNullException.ThrowIfNull(observations);
        EngineOutcome outcome = program.Value.Run(observations);
        return new EngineOutcome
        {
            TrueRules = trueRules,
            IndicatedRank = trueRules.Select(r => index.Rules[r].Rank).DefaultIfEmpty(-1).Max(),
            CouldReachRank = outcome.CouldReachRank,
            Settled = outcome.Settled,
        };
    }

    private Marks MarksOf(FactCondition comparison, AgeScope scope, BoundObservations observations)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(observations);
        return new MarkReader(index, observations, OpenThings.Nothing).OfFact(comparison, scope);
    }
}
