namespace Thresholds.Rules.Model.Guidance;

/// <summary>Holds unless the part is marked against and not for: it holds, or nobody said.</summary>
public sealed class AppliesUnlessRuledOut : Applicability
{
    /// <summary>The part.</summary>
    public required Applicability Part { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IApplicabilityVisitor<TResult> visitor) => visitor.VisitNotRuledOut(this);
}
