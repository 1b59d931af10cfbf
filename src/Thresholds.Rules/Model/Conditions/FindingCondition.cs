namespace Thresholds.Rules.Model.Conditions;

/// <summary>Holds when a row, concept or judgement is marked for.</summary>
public sealed class FindingCondition : Condition
{
    /// <summary>The id of the row, concept or judgement. A concept's id has a slash.</summary>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionVisitor<TResult> visitor) => visitor.VisitFinding(this);
}
