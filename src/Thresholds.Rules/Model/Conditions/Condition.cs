using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model.Conditions;

/// <summary>What a rule or a row's <c>when</c> asks for. A closed tree of seven kinds, walked with <see cref="IConditionVisitor{TResult}"/>.</summary>
public abstract class Condition
{
    private protected Condition()
    {
    }

    /// <summary>Where it is written.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;

    /// <summary>Calls the visitor's method for this kind.</summary>
    /// <typeparam name="TResult">What the visitor gives.</typeparam>
    /// <param name="visitor">The visitor.</param>
    public abstract TResult Accept<TResult>(IConditionVisitor<TResult> visitor);
}
