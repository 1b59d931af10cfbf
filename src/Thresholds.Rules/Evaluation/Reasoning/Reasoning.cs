using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>Why, why not, and what would change: worked out from the model and the true rules, never from an engine's events.</summary>
internal sealed class Reasoning
{
    private readonly DetailIndex details;
    private readonly ReasonPlan plan;
    private readonly BoundObservations observations;
    private readonly EngineOutcome outcome;
    private readonly RecordedLeaves recorded;
    private readonly FormulaBuilder now;

    public Reasoning(DetailIndex details, ReasonPlan plan, BoundObservations observations, EngineOutcome outcome)
    {
        this.details = details;
        this.plan = plan;
        this.observations = observations;
        this.outcome = outcome;
        recorded = new RecordedLeaves(observations);
        now = new FormulaBuilder(plan, recorded);
    }

    /// <summary>The minimal sets that carry each thing reached, or those without which it would not stand.</summary>
    public ImmutableArray<CarriedConclusion> Carried(bool withoutWhich)
    {
        CarriedFinder finder = new(details, observations, recorded, now, withoutWhich);
        ImmutableArray<CarriedConclusion>.Builder carried = ImmutableArray.CreateBuilder<CarriedConclusion>();
        if (outcome.IndicatedRank >= 0)
        {
            carried.Add(finder.Of(new Conclusion { Level = plan.Index.Ruleset.Levels[outcome.IndicatedRank] }, TrueRules(r => r.Rank == outcome.IndicatedRank)));
        }

        foreach (Trigger trigger in plan.Index.Ruleset.Triggers)
        {
            if (TrueRules(r => Reaches(r, trigger)) is { Count: > 0 } rules)
            {
                carried.Add(finder.Of(new Conclusion { Trigger = trigger }, rules));
            }
        }

        return carried.ToImmutable();
    }

    /// <summary>What each level and trigger not reached lacks.</summary>
    public ImmutableArray<MissedConclusion> Missed()
    {
        WaysFinder ways = new(plan, observations, now, openOnly: false);
        return [.. NotReached().Select(n => MissedFinder.Of(n.Conclusion, n.Rules, ways, plan.Index))];
    }

    /// <summary>What would reach each level and trigger not reached.</summary>
    public ImmutableArray<RaisedConclusion> Raised()
    {
        WaysFinder ways = new(plan, observations, now, openOnly: true);
        return [.. NotReached().Select(n => RaisedFinder.Of(n.Conclusion, n.Rules, ways))];
    }

    private static bool Reaches(IndexedRule rule, Trigger trigger)
    {
        foreach (TriggerReference reference in rule.Rule.Triggers)
        {
            if (reference.Id == trigger.Id)
            {
                return true;
            }
        }

        return false;
    }

    private List<int> TrueRules(Func<IndexedRule, bool> wanted)
    {
        List<int> rules = [];
        foreach (int rule in outcome.TrueRules)
        {
            if (wanted(plan.Index.Rules[rule]))
            {
                rules.Add(rule);
            }
        }

        return rules;
    }

    private IEnumerable<(Conclusion Conclusion, PlannedRule[] Rules)> NotReached()
    {
        foreach (Level level in plan.Index.Ruleset.Levels.Where(l => l.Rank > outcome.IndicatedRank))
        {
            yield return (new Conclusion { Level = level }, [.. plan.Rules.Where(r => plan.Index.Rules[r.Place].Rank == level.Rank)]);
        }

        foreach (Trigger trigger in plan.Index.Ruleset.Triggers)
        {
            if (TrueRules(r => Reaches(r, trigger)).Count == 0)
            {
                yield return (new Conclusion { Trigger = trigger }, [.. plan.Rules.Where(r => Reaches(plan.Index.Rules[r.Place], trigger))]);
            }
        }
    }
}
