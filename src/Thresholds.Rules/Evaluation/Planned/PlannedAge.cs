namespace Thresholds.Rules.Engines;

/// <summary>Whose dates an age refers to, with numbers for ids.</summary>
/// <param name="Self">The row whose `when` it is; -1 for a rule of its own.</param>
/// <param name="Circumstances">Whose dates count, the row itself included.</param>
/// <param name="AlsoAtAsOf">Whether the as-of date counts whatever is recorded.</param>
internal sealed record PlannedAge(int Self, int[] Circumstances, bool AlsoAtAsOf)
{
    /// <summary>The age at the as-of date, beside nothing that happened.</summary>
    public static PlannedAge AtAsOf { get; } = new(-1, [], AlsoAtAsOf: true);
}
