namespace Thresholds.Rules.Compilation;

/// <summary>
/// Finds the layers of counts: a count of rows comes after everything that these rows rest on, so that it counts rows that are all known.
/// </summary>
internal sealed class LayerFinder
{
    private const int Unknown = -1;

    private readonly Conditions conditions;
    private readonly int[] ofRow;
    private readonly int[] ofClass;

    public LayerFinder(Conditions conditions)
    {
        this.conditions = conditions;
        ofRow = new int[conditions.RowCount];
        ofClass = new int[conditions.Classes.Length];
        Array.Fill(ofRow, Unknown);
        Array.Fill(ofClass, Unknown);
        OfTarget = new int[(2 * conditions.RowCount) + conditions.Rules.Length];
        for (int row = 0; row < conditions.RowCount; row++)
        {
            OfTarget[row] = OfTarget[conditions.AgainstTarget(row)] = OfFinding(row);
        }

        for (int rule = 0; rule < conditions.Rules.Length; rule++)
        {
            OfTarget[conditions.RuleTarget(rule)] = OfNode(conditions.Rules[rule]);
        }

        foreach (int layer in OfTarget)
        {
            Last = Math.Max(Last, layer);
        }
    }

    public int[] OfTarget { get; }

    public int Last { get; }

    private int OfFinding(int finding)
    {
        if (conditions.WhenOf(finding) < 0)
        {
            return 0;
        }

        if (ofRow[finding] == Unknown)
        {
            ofRow[finding] = 0;
            ofRow[finding] = OfNode(conditions.When[finding]);
        }

        return ofRow[finding];
    }

    private int OfNode(int number)
    {
        PlanNode node = conditions.Nodes[number];
        int layer = 0;
        switch (node.Kind)
        {
            case NodeKind.Finding:
                return OfFinding(node.First);
            case NodeKind.Not:
                return OfNode(node.First);
            case NodeKind.All or NodeKind.Any:
                foreach (int part in conditions.Parts(node))
                {
                    layer = Math.Max(layer, OfNode(part));
                }

                return layer;
            case NodeKind.AtLeast:
                for (int group = node.First; group < node.First + node.Count; group++)
                {
                    foreach (int member in conditions.Groups[group])
                    {
                        layer = Math.Max(layer, OfFinding(member));
                    }
                }

                return layer;
            case NodeKind.Count:
                return OfCount(conditions.Counts[node.First]);
            default:
                return 0;
        }
    }

    // The row that counts is left out of its own count. Of a class only one row can count it without running in a circle.
    private int OfCount(ClassCount count)
    {
        if (count.Self < 0 && ofClass[count.Class] != Unknown)
        {
            return ofClass[count.Class];
        }

        int below = 0;
        foreach (int row in conditions.Classes[count.Class].Members)
        {
            if (row != count.Self)
            {
                below = Math.Max(below, OfFinding(row));
            }
        }

        if (count.Self < 0)
        {
            ofClass[count.Class] = below + 1;
        }

        return below + 1;
    }
}
