using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads the facts and concepts that editions share.</summary>
internal static class VocabularyParser
{
    /// <summary>The vocabulary, or null when it has no id. What is sound goes into the model even when something beside it is not.</summary>
    public static Vocabulary? Parse(SourceText text, DiagnosticBag bag, ReadLimits? limits = null) =>
        SingleDocument.Read(text, FileKind.Vocabulary, bag, limits).Mapping("vocabulary", Read);

    private static Vocabulary? Read(MappingReader reader)
    {
        string? id = reader.Id(FileKinds.KeyOf(FileKind.Vocabulary));
        Vocabulary vocabulary = new()
        {
            Id = id ?? Placeholders.Unknown,
            Facts = [.. reader.May("facts").Entries().Select(FactReader.Read).OfType<Fact>()],
            Concepts = [.. reader.May("concepts").Entries().Select(ConceptReader.Read).OfType<Concept>()],
            Position = reader.Position,
        };
        return id is null ? null : vocabulary;
    }
}
