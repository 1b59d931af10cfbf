using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Model.Guidance;

/// <summary>Holds when a condition over findings and facts is marked for. An age in it is the age at the as-of date.</summary>
public sealed class AppliesWhen : Applicability
{
    /// <summary>The condition.</summary>
    public required Condition Condition { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IApplicabilityVisitor<TResult> visitor) => visitor.VisitWhen(this);
}
