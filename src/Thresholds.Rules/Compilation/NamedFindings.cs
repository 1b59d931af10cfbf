namespace Thresholds.Rules.Compilation;

/// <summary>
/// The findings and facts that a condition names, through the rows that it names: their concepts and their `when`. Rows that are counted as a
/// class are not named. What has not happened has no date: a `not` around findings alone names no happening.
/// </summary>
internal sealed class NamedFindings
{
    public NumberSet Findings { get; } = [];

    public NumberSet Happenings { get; } = [];

    public NumberSet Facts { get; } = [];

    public bool FactsAlone { get; private set; }

    /// <summary>Whether it counts a class of rows, which may rest on anything.</summary>
    public bool CountsRows { get; private set; }

    public static NamedFindings In(int node, Conditions conditions)
    {
        NamedFindings named = new();
        named.Read(node, conditions);
        return named;
    }

    /// <summary>Forgets what it holds and reads a condition.</summary>
    public void Read(int node, Conditions conditions)
    {
        Findings.Clear();
        Happenings.Clear();
        Facts.Clear();
        CountsRows = false;
        FactsAlone = true;
        Visit(node, conditions);
        FactsAlone &= Facts.Count > 0;
    }

    private void Visit(int number, Conditions conditions)
    {
        PlanNode node = conditions.Nodes[number];
        switch (node.Kind)
        {
            case NodeKind.Finding:
                Add(node.First, conditions);
                break;
            case NodeKind.Fact or NodeKind.Age:
                Facts.Add(node.Count);
                break;
            case NodeKind.All or NodeKind.Any:
                foreach (int child in conditions.Parts(node))
                {
                    Visit(child, conditions);
                }

                break;
            case NodeKind.Not:
                AddNot(In(node.First, conditions));
                break;
            case NodeKind.AtLeast:
                for (int group = node.First; group < node.First + node.Count; group++)
                {
                    foreach (int member in conditions.Groups[group])
                    {
                        Add(member, conditions);
                    }
                }

                break;
            default:
                FactsAlone = false;
                CountsRows = true;
                break;
        }
    }

    private void AddNot(NamedFindings negated)
    {
        Findings.UnionWith(negated.Findings);
        Facts.UnionWith(negated.Facts);
        FactsAlone &= negated.FactsAlone;
        CountsRows |= negated.CountsRows;
        if (negated.Facts.Count > 0)
        {
            Happenings.UnionWith(negated.Happenings);
        }
    }

    private void Add(int finding, Conditions conditions)
    {
        Findings.Add(finding);
        if (!Happenings.Add(finding))
        {
            return;
        }

        int when = conditions.WhenOf(finding);
        FactsAlone &= when >= 0 && conditions.Concepts[finding].Length == 0;
        foreach (int concept in conditions.Concepts[finding])
        {
            Findings.Add(concept);
            Happenings.Add(concept);
        }

        if (when >= 0)
        {
            Visit(when, conditions);
        }
    }
}
