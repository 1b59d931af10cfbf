namespace Thresholds.Rules.Compilation;

/// <summary>Values from Low to High, both included.</summary>
internal readonly record struct Interval(int Low, int High);
