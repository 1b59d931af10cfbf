namespace Thresholds.Rules.Model.Guidance;

/// <summary>Holds when a trigger was reached.</summary>
public sealed class AppliesOnTrigger : Applicability
{
    /// <summary>The id of the trigger.</summary>
    public required Reference Trigger { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IApplicabilityVisitor<TResult> visitor) => visitor.VisitTrigger(this);
}
