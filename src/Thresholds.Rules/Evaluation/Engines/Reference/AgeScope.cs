using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>
/// Whose dates an age refers to. An age beside named circumstances is the age when they happened; while none of them is recorded
/// present the age says nothing, since the thing may have happened, or may yet turn out to have happened, at another age.
/// An age that stands beside facts alone is the age at the as-of date.
/// </summary>
internal sealed record AgeScope(ImmutableArray<string> Circumstances, bool AlsoAtAsOf)
{
    public static AgeScope OfRow(Indicator row, EditionIndex index)
    {
        NamedThings named = NamedThings.In(row.When!, index);
        ImmutableArray<string> beside = [.. named.Findings.Union(row.SameAs.Select(c => c.Id), StringComparer.Ordinal)];
        return new AgeScope([row.Id, .. beside], AlsoAtAsOf: beside.IsEmpty);
    }

    public static AgeScope OfRule(NamedThings named) => new([.. named.Findings], AlsoAtAsOf: named.Findings.Count == 0);
}
