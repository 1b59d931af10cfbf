using System.Linq.Expressions;

namespace Thresholds.Rules.NRules;

/// <summary>
/// The two expressions of a condition: whether it is marked for, and whether it is marked against. `Not` in NRules means absent from memory,
/// so it is never used: a negation swaps the two.
/// </summary>
/// <param name="For">Whether it is marked for.</param>
/// <param name="Against">Whether it is marked against.</param>
/// <param name="Leaves">How many leaves it has, each as often as it is written.</param>
internal readonly record struct Marked(Expression For, Expression Against, int Leaves)
{
    public Marked Swapped => this with { For = Against, Against = For };

    /// <summary>For when each is for, against when some is against.</summary>
    public static Marked All(IReadOnlyCollection<Marked> parts) =>
        new(Every(parts.Select(p => p.For)), Some(parts.Select(p => p.Against)), LeavesOf(parts));

    /// <summary>For when some is for, against when each is against.</summary>
    public static Marked Any(IReadOnlyCollection<Marked> parts) =>
        new(Some(parts.Select(p => p.For)), Every(parts.Select(p => p.Against)), LeavesOf(parts));

    /// <summary>The marks of one thing added up: for when some is for, against when some is against.</summary>
    public static Marked Together(IReadOnlyCollection<Marked> parts) =>
        new(Some(parts.Select(p => p.For)), Some(parts.Select(p => p.Against)), LeavesOf(parts));

    /// <summary>
    /// For with at least so many for, against when fewer lack an against mark. A sum, never an OR of combinations: NRules would make a rule of
    /// each branch.
    /// </summary>
    public static Marked AtLeast(int count, IReadOnlyCollection<Marked> members) => new(
        Expression.GreaterThanOrEqual(Sum(members.Select(m => m.For)), Expression.Constant(count)),
        Expression.LessThan(Sum(members.Select(m => Expression.Not(m.Against))), Expression.Constant(count)),
        LeavesOf(members));

    private static int LeavesOf(IEnumerable<Marked> parts) => parts.Sum(p => p.Leaves);

    private static Expression Every(IEnumerable<Expression> parts) => parts.Aggregate(Expression.AndAlso);

    private static Expression Some(IEnumerable<Expression> parts) => parts.Aggregate(Expression.OrElse);

    private static Expression Sum(IEnumerable<Expression> parts) => parts
        .Select(p => (Expression)Expression.Condition(p, Expression.Constant(1), Expression.Constant(0)))
        .DefaultIfEmpty(Expression.Constant(0))
        .Aggregate(Expression.Add);
}
