using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules;

/// <summary>A folder of editions, PARTNERSHIP/EDITION.yaml, with or without a vocabulary of its own beside them.</summary>
internal static class CatalogFolder
{
    private const string VocabularyName = "vocabulary.yaml";

    public static ImmutableArray<CatalogSource> Editions(string folder) =>
        [.. Directory.EnumerateDirectories(folder)
            .SelectMany(d => Directory.EnumerateFiles(d, "*.yaml"))
            .Order(StringComparer.Ordinal)
            .Select(f => CatalogSource.FromPath(Path.GetRelativePath(folder, f).Replace('\\', '/'), f, () => File.OpenRead(f)))];

    /// <summary>The folder's own vocabulary, or the package's when it has none; null with diagnostics when its own has errors.</summary>
    public static LoadedVocabulary? Vocabulary(string folder, DiagnosticBag bag)
    {
        string path = Path.Combine(folder, VocabularyName);
        if (!File.Exists(path))
        {
            return EmbeddedFiles.Vocabulary;
        }

        using Stream? stream = Files.TryOpen(path, bag);
        return stream is not null && SourceText.Read(stream, path, bag) is { } text ? LoadedVocabulary.Read(text, bag) : null;
    }

    /// <summary>The vocabulary for a single ruleset file: a ruleset in a folder of its own may have its vocabulary beside that folder.</summary>
    public static LoadedVocabulary VocabularyBeside(string path, DiagnosticBag bag)
    {
        string? folder = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetFullPath(path)));
        return folder is not null && Directory.Exists(folder) ? Vocabulary(folder, bag) ?? EmbeddedFiles.Vocabulary : EmbeddedFiles.Vocabulary;
    }
}
