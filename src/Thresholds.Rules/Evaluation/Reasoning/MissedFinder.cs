namespace Thresholds.Rules.Engines;

/// <summary>The rules that come nearest to something not reached.</summary>
internal static class MissedFinder
{
    public static MissedConclusion Of(Conclusion conclusion, PlannedRule[] rules, WaysFinder ways, EditionIndex index)
    {
        int fewest = Fewest(rules, ways);
        return new MissedConclusion
        {
            Conclusion = conclusion,
            Missing = fewest == int.MaxValue ? null : fewest,
            Nearest = [.. rules.Where(r => ways.Of(r).Size == fewest && fewest < int.MaxValue).Select(r => NearOf(index, r, ways.Of(r), ways.HasRecord(r)))],
        };
    }

    public static int Fewest(PlannedRule[] rules, WaysFinder ways)
    {
        int fewest = int.MaxValue;
        foreach (PlannedRule rule in rules)
        {
            fewest = Math.Min(fewest, ways.Of(rule).Size);
        }

        return fewest;
    }

    private static NearRule NearOf(EditionIndex index, PlannedRule rule, RuleWays ways, bool isTouched)
    {
        IndexedRule subject = index.Rules[rule.Place];
        return new NearRule
        {
            Rule = subject.Rule,
            Level = subject.Rank < 0 ? null : index.Ruleset.Levels[subject.Rank],
            Indicator = subject.Rule.Indicator is { } id ? index.Indicator(id) : null,
            Ways = ways.Shown,
            SpelledOut = ways.IsShownWhole,
            IsTouched = isTouched,
        };
    }
}
