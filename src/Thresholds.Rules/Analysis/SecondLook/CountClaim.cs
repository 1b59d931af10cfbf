using System.Collections.Immutable;

namespace Thresholds.Rules.Analysis;

/// <summary>So many of a list or class of circumstances are for, or (negated) fewer can be.</summary>
/// <param name="Of">What is counted; two counts of the same have the same text.</param>
/// <param name="Count">How many.</param>
/// <param name="Negated">Whether it stands in a `not`.</param>
/// <param name="Members">The listed names; none for a class.</param>
internal sealed record CountClaim(string Of, int Count, bool Negated, ImmutableArray<string> Members) : Claim;
