namespace Thresholds.Rules.NRules;

/// <summary>A row, concept or judgement in an expression. Shown by its id where NRules prints the expression.</summary>
internal sealed record FindingLeaf(int Number, string Id)
{
    public override string ToString() => Id;
}
