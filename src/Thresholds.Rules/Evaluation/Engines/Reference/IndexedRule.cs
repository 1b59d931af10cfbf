using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>A rule with the rank of its level (-1 for none) and what it names.</summary>
internal sealed record IndexedRule(Rule Rule, int Rank, NamedThings Named);
