using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules;

/// <summary>Every edition that options name, each once. Reads none of them.</summary>
internal static class CatalogEntries
{
    /// <summary>The editions in ordinal order. Two of one name are a mistake unless the folder's was said to stand in the place of the package's.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="includeEmbedded">Whether the package's editions are offered.</param>
    /// <param name="replace">Whether an edition in a folder stands in the place of one of the package.</param>
    /// <param name="bag">Takes what stands twice.</param>
    public static ImmutableArray<CatalogEntry> Of(IEnumerable<string> folders, bool includeEmbedded, bool replace, DiagnosticBag bag)
    {
        Dictionary<string, CatalogEntry> known = new(StringComparer.Ordinal);
        foreach (CatalogEntry own in folders.SelectMany(OfFolder))
        {
            if (!known.TryAdd(own.Name, own))
            {
                Report(own, $"lies in the folder `{known[own.Name].Folder}` as well", "take one of them away", bag);
            }
        }

        foreach (CatalogEntry embedded in includeEmbedded ? Embedded() : [])
        {
            if (!known.TryAdd(embedded.Name, embedded) && !replace)
            {
                Report(known[embedded.Name], "is in the package as well", "name another edition, or say that folders replace editions of the package", bag);
            }
        }

        return [.. known.Values.OrderBy(e => e.Source.Ruleset, StringComparer.Ordinal).ThenBy(e => e.Source.Edition, StringComparer.Ordinal)];
    }

    private static IEnumerable<CatalogEntry> OfFolder(string folder) =>
        CatalogFolder.Editions(folder).Select(s => new CatalogEntry(s, b => CatalogFolder.Vocabulary(folder, b), folder));

    private static IEnumerable<CatalogEntry> Embedded() => EmbeddedFiles.Editions.Select(s => new CatalogEntry(s, _ => EmbeddedFiles.Vocabulary, folder: null));

    private static void Report(CatalogEntry entry, string what, string help, DiagnosticBag bag) =>
        bag.Error(DiagnosticCodes.EditionTwice, new SourcePosition(entry.Source.Name, 1, 1), $"edition `{entry.Name}` {what}", help);
}
