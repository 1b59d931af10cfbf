namespace Thresholds.Rules.Compilation;

/// <summary>Finds for a condition marks that it cannot come true, or false, without. Of parts that are all needed the cheapest is enough.</summary>
internal static class CoverFinder
{
    public static Cover Of(int number, bool against, Conditions conditions)
    {
        PlanNode node = conditions.Nodes[number];
        switch (node.Kind)
        {
            case NodeKind.Finding:
                return OfFinding(node.First, against, conditions);
            case NodeKind.Fact or NodeKind.Age:
                Cover fact = new();
                fact.Facts.Add(node.Count);
                return fact;
            case NodeKind.Not:
                return Of(node.First, !against, conditions);
            case NodeKind.All or NodeKind.Any:
                List<Cover> parts = [];
                foreach (int part in conditions.Parts(node))
                {
                    parts.Add(Of(part, against, conditions));
                }

                return Some(parts, (node.Kind == NodeKind.All) == against ? 1 : parts.Count);
            case NodeKind.AtLeast:
                List<Cover> groups = [];
                for (int group = node.First; group < node.First + node.Count; group++)
                {
                    List<Cover> members = [.. conditions.Groups[group].Select(m => OfFinding(m, against, conditions))];
                    groups.Add(Some(members, against ? members.Count : 1));
                }

                return Some(groups, against ? node.Count - node.Need + 1 : node.Need);
            default:
                return OfCount(node.First, against);
        }
    }

    private static Cover OfFinding(int finding, bool against, Conditions conditions)
    {
        Cover cover = new() { WorkedOut = conditions.WhenOf(finding) >= 0 || conditions.Concepts[finding].Length > 0 ? 1 : 0 };
        (against ? cover.Against : cover.For).Add(finding);
        return cover;
    }

    // Rows that are against are not counted as they come: what waits for that is looked at every time.
    private static Cover OfCount(int count, bool against)
    {
        Cover cover = new() { Always = against };
        if (!against)
        {
            cover.Counts.Add(count);
        }

        return cover;
    }

    // Where so many of the parts are needed, all but one fewer of them hold one that is there.
    private static Cover Some(List<Cover> parts, int need)
    {
        Cover cover = new() { Always = need <= 0 };
        if (cover.Always)
        {
            return cover;
        }

        foreach (Cover part in need == 1 ? parts : parts.OrderBy(p => p.Cost).Take(parts.Count - need + 1))
        {
            cover.Add(part);
        }

        return cover;
    }
}
