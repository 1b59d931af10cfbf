using System.Collections.Immutable;

namespace Thresholds.Rules.Model.Conditions;

/// <summary>For with at least so many members for; against when fewer than so many lack an against mark. Members that share a concept count once.</summary>
public sealed class AtLeastCondition : Condition
{
    /// <summary>How many, at least 1.</summary>
    public required int Count { get; init; }

    /// <summary>The rows, concepts and judgements that are counted.</summary>
    public required ImmutableArray<Reference> Members { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionVisitor<TResult> visitor) => visitor.VisitAtLeast(this);
}
