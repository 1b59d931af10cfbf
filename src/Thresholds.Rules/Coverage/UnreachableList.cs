using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules;

/// <summary>What was written down as out of reach, held against what there is and what cases reach.</summary>
internal sealed class UnreachableList(IEnumerable<Unreachable> entries)
{
    private readonly Unreachable[] entries = [.. entries];

    public CoverageItem Explain(CoverageItem item) => Find(item) is not { } entry
        ? item
        : new CoverageItem
        {
            Kind = item.Kind,
            Id = item.Id,
            Part = item.Part,
            Outcome = item.Outcome,
            Words = item.Words,
            Position = item.Position,
            Cases = item.Cases,
            WhyUnreachable = entry.Reason,
        };

    public ImmutableArray<Diagnostic> Problems(ImmutableArray<CoverageItem> items)
    {
        DiagnosticBag bag = new();
        foreach (Unreachable entry in entries)
        {
            if (items.FirstOrDefault(i => IsSame(entry, i)) is not { } item)
            {
                string[] known = [.. items.Select(i => i.ToString())];
                bag.Error(
                    DiagnosticCodes.UnknownCoverageItem,
                    entry.Position,
                    $"the edition has no `{NameOf(entry)}`",
                    NearestName.Help(NameOf(entry), known) ?? "`test --coverage` names each thing as it is written here");
            }
            else if (item.IsReached)
            {
                bag.Error(
                    DiagnosticCodes.ReachedAfterAll,
                    entry.Position,
                    $"`{NameOf(entry)}` is listed as unreachable, and the case `{item.Cases[0]}` reaches it",
                    "take it from the list, or look at what the case shows");
            }
        }

        return bag.ToSorted();
    }

    private static bool IsSame(Unreachable entry, CoverageItem item) =>
        entry.Kind == item.Kind && entry.Id == item.Id && entry.Part == item.Part && entry.Outcome == item.Outcome;

    private static string NameOf(Unreachable entry) => CoverageItem.NameOf(entry.Kind, entry.Id, entry.Part, entry.Outcome);

    private Unreachable? Find(CoverageItem item) => entries.FirstOrDefault(e => IsSame(e, item));
}
