using System.Runtime.InteropServices;

namespace Thresholds.Rules.Compilation;

/// <summary>Groups of findings, one after another.</summary>
internal sealed class GroupList
{
    private readonly List<int> members = [];
    private readonly List<int> ends = [];

    public int Count => ends.Count;

    public ReadOnlySpan<int> this[int group]
    {
        get
        {
            int start = StartOf(group);
            return CollectionsMarshal.AsSpan(members)[start..ends[group]];
        }
    }

    /// <summary>All members of all groups, in order.</summary>
    public ReadOnlySpan<int> Members => CollectionsMarshal.AsSpan(members);

    public void Add(ReadOnlySpan<int> group)
    {
        foreach (int member in group)
        {
            members.Add(member);
        }

        ends.Add(members.Count);
    }

    public void AddRange(GroupList others)
    {
        for (int group = 0; group < others.Count; group++)
        {
            Add(others[group]);
        }
    }

    public Links ToLinks() => Links.OfLists(Members, CollectionsMarshal.AsSpan(ends));

    private int StartOf(int group) => group == 0 ? 0 : ends[group - 1];
}
