using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>
/// Whose dates an age refers to. An age beside named circumstances is the age when they happened; while none of them is recorded
/// present the age says nothing, since the thing may have happened, or may yet turn out to have happened, at another age.
/// An age that stands beside facts alone, or beside what has not happened (`not`), is the age at the as-of date.
/// </summary>
/// <param name="Self">The row whose `when` it is; null for a rule of its own.</param>
/// <param name="Circumstances">Whose dates count, the row itself included.</param>
/// <param name="AlsoAtAsOf">Whether the as-of date counts whatever is recorded.</param>
internal sealed record AgeScope(string? Self, ImmutableArray<string> Circumstances, bool AlsoAtAsOf)
{
    public static AgeScope OfRow(Indicator row, EditionIndex index)
    {
        NamedThings named = NamedThings.In(row.When!, index);
        ImmutableArray<string> beside = [.. named.Happenings.Union(row.SameAs.Select(c => c.Id), StringComparer.Ordinal)];
        return new AgeScope(row.Id, [row.Id, .. beside], AlsoAtAsOf: beside.IsEmpty);
    }

    public static AgeScope OfRule(NamedThings named) => new(null, [.. named.Happenings], AlsoAtAsOf: named.Happenings.Count == 0);
}
