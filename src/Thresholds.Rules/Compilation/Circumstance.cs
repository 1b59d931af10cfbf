namespace Thresholds.Rules.Compilation;

/// <summary>Puts findings together that are one circumstance: those that share a concept, directly or through others.</summary>
internal static class Circumstance
{
    /// <param name="findings">The findings, each once.</param>
    /// <param name="concepts">The concepts of a finding.</param>
    /// <returns>The groups, in the order of their first members.</returns>
    public static List<List<int>> Group(IEnumerable<int> findings, Func<int, int[]> concepts)
    {
        List<int> all = [.. findings];
        int[] parent = [.. Enumerable.Range(0, all.Count)];
        Dictionary<int, int> holderOf = [];
        for (int i = 0; i < all.Count; i++)
        {
            Join(all[i], i);
            foreach (int concept in concepts(all[i]))
            {
                Join(concept, i);
            }
        }

        Dictionary<int, List<int>> byRoot = [];
        List<List<int>> groups = [];
        for (int i = 0; i < all.Count; i++)
        {
            int root = Root(i);
            if (!byRoot.TryGetValue(root, out List<int>? group))
            {
                byRoot[root] = group = [];
                groups.Add(group);
            }

            group.Add(all[i]);
        }

        return groups;

        void Join(int key, int member)
        {
            if (!holderOf.TryAdd(key, member))
            {
                parent[Root(member)] = Root(holderOf[key]);
            }
        }

        int Root(int member)
        {
            while (parent[member] != member)
            {
                member = parent[member] = parent[parent[member]];
            }

            return member;
        }
    }
}
