namespace Thresholds.Rules.Model.Conditions;

/// <summary>
/// Counts the rows of a level, of a domain, or of both: no strengths, not the rule's own row, rows that share a concept once.
/// The rows themselves never become questions; the count does.
/// </summary>
public sealed class AtLeastOfClassCondition : Condition
{
    /// <summary>How many, at least 1.</summary>
    public required int Count { get; init; }

    /// <summary>The level whose rows count; <see langword="null"/> for every level.</summary>
    public Reference? Level { get; init; }

    /// <summary>The domain whose rows count; <see langword="null"/> for every domain.</summary>
    public Reference? Domain { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionVisitor<TResult> visitor) => visitor.VisitAtLeastOfClass(this);
}
