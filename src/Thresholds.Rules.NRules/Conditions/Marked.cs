using System.Linq.Expressions;

namespace Thresholds.Rules.NRules;

/// <summary>
/// The two expressions of a condition: whether it is marked for, and whether it is marked against. `Not` in NRules means absent from memory,
/// so it is never used: a negation swaps the two.
/// </summary>
internal readonly record struct Marked(Expression For, Expression Against)
{
    public Marked Swapped => new(Against, For);

    /// <summary>For when each is for, against when some is against.</summary>
    public static Marked All(IReadOnlyCollection<Marked> parts) => new(Every(parts.Select(p => p.For)), Some(parts.Select(p => p.Against)));

    /// <summary>For when some is for, against when each is against.</summary>
    public static Marked Any(IReadOnlyCollection<Marked> parts) => new(Some(parts.Select(p => p.For)), Every(parts.Select(p => p.Against)));

    /// <summary>The marks of one thing added up: for when some is for, against when some is against.</summary>
    public static Marked Together(IReadOnlyCollection<Marked> parts) => new(Some(parts.Select(p => p.For)), Some(parts.Select(p => p.Against)));

    /// <summary>
    /// For with at least so many for, against when fewer lack an against mark. A sum, never an OR of combinations: NRules would make a rule of
    /// each branch.
    /// </summary>
    public static Marked AtLeast(int count, IReadOnlyCollection<Marked> members) => new(
        Expression.GreaterThanOrEqual(Sum(members.Select(m => m.For)), Expression.Constant(count)),
        Expression.LessThan(Sum(members.Select(m => Expression.Not(m.Against))), Expression.Constant(count)));

    private static Expression Every(IEnumerable<Expression> parts) => parts.Aggregate(Expression.AndAlso);

    private static Expression Some(IEnumerable<Expression> parts) => parts.Aggregate(Expression.OrElse);

    private static Expression Sum(IEnumerable<Expression> parts) => parts
        .Select(p => (Expression)Expression.Condition(p, Expression.Constant(1), Expression.Constant(0)))
        .DefaultIfEmpty(Expression.Constant(0))
        .Aggregate(Expression.Add);
}
