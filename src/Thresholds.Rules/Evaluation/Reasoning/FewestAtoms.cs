namespace Thresholds.Rules.Engines;

/// <summary>The smallest sets of atoms for which a diagram holds: shortest ways to its top, where only high branches cost.</summary>
internal sealed class FewestAtoms(Triples triples)
{
    private const int Never = int.MaxValue / 2;

    private readonly Dictionary<int, int> costs = [];

    /// <summary>How many atoms the smallest sets have; null when it can never hold.</summary>
    public int? Of(int node) => Cost(node) is var cost and < Never ? cost : null;

    /// <summary>The first of the smallest sets, those with the earlier atoms first.</summary>
    public List<int[]> Take(int node, int most)
    {
        List<int[]> sets = [];
        if (Cost(node) < Never)
        {
            Collect(node, [], sets, most);
        }

        return sets;
    }

    private int Cost(int node)
    {
        if (node <= Triples.Top)
        {
            return node == Triples.Top ? 0 : Never;
        }

        if (!costs.TryGetValue(node, out int cost))
        {
            costs[node] = cost = Math.Min(Cost(triples.Low(node)), Cost(triples.High(node)) + 1);
        }

        return cost;
    }

    private void Collect(int node, List<int> chosen, List<int[]> sets, int most)
    {
        if (sets.Count >= most)
        {
            return;
        }

        if (node == Triples.Top)
        {
            sets.Add([.. chosen]);
            return;
        }

        if (Cost(triples.High(node)) + 1 == Cost(node))
        {
            chosen.Add(triples.Variable(node));
            Collect(triples.High(node), chosen, sets, most);
            chosen.RemoveAt(chosen.Count - 1);
        }

        if (Cost(triples.Low(node)) == Cost(node))
        {
            Collect(triples.Low(node), chosen, sets, most);
        }
    }
}
