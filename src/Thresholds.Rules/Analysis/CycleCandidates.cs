using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Analysis;

/// <summary>
/// The rows that may lead back to themselves. Rows that lead to rows without a condition alone are taken away, then those that lead to these alone, and so on;
/// mostly nothing is left, and the work stays in proportion to the table.
/// </summary>
internal sealed class CycleCandidates
{
    private readonly Dictionary<string, int> leadsTo = [];
    private readonly Dictionary<string, List<string>> comesFrom = [];

    private CycleCandidates()
    {
    }

    public static HashSet<string> In(RulesetSubject subject)
    {
        CycleCandidates candidates = new();
        foreach (Indicator row in subject.Ruleset.Indicators.Where(i => i.When is not null))
        {
            foreach (string named in ConditionTree.NamedFindings(row.When!).Where(n => subject.FindIndicator(n)?.When is not null).Distinct())
            {
                candidates.Add(row.Id, named);
            }

            foreach (AtLeastOfClassCondition counted in ConditionTree.Nodes(row.When!).OfType<AtLeastOfClassCondition>())
            {
                candidates.AddClass(subject, row.Id, counted);
            }
        }

        return candidates.Left();
    }

    // A class stands between those who count it and those who are counted, so that neither is multiplied by the other.
    private void AddClass(RulesetSubject subject, string row, AtLeastOfClassCondition counted)
    {
        string name = $"level {counted.Level?.Id} domain {counted.Domain?.Id}";
        bool isNew = !leadsTo.ContainsKey(name);
        Add(row, name);
        if (isNew)
        {
            leadsTo.TryAdd(name, 0);
            foreach (Indicator member in subject.RowsOfClass(counted).Where(r => r.When is not null))
            {
                Add(name, member.Id);
            }
        }
    }

    private void Add(string from, string to)
    {
        leadsTo[from] = leadsTo.GetValueOrDefault(from) + 1;
        leadsTo.TryAdd(to, 0);
        if (!comesFrom.TryGetValue(to, out List<string>? sources))
        {
            comesFrom[to] = sources = [];
        }

        sources.Add(from);
    }

    private HashSet<string> Left()
    {
        Queue<string> ends = new(leadsTo.Where(n => n.Value == 0).Select(n => n.Key));
        HashSet<string> left = [.. leadsTo.Keys];
        while (ends.TryDequeue(out string? end))
        {
            left.Remove(end);
            foreach (string source in comesFrom.GetValueOrDefault(end, []))
            {
                if (--leadsTo[source] == 0)
                {
                    ends.Enqueue(source);
                }
            }
        }

        return left;
    }
}
