using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules;

/// <summary>Puts what folders hold now beside what a catalog knew, edition by edition: the new one where it is sound, else the last one that was.</summary>
internal sealed class CatalogRefresh(ImmutableArray<CatalogEntry> before)
{
    private readonly DiagnosticBag bag = new();
    private readonly List<string> updated = [];
    private readonly List<string> kept = [];

    /// <summary>The editions from now on, and what is to be said of it.</summary>
    public (ImmutableArray<CatalogEntry> Entries, CatalogReload Said) From(ImmutableArray<CatalogEntry> now)
    {
        ImmutableArray<CatalogEntry> entries = [.. now.Select(Choose)];
        HashSet<string> names = [.. now.Select(e => e.Name)];
        return (entries, Said([.. before.Where(e => !names.Contains(e.Name)).Select(e => e.Name)]));
    }

    /// <summary>What is to be said when nothing changes because the folders themselves cannot be used.</summary>
    public static CatalogReload Nothing(ImmutableArray<CatalogEntry> before, ImmutableArray<Diagnostic> why) => new()
    {
        Updated = [],
        Removed = [],
        Kept = [.. before.Where(e => e.Folder is not null).Select(e => e.Name)],
        Diagnostics = why,
    };

    private CatalogEntry Choose(CatalogEntry now)
    {
        CatalogEntry? known = before.FirstOrDefault(e => e.Name == now.Name);
        if (now.Folder is null)
        {
            // The package does not change while the process runs.
            return known is { Folder: null } ? known : Updated(now);
        }

        RulesetReadResult read = now.Result;
        bag.AddRange(read.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        if (read.Edition is not { } edition)
        {
            return known?.Result.Edition is null ? now : Kept(known);
        }

        // The same text is the same edition, and whoever prepared it need not do so again.
        return known?.Result.Edition is { } same && same.Sha256 == edition.Sha256 ? known : Updated(now);
    }

    private CatalogEntry Updated(CatalogEntry entry)
    {
        updated.Add(entry.Name);
        return entry;
    }

    private CatalogEntry Kept(CatalogEntry entry)
    {
        kept.Add(entry.Name);
        return entry;
    }

    private CatalogReload Said(ImmutableArray<string> removed) => new()
    {
        Updated = [.. updated.Order(StringComparer.Ordinal)],
        Removed = removed,
        Kept = [.. kept.Order(StringComparer.Ordinal)],
        Diagnostics = [.. bag.ToSorted().DistinctBy(d => (d.Code, d.Position, d.Message))],
    };
}
