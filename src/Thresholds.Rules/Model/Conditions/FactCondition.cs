using System.Collections.Immutable;

namespace Thresholds.Rules.Model.Conditions;

/// <summary>Holds when a known fact meets every one of its comparisons.</summary>
public sealed class FactCondition : Condition
{
    /// <summary>The fact's id.</summary>
    public required string Fact { get; init; }

    /// <summary>The comparisons, at least one. All must hold.</summary>
    public required ImmutableArray<Comparison> Comparisons { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IConditionVisitor<TResult> visitor) => visitor.VisitFact(this);
}
