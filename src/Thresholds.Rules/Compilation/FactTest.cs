namespace Thresholds.Rules.Compilation;

/// <summary>A comparison of a fact: it holds for values in any of Count intervals from First.</summary>
internal readonly record struct FactTest(int Fact, int First, int Count);
