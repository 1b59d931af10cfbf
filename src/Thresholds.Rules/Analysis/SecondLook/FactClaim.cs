using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Analysis;

/// <summary>A fact compares, or (negated) does not.</summary>
/// <param name="Condition">The comparison.</param>
/// <param name="Negated">Whether it stands in a `not`.</param>
/// <param name="Moments">Whose dates an age refers to.</param>
internal sealed record FactClaim(FactCondition Condition, bool Negated, AgeMoments Moments) : Claim;
