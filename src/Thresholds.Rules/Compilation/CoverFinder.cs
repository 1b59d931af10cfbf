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
                return Cover.OfFact(node.Count);
            case NodeKind.Not:
                return Of(node.First, !against, conditions);
            case NodeKind.All or NodeKind.Any:
                Cover[] parts = new Cover[node.Count];
                for (int i = 0; i < parts.Length; i++)
                {
                    parts[i] = Of(conditions.Children[node.First + i], against, conditions);
                }

                return Some(parts, (node.Kind == NodeKind.All) == against ? 1 : parts.Length);
            case NodeKind.AtLeast:
                Cover[] groups = new Cover[node.Count];
                for (int i = 0; i < groups.Length; i++)
                {
                    groups[i] = OfGroup(conditions.Groups[node.First + i], against, conditions);
                }

                return Some(groups, against ? node.Count - node.Need + 1 : node.Need);
            default:
                // Rows that are against are not counted as they come: what waits for that is looked at every time.
                return against ? Cover.OfAlways() : Cover.OfCount(node.First);
        }
    }

    private static Cover OfGroup(ReadOnlySpan<int> members, bool against, Conditions conditions)
    {
        if (members.Length == 1)
        {
            return OfFinding(members[0], against, conditions);
        }

        Cover[] parts = new Cover[members.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = OfFinding(members[i], against, conditions);
        }

        return Some(parts, against ? members.Length : 1);
    }

    private static Cover OfFinding(int finding, bool against, Conditions conditions) =>
        Cover.OfFinding(finding, against, conditions.WhenOf(finding) >= 0 || conditions.Concepts[finding].Length > 0);

    // Where so many of the parts are needed, all but one fewer of them hold one that is there.
    private static Cover Some(Cover[] parts, int need)
    {
        if (need <= 0)
        {
            return Cover.OfAlways();
        }

        if (need > parts.Length)
        {
            return new Cover();
        }

        if (need > 1)
        {
            Array.Sort(parts, static (l, r) => l.Cost.CompareTo(r.Cost));
        }

        Cover cover = parts[0];
        foreach (Cover part in parts.AsSpan(1, parts.Length - need))
        {
            cover.Add(part);
        }

        return cover;
    }
}
