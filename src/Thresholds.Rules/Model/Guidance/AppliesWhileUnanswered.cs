namespace Thresholds.Rules.Model.Guidance;

/// <summary>Holds while a fact was not asked or is not known.</summary>
public sealed class AppliesWhileUnanswered : Applicability
{
    /// <summary>The id of the fact.</summary>
    public required Reference Fact { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IApplicabilityVisitor<TResult> visitor) => visitor.VisitUnanswered(this);
}
