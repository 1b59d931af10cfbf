using System.Collections.Immutable;
using System.Reflection;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules;

/// <summary>The vocabulary and the editions that come with the package. They are judged when it is made, by its tests, and not in every process.</summary>
internal static class EmbeddedFiles
{
    private const string Root = "rulesets/";
    private const string VocabularyName = Root + "vocabulary.yaml";

    private static readonly Assembly Home = typeof(EmbeddedFiles).Assembly;
    private static readonly Lazy<LoadedVocabulary> LazyVocabulary = new(ReadVocabulary);

    public static LoadedVocabulary Vocabulary => LazyVocabulary.Value;

    /// <summary>The editions by name, without reading any of them.</summary>
    public static ImmutableArray<CatalogSource> Editions { get; } =
        [.. Home.GetManifestResourceNames()
            .Where(n => n.StartsWith(Root, StringComparison.Ordinal) && n != VocabularyName)
            .Order(StringComparer.Ordinal)
            .Select(n => CatalogSource.FromPath(n[Root.Length..], n, () => Home.GetManifestResourceStream(n)!) with { IsKnownSound = true })];

    private static LoadedVocabulary ReadVocabulary()
    {
        DiagnosticBag bag = new();
        using Stream stream = Home.GetManifestResourceStream(VocabularyName)!;
        return SourceText.Read(stream, VocabularyName, bag) is { } text && LoadedVocabulary.Read(text, bag, isKnownSound: true) is { } vocabulary
            ? vocabulary
            : throw new InvalidOperationException($"the embedded vocabulary is broken:\n{string.Join('\n', bag.ToSorted())}");
    }
}
