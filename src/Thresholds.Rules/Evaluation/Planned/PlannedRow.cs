namespace Thresholds.Rules.Engines;

/// <summary>What marks a row besides its own records: concepts that it is the same as, and its `when`.</summary>
internal sealed record PlannedRow(int[] SameAs, PlannedCondition? When)
{
    /// <summary>Whether nothing marks it but its own records.</summary>
    public bool IsAlone => When is null && SameAs.Length == 0;
}
