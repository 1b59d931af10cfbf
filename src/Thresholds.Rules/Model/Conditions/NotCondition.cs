namespace Thresholds.Rules.Model.Conditions;

/// <summary>Swaps the marks: for when the part is marked against. Silence is never "not".</summary>
public sealed class NotCondition : Condition
{
    /// <summary>The part.</summary>
    public required Condition Part { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionVisitor<TResult> visitor) => visitor.VisitNot(this);
}
