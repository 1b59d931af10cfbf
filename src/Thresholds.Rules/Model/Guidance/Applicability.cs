using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model.Guidance;

/// <summary>When guidance applies: a condition that may also ask about the result. A closed tree, walked with <see cref="IApplicabilityVisitor{TResult}"/>.</summary>
public abstract class Applicability
{
    private protected Applicability()
    {
    }

    /// <summary>Where it is written.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>Calls the visitor's method for this kind.</summary>
    /// <typeparam name="TResult">What the visitor gives.</typeparam>
    /// <param name="visitor">The visitor.</param>
    public abstract TResult Accept<TResult>(IApplicabilityVisitor<TResult> visitor);
}
