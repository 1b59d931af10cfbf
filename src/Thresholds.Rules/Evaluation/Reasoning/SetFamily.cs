using System.Numerics;

namespace Thresholds.Rules.Engines;

/// <summary>
/// Families of sets as diagrams without suppressed members (Minato 1993): node (atom, without, with). Gives the minimal sets for which a
/// diagram of a formula holds, how many there are, and the first of them.
/// </summary>
internal sealed class SetFamily(Diagram diagram)
{
    private readonly Triples triples = diagram.Nodes;
    private readonly Dictionary<int, int> minimal = [];
    private readonly Dictionary<(int, int), int> differences = [];
    private readonly Dictionary<int, long> counts = [];
    private readonly Dictionary<int, BigInteger> sizes = [];
    private readonly Dictionary<int, int> ends = [];

    /// <summary>
    /// The minimal sets for which a formula holds. A set without the atom is minimal as before; one with it is minimal when what is
    /// left would not do without it.
    /// </summary>
    public int Minimal(int node)
    {
        if (node <= Triples.Top)
        {
            return node;
        }

        if (!minimal.TryGetValue(node, out int family))
        {
            int without = Minimal(triples.Low(node));
            int with = Minimal(triples.High(node));
            minimal[node] = family = Make(triples.Variable(node), without, Without(with, without));
        }

        return family;
    }

    /// <summary>How many sets; the highest number there is stands for more than that.</summary>
    public long Count(int family)
    {
        if (family <= Triples.Top)
        {
            return family;
        }

        if (!counts.TryGetValue(family, out long count))
        {
            long low = Count(triples.Low(family));
            long high = Count(triples.High(family));
            counts[family] = count = low > long.MaxValue - high ? long.MaxValue : low + high;
        }

        return count;
    }

    /// <summary>The first sets, those with the earlier atoms first.</summary>
    public List<int[]> Take(int family, int most)
    {
        List<int[]> sets = [];
        Collect(family, [], sets, most);
        return sets;
    }

    /// <summary>The first of the smallest sets, then of the next larger ones; of one size those with the earlier atoms first.</summary>
    public List<int[]> TakeSmallest(int family, int most)
    {
        List<int[]> sets = [];
        BigInteger left = Sizes(family);
        for (int size = 0; !left.IsZero && sets.Count < most; size++, left >>= 1)
        {
            if (!left.IsEven)
            {
                Collect(family, size, [], sets, most);
            }
        }

        return sets;
    }

    /// <summary>The sets of a family for which a diagram holds, or those for which it does not.</summary>
    public int Where(int family, int node, bool holds) => Where(family, node, holds, []);

    /// <summary>Whether every set of one family is in another.</summary>
    public bool IsWithin(int family, int other) => Without(family, other) == Triples.Bottom;

    private void Collect(int family, List<int> chosen, List<int[]> sets, int most)
    {
        if (family == Triples.Bottom || sets.Count >= most)
        {
            return;
        }

        if (family == Triples.Top)
        {
            sets.Add([.. chosen]);
            return;
        }

        chosen.Add(triples.Variable(family));
        Collect(triples.High(family), chosen, sets, most);
        chosen.RemoveAt(chosen.Count - 1);
        Collect(triples.Low(family), chosen, sets, most);
    }

    // Which sizes there are: a bit for each.
    private BigInteger Sizes(int family)
    {
        if (family <= Triples.Top)
        {
            return family;
        }

        if (!sizes.TryGetValue(family, out BigInteger known))
        {
            sizes[family] = known = Sizes(triples.Low(family)) | (Sizes(triples.High(family)) << 1);
        }

        return known;
    }

    private void Collect(int family, int size, List<int> chosen, List<int[]> sets, int most)
    {
        if (sets.Count >= most || ((Sizes(family) >> size) & 1).IsZero)
        {
            return;
        }

        if (family == Triples.Top)
        {
            sets.Add([.. chosen]);
            return;
        }

        if (size > 0)
        {
            chosen.Add(triples.Variable(family));
            Collect(triples.High(family), size - 1, chosen, sets, most);
            chosen.RemoveAt(chosen.Count - 1);
        }

        Collect(triples.Low(family), size, chosen, sets, most);
    }

    // An atom that the family has passed by is in none of its sets.
    private int Where(int family, int node, bool holds, Dictionary<(int, int), int> known)
    {
        if (family == Triples.Top)
        {
            node = WithNothing(node);
        }

        while (triples.Variable(node) < triples.Variable(family))
        {
            node = triples.Low(node);
        }

        if (family == Triples.Bottom || node <= Triples.Top)
        {
            return (node == Triples.Top) == holds ? family : Triples.Bottom;
        }

        if (!known.TryGetValue((family, node), out int kept))
        {
            int variable = triples.Variable(family);
            bool reads = triples.Variable(node) == variable;
            known[(family, node)] = kept = Make(
                variable,
                Where(triples.Low(family), reads ? triples.Low(node) : node, holds, known),
                Where(triples.High(family), reads ? triples.High(node) : node, holds, known));
        }

        return kept;
    }

    // Where a diagram ends without any further atom. Remembered, since long diagrams share their ends.
    private int WithNothing(int node)
    {
        int end = node;
        List<int> passed = [];
        while (end > Triples.Top && !ends.ContainsKey(end))
        {
            passed.Add(end);
            end = triples.Low(end);
        }

        end = end > Triples.Top ? ends[end] : end;
        foreach (int one in passed)
        {
            ends[one] = end;
        }

        return end;
    }

    /// <summary>The sets of the one family that are not in the other.</summary>
    public int Without(int family, int other)
    {
        if (family == Triples.Bottom || family == other)
        {
            return Triples.Bottom;
        }

        if (other == Triples.Bottom)
        {
            return family;
        }

        if (differences.TryGetValue((family, other), out int known))
        {
            return known;
        }

        int variable = triples.Variable(family);
        int otherVariable = triples.Variable(other);
        int left = variable < otherVariable ? Make(variable, Without(triples.Low(family), other), triples.High(family))
            : variable > otherVariable ? Without(family, triples.Low(other))
            : variable == Triples.NoVariable ? Triples.Bottom
            : Make(variable, Without(triples.Low(family), triples.Low(other)), Without(triples.High(family), triples.High(other)));
        return differences[(family, other)] = left;
    }

    private int Make(int variable, int without, int with) => with == Triples.Bottom ? without : triples.Find(variable, without, with);
}
