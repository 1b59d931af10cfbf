namespace Thresholds.Rules.Compilation;

/// <summary>Something to look at once a class has so many present rows.</summary>
internal readonly record struct ClassWatcher(int Need, int Target);
