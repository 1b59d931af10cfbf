namespace Thresholds.Rules.Model.Guidance;

/// <summary>Holds when this level or a higher one is indicated.</summary>
public sealed class AppliesFromLevel : Applicability
{
    /// <summary>The id of the level.</summary>
    public required Reference Level { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IApplicabilityVisitor<TResult> visitor) => visitor.VisitFromLevel(this);
}
