using System.Collections.Immutable;

namespace Thresholds.Rules.Analysis;

/// <summary>Some part.</summary>
internal sealed record AnyClaim(ImmutableArray<Claim> Parts) : Claim;
