using System.Collections.Immutable;

namespace Thresholds.Rules.Analysis;

/// <summary>Every part.</summary>
internal sealed record AllClaim(ImmutableArray<Claim> Parts) : Claim;
