namespace Thresholds.Rules.Compilation;

/// <summary>A count of the rows of a class.</summary>
/// <param name="Class">The class.</param>
/// <param name="Self">The row that is left out; -1 for none.</param>
/// <param name="SelfGroup">The group of the row that is left out; -1 for none.</param>
/// <param name="Need">How many are needed.</param>
/// <param name="Groups">How many distinct circumstances there are without that row.</param>
/// <param name="Question">The number of the question; a condition that stands in two places is one question.</param>
internal sealed record ClassCount(int Class, int Self, int SelfGroup, int Need, int Groups, int Question);
