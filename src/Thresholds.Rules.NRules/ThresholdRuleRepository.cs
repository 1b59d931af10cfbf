using System.Collections.Immutable;
using NRules.RuleModel;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.NRules;

/// <summary>
/// The rules of an edition for a session of your own. Compile them, alone or together with yours; insert a <see cref="ThresholdCase"/>;
/// each true rule inserts a <see cref="TrueRule"/>, and after the last of them an <see cref="Evaluation"/> is inserted. Both are linked to the case and leave
/// the session with it. Thread-safe; the rules of several editions may stand in one session.
/// </summary>
public sealed class ThresholdRuleRepository : IRuleRepository
{
    private readonly CaseLayout layout;
    private readonly ImmutableArray<IRuleSet> ruleSets;

    /// <summary>The rules of an edition.</summary>
    /// <param name="edition">An edition that analysis found sound.</param>
    public ThresholdRuleRepository(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        Edition = edition;
        Model = new ModelReader(edition);
        layout = new CaseLayout(edition);
        ThresholdRules = new RuleDefinitions(edition, layout, Model).All();
        RuleSet rules = new(RuleNames.RuleSetOf(edition.Ruleset));
        rules.Add(ThresholdRules);
        rules.Add([ConclusionRule.For(edition)]);
        ruleSets = [rules];
    }

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    internal ModelReader Model { get; }

    /// <summary>One rule for each of the ruleset, in its order.</summary>
    internal ImmutableArray<IRuleDefinition> ThresholdRules { get; }

    /// <summary>One rule set with all threshold rules, and the rule that concludes.</summary>
    public IEnumerable<IRuleSet> GetRuleSets() => ruleSets;

    /// <summary>The fact to insert for a case.</summary>
    /// <param name="evaluator">An evaluator for the same edition, on this engine.</param>
    /// <param name="observations">The findings and facts of the case. A mistake never throws; the evaluation says so.</param>
    /// <exception cref="ArgumentException">The evaluator is for another edition or runs another engine.</exception>
    public ThresholdCase CaseOf(IThresholdEvaluator evaluator, Observations observations)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(observations);
        if (evaluator.Edition.Sha256 != Edition.Sha256)
        {
            throw new ArgumentException($"the evaluator is for `{evaluator.Edition.Ruleset}`, these rules are those of `{Edition.Ruleset}`, or of another text of it", nameof(evaluator));
        }

        if (evaluator.Engine != NRulesEngine.EngineName)
        {
            throw new ArgumentException(
                $"the evaluator runs the engine `{evaluator.Engine}`, and its evaluations would say so; ask the catalog for one that runs `{NRulesEngine.EngineName}`",
                nameof(evaluator));
        }

        BoundObservations bound = evaluator.Bind(observations);
        return new ThresholdCase(layout, bound, trueRules => evaluator.Conclude(bound, Model.OutcomeOf(bound, trueRules)));
    }

    /// <summary>The fact for a case whose true rules are all that is wanted.</summary>
    internal ThresholdCase CaseOf(BoundObservations observations) => new(layout, observations, conclude: null);
}
