using System.Collections.Immutable;

namespace Thresholds.Rules.Model.Guidance;

/// <summary>Holds when every part holds.</summary>
public sealed class AppliesToAll : Applicability
{
    /// <summary>The parts, at least one.</summary>
    public required ImmutableArray<Applicability> Parts { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IApplicabilityVisitor<TResult> visitor) => visitor.VisitAll(this);
}
