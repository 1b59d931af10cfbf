namespace Thresholds.Rules.Compilation;

/// <summary>The rows of a level, of a domain or of both, grouped into distinct circumstances.</summary>
/// <param name="Members">The rows of each group.</param>
/// <param name="GroupCount">How many groups there are.</param>
/// <param name="FirstGroup">The number of its first group among all groups of all classes.</param>
internal sealed record RowClass(Links Members, int GroupCount, int FirstGroup);
