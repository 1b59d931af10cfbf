using System.Runtime.InteropServices;

namespace Thresholds.Rules.Compilation;

/// <summary>Puts findings together that are one circumstance: those that share a concept, directly or through others.</summary>
internal static class Circumstance
{
    /// <param name="findings">The findings, each once.</param>
    /// <param name="concepts">The concepts of each finding.</param>
    /// <returns>The groups, in the order of their first members.</returns>
    public static GroupList Group(ReadOnlySpan<int> findings, int[][] concepts)
    {
        GroupList groups = new();
        if (!AnyWithConcept(findings, concepts))
        {
            for (int i = 0; i < findings.Length; i++)
            {
                groups.Add(findings.Slice(i, 1));
            }

            return groups;
        }

        foreach (List<int> group in Joined(findings, concepts))
        {
            groups.Add(CollectionsMarshal.AsSpan(group));
        }

        return groups;
    }

    private static bool AnyWithConcept(ReadOnlySpan<int> findings, int[][] concepts)
    {
        foreach (int finding in findings)
        {
            if (concepts[finding].Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static List<List<int>> Joined(ReadOnlySpan<int> all, int[][] concepts)
    {
        int[] parent = [.. Enumerable.Range(0, all.Length)];
        Dictionary<int, int> holderOf = new(all.Length);
        for (int i = 0; i < all.Length; i++)
        {
            Join(all[i], i);
            foreach (int concept in concepts[all[i]])
            {
                Join(concept, i);
            }
        }

        Dictionary<int, List<int>> byRoot = new(all.Length);
        List<List<int>> groups = new(all.Length);
        for (int i = 0; i < all.Length; i++)
        {
            int root = Root(i);
            if (!byRoot.TryGetValue(root, out List<int>? group))
            {
                byRoot[root] = group = new List<int>(1);
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
