namespace Thresholds.Rules.Analysis;

/// <summary>Counts distinct circumstances: the same id once, and rows and concepts that share a concept once.</summary>
internal static class Circumstances
{
    public static int Count(RulesetSubject subject, IEnumerable<string> ids)
    {
        List<HashSet<string>> groups = [];
        foreach (string id in ids)
        {
            HashSet<string> group = [id, .. subject.FindIndicator(id)?.SameAs.Select(c => c.Id) ?? []];
            foreach (HashSet<string> shared in groups.FindAll(g => g.Overlaps(group)))
            {
                group.UnionWith(shared);
                groups.Remove(shared);
            }

            groups.Add(group);
        }

        return groups.Count;
    }
}
