namespace Thresholds.Rules.Compilation;

/// <summary>The compiled conditions of an edition, while its indexes are made.</summary>
/// <param name="Nodes">The conditions.</param>
/// <param name="Children">The parts of conditions.</param>
/// <param name="Groups">The groups of lists that are counted.</param>
/// <param name="Counts">The counts of classes.</param>
/// <param name="Classes">The groups of each class.</param>
/// <param name="When">The node of each row's `when`; -1 for none.</param>
/// <param name="Rules">The node of each rule's condition.</param>
/// <param name="Concepts">The concepts of each finding; none for what is no row.</param>
internal sealed record Conditions(
    PlanNode[] Nodes,
    int[] Children,
    GroupList Groups,
    ClassCount[] Counts,
    GroupList[] Classes,
    int[] When,
    int[] Rules,
    int[][] Concepts)
{
    public int RowCount => When.Length;

    public int WhenOf(int finding) => finding < When.Length ? When[finding] : -1;

    public ReadOnlySpan<int> Parts(PlanNode node) => Children.AsSpan(node.First, node.Count);

    public int AgainstTarget(int row) => RowCount + row;

    public int RuleTarget(int rule) => (2 * RowCount) + rule;
}
