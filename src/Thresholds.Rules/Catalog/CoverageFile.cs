using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules;

/// <summary>Reads a file of what no worked case of an edition can reach, each with its reason. Mistakes come back as diagnostics.</summary>
public static class CoverageFile
{
    /// <summary>Whether a file says of itself that it is such a list. A file that cannot be opened is none.</summary>
    /// <param name="path">The file.</param>
    public static bool IsOne(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        DiagnosticBag unsaid = new();
        using Stream? stream = Files.TryOpen(path, unsaid);
        return stream is not null && SourceText.Read(stream, path, unsaid) is { } text && FileKinds.Of(text, unsaid) == FileKind.Coverage;
    }

    /// <summary>Reads a file. One that cannot be opened is a diagnostic too.</summary>
    /// <param name="path">The file.</param>
    public static UnreachableReadResult ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        DiagnosticBag bag = new();
        using Stream? stream = Files.TryOpen(path, bag);
        UnreachableFile? file = stream is not null && SourceText.Read(stream, path, bag) is { } text ? UnreachableReader.Parse(text, bag) : null;
        return new UnreachableReadResult { Ruleset = file?.Ruleset, Entries = file?.Entries ?? [], Diagnostics = bag.ToSorted() };
    }

    /// <summary>Everything that is wrong with a file, its references into the edition included.</summary>
    internal static ImmutableArray<Diagnostic> Check(SourceText text, ThresholdCatalog catalog, DateOnly today)
    {
        DiagnosticBag bag = new();
        if (UnreachableReader.Parse(text, bag) is { Ruleset: { } ruleset } file)
        {
            EditionLookup lookup = catalog.Find(ruleset.Id, today);
            foreach (Diagnostic problem in lookup.Diagnostics.Where(d => d.Position == SourcePosition.None))
            {
                bag.Error(problem.Code, ruleset.Position, problem.Message, problem.Help);
            }

            bag.AddRange(lookup.Edition is { } edition ? CaseCoverage.Of(edition, [], file.Entries).Problems : []);
        }

        return bag.ToSorted();
    }
}
