namespace Thresholds.Rules.Engines;

/// <summary>What marks a row besides its own records: concepts that it is the same as, and its `when`.</summary>
internal sealed record PlannedRow(int[] SameAs, PlannedCondition? When);
