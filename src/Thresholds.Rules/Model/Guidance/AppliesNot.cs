namespace Thresholds.Rules.Model.Guidance;

/// <summary>Holds when the part is marked against. Silence is never "not".</summary>
public sealed class AppliesNot : Applicability
{
    /// <summary>The part.</summary>
    public required Applicability Part { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IApplicabilityVisitor<TResult> visitor) => visitor.VisitNot(this);
}
