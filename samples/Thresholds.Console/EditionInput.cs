using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.ConsoleHost;

/// <summary>An edition as a command line names it: by its id in the catalog, or by its file.</summary>
internal static class EditionInput
{
    private static readonly string[] Endings = [".yaml", ".yml"];

    /// <summary>The edition; null when its file has errors, which are then written out.</summary>
    public static Edition? Read(string name, ThresholdCatalog catalog, Terminal terminal)
    {
        if (!File.Exists(name))
        {
            return LooksLikeFile(name) ? throw new UsageException($"cannot open `{name}`: there is no such file") : Find(name, catalog, terminal);
        }

        RulesetReadResult read = RulesetReader.ReadWithItsVocabulary(name);
        foreach (Diagnostic diagnostic in read.Diagnostics)
        {
            terminal.Error.WriteLine(diagnostic.ToString());
        }

        return read.Edition;
    }

    private static bool LooksLikeFile(string name) =>
        name.Contains('/', StringComparison.Ordinal) || name.Contains('\\', StringComparison.Ordinal) || Endings.Contains(Path.GetExtension(name), StringComparer.Ordinal);

    // A name that is not there is wrong usage; an edition that is there and broken is input with errors.
    private static Edition? Find(string name, ThresholdCatalog catalog, Terminal terminal)
    {
        EditionLookup lookup = catalog.Find(name, terminal.Today);
        if (lookup.Edition is null && lookup.Diagnostics.All(d => d.Position == SourcePosition.None))
        {
            throw UsageException.Of(lookup.Diagnostics);
        }

        foreach (Diagnostic diagnostic in lookup.Diagnostics)
        {
            terminal.Error.WriteLine(diagnostic.ToString());
        }

        return lookup.Edition;
    }
}
