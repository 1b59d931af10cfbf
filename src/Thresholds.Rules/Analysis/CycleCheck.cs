using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Analysis;

/// <summary>Rows whose conditions lead back to themselves. Concepts lead nowhere: no row marks its concept.</summary>
internal sealed class CycleCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        HashSet<string> reported = [];
        HashSet<string> candidates = CycleCandidates.In(subject);
        foreach (Indicator row in subject.Ruleset.Indicators.Where(i => candidates.Contains(i.Id) && !reported.Contains(i.Id)))
        {
            if (bag.IsFull)
            {
                return;
            }

            if (ShortestWayBack(subject, row) is { } path)
            {
                reported.UnionWith(path);
                bag.Error(
                    DiagnosticCodes.Cycle,
                    row.When!.Position,
                    $"{RulesetSubject.NameOf(row)}: the condition leads back to the row: {Phrase.Path(path)}",
                    "name the concepts or facts that both rows rest on");
            }
        }
    }

    private static List<string>? ShortestWayBack(RulesetSubject subject, Indicator start)
    {
        Dictionary<string, string> cameFrom = [];
        Queue<Indicator> open = new([start]);
        while (open.TryDequeue(out Indicator? row))
        {
            foreach (Indicator next in RowsNamedBy(subject, row))
            {
                if (!cameFrom.TryAdd(next.Id, row.Id))
                {
                    continue;
                }

                if (next.Id == start.Id)
                {
                    return PathTo(start.Id, cameFrom);
                }

                open.Enqueue(next);
            }
        }

        return null;
    }

    private static List<string> PathTo(string start, Dictionary<string, string> cameFrom)
    {
        List<string> path = [start];
        do
        {
            path.Add(cameFrom[path[^1]]);
        }
        while (path[^1] != start);

        path.Reverse();
        return path;
    }

    private static IEnumerable<Indicator> RowsNamedBy(RulesetSubject subject, Indicator row) =>
        row.When is null
            ? []
            : ConditionTree.NamedFindings(row.When).Select(subject.FindIndicator).OfType<Indicator>()
                .Concat(ConditionTree.Nodes(row.When).OfType<AtLeastOfClassCondition>().SelectMany(c => subject.RowsCounted(c, row)));
}
