namespace Thresholds.Rules.Engines;

/// <summary>What could still become of a case.</summary>
/// <param name="Live">The live rules, in document order.</param>
/// <param name="Possible">
/// For each rule of a higher level than is indicated, or with a trigger, whether it would be true with everything undecided marked both ways, asked or not.
/// </param>
internal sealed record ReadingAhead(RuleNeeds[] Live, bool[] Possible);
