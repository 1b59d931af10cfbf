namespace Thresholds.Rules.Analysis;

/// <summary>A condition with every `not` moved inward to what it negates, so that it can be compared part by part with another.</summary>
internal abstract record Claim;
