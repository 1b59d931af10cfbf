using Thresholds.Rules.Compilation;

namespace Thresholds.Rules.Engines;

/// <summary>
/// Whether nothing unknown could raise the level or add a trigger. Looks for one rule that could: rules that a single finding decides come
/// first, and only what is recorded can rule these out, so that the search is as short as the record is.
/// </summary>
internal sealed class SettledCheck(CaseState state, MarkTester tester)
{
    public bool IsSettled(int indicatedRank)
    {
        Plan plan = state.Plan;
        if (!state.Observations.AnythingRecorded || !state.Observations.Complete)
        {
            return false;
        }

        foreach (int rule in state.TrueRules.AsSpan())
        {
            foreach (int trigger in plan.Triggers[rule])
            {
                state.IsNewTrigger(trigger);
            }
        }

        foreach (int rule in plan.RulesByRank)
        {
            if (plan.Ranks[rule] <= indicatedRank)
            {
                break;
            }

            if (tester.IsFor(plan.Rules[rule], Reading.Unbounded))
            {
                return false;
            }
        }

        for (int trigger = 0; trigger < plan.TriggerCount; trigger++)
        {
            if (!state.IsReached(trigger) && CanBeReached(plan.RulesOfTrigger[trigger]))
            {
                return false;
            }
        }

        return true;
    }

    private bool CanBeReached(ReadOnlySpan<int> rules)
    {
        foreach (int rule in rules)
        {
            if (tester.IsFor(state.Plan.Rules[rule], Reading.Unbounded))
            {
                return true;
            }
        }

        return false;
    }
}
