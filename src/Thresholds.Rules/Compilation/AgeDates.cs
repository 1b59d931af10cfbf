namespace Thresholds.Rules.Compilation;

/// <summary>Whose dates the ages of a condition refer to.</summary>
/// <param name="Circumstances">The findings whose dates count.</param>
/// <param name="WorkedOut">Rows among them, other than the condition's own, that facts alone may make present.</param>
/// <param name="AlsoAtAsOf">Whether the as-of date counts whatever is recorded.</param>
internal sealed record AgeDates(int[] Circumstances, int[] WorkedOut, bool AlsoAtAsOf);
