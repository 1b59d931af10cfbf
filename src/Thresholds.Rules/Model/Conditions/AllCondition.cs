using System.Collections.Immutable;

namespace Thresholds.Rules.Model.Conditions;

/// <summary>For when every part is for, against when some part is against.</summary>
public sealed class AllCondition : Condition
{
    /// <summary>The parts, at least one.</summary>
    public required ImmutableArray<Condition> Parts { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionVisitor<TResult> visitor) => visitor.VisitAll(this);
}
