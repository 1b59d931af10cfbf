using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads the facts and concepts that editions share.</summary>
internal static class VocabularyParser
{
    /// <summary>The keys of the file.</summary>
    public static readonly MappingShape Keys = new("vocabulary", "The facts and concepts that several editions share.");

    private static readonly Key<string?> Id = Keys.Need(FileKinds.KeyOf(FileKind.Vocabulary), "The id of the vocabulary. The first key of the file.", Shapes.Id);

    private static readonly Key<ImmutableArray<Fact>> Facts = Keys.May("facts", "The facts that conditions compare and cases record.", Shapes.ListOf(FactReader.Shape));

    private static readonly Key<ImmutableArray<Concept>> Concepts =
        Keys.May("concepts", "The circumstances that mean the same wherever they are named.", Shapes.ListOf(ConceptReader.Shape));

    /// <summary>The vocabulary, or null when it has no id. What is sound goes into the model even when something beside it is not.</summary>
    public static Vocabulary? Parse(SourceText text, DiagnosticBag bag, ReadLimits? limits = null) =>
        SingleDocument.Read(text, FileKind.Vocabulary, bag, limits).Mapping(Keys, Keys.Name, Read);

    private static Vocabulary? Read(MappingReader reader)
    {
        string? id = reader.Id(Id);
        Vocabulary vocabulary = new()
        {
            Id = id ?? Placeholders.Unknown,
            Facts = reader.Get(Facts),
            Concepts = reader.Get(Concepts),
            Position = reader.Position,
        };
        return id is null ? null : vocabulary;
    }
}
