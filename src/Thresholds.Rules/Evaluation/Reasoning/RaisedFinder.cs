namespace Thresholds.Rules.Engines;

/// <summary>The smallest further findings that would reach something. The same set behind several rules is one.</summary>
internal static class RaisedFinder
{
    public static RaisedConclusion Of(Conclusion conclusion, PlannedRule[] rules, WaysFinder ways)
    {
        int fewest = MissedFinder.Fewest(rules, ways);
        List<FurtherSet> all = [];
        bool areAll = true;
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        foreach (PlannedRule rule in rules)
        {
            RuleWays own = ways.Of(rule);
            if (own.Size != fewest || fewest == int.MaxValue)
            {
                continue;
            }

            areAll &= own.AreAll;
            foreach (FurtherSet way in own.Sets)
            {
                if (places.TryAdd(way.Key, all.Count))
                {
                    all.Add(way);
                }
                else
                {
                    all[places[way.Key]] = all[places[way.Key]].And(way.Rules);
                }
            }
        }

        RuleWays joined = new([.. all], areAll);
        return new RaisedConclusion
        {
            Conclusion = conclusion,
            Further = all.Count == 0 ? null : fewest,
            Ways = joined.Shown,
            SpelledOut = joined.IsShownWhole,
        };
    }
}
