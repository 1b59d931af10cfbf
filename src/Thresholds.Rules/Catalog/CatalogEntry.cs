using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules;

/// <summary>An edition that a catalog knows of: where it comes from, and what reading it gives, once somebody asks.</summary>
internal sealed class CatalogEntry
{
    private readonly Lazy<RulesetReadResult> read;

    public CatalogEntry(CatalogSource source, Func<DiagnosticBag, LoadedVocabulary?> vocabulary, string? folder)
    {
        Source = source;
        Folder = folder;
        read = new Lazy<RulesetReadResult>(() => Read(source, vocabulary));
    }

    public CatalogSource Source { get; }

    /// <summary>The folder that it lies in; null for one of the package.</summary>
    public string? Folder { get; }

    /// <summary>The name that a person gives it: RULESET@EDITION.</summary>
    public string Name => $"{Source.Ruleset}@{Source.Edition}";

    public RulesetReadResult Result => read.Value;

    public static RulesetReadResult Read(CatalogSource source, Func<DiagnosticBag, LoadedVocabulary?> vocabulary)
    {
        DiagnosticBag bag = new();
        try
        {
            using Stream stream = source.Open();
            return vocabulary(bag) is { } known && SourceText.Read(stream, source.Name, bag) is { } text
                ? new RulesetReader(known).Read(text, bag, source.IsKnownSound)
                : Failed(bag.ToSorted());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It was there when its folder was listed.
            bag.Error(DiagnosticCodes.CannotOpen, new SourcePosition(source.Name, 1, 1), $"cannot open `{source.Name}`: it cannot be read");
            return Failed(bag.ToSorted());
        }
    }

    private static RulesetReadResult Failed(ImmutableArray<Diagnostic> diagnostics) => new() { Ruleset = null, Edition = null, Diagnostics = diagnostics };
}
