namespace Thresholds.Rules.Compilation;

/// <summary>A number in the list of another.</summary>
internal readonly record struct Link(int From, int To);
