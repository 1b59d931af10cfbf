namespace Thresholds.Rules.Analysis;

/// <summary>A row, concept or judgement is marked for, or (negated) against.</summary>
internal sealed record FindingClaim(string Id, bool Negated) : Claim;
