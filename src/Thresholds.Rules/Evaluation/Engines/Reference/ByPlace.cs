using System.Runtime.CompilerServices;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Engines;

/// <summary>Tells conditions apart by where they stand, with the row that they are about: the same words in two places of an edition are two conditions.</summary>
internal sealed class ByPlace : IEqualityComparer<(Condition Condition, string? Self)>
{
    public static ByPlace Comparer { get; } = new();

    public bool Equals((Condition Condition, string? Self) x, (Condition Condition, string? Self) y) =>
        ReferenceEquals(x.Condition, y.Condition) && x.Self == y.Self;

    public int GetHashCode((Condition Condition, string? Self) obj) =>
        HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Condition), obj.Self?.GetHashCode(StringComparison.Ordinal) ?? 0);
}
