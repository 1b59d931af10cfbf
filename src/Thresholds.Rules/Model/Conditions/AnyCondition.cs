using System.Collections.Immutable;

namespace Thresholds.Rules.Model.Conditions;

/// <summary>For when some part is for, against when every part is against.</summary>
public sealed class AnyCondition : Condition
{
    /// <summary>The parts, at least one.</summary>
    public required ImmutableArray<Condition> Parts { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionVisitor<TResult> visitor) => visitor.VisitAny(this);
}
