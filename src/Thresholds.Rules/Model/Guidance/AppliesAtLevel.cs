using System.Collections.Immutable;

namespace Thresholds.Rules.Model.Guidance;

/// <summary>Holds when one of these levels is the indicated one.</summary>
public sealed class AppliesAtLevel : Applicability
{
    /// <summary>The word for no indicated level.</summary>
    public const string NoLevel = "none";

    /// <summary>The ids of the levels, or <see cref="NoLevel"/>.</summary>
    public required ImmutableArray<Reference> Levels { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IApplicabilityVisitor<TResult> visitor) => visitor.VisitAtLevel(this);
}
