namespace Thresholds.Rules.Model.Guidance;

/// <summary>Holds when some row of a level is true, whatever the indicated level.</summary>
public sealed class AppliesToRowAt : Applicability
{
    /// <summary>The id of the level.</summary>
    public required Reference Level { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IApplicabilityVisitor<TResult> visitor) => visitor.VisitRowAt(this);
}
