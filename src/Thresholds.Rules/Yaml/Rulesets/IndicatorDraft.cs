using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Yaml;

/// <summary>The keys that a row of the table and an item of a list have in common, before the place in the document is known.</summary>
internal sealed class IndicatorDraft
{
    private static readonly MappingShape Keys = new MappingShape("indicator", "A row or an item.").With(CommonKeys.Id);

    private static readonly Key<string?> TextKey =
        Keys.Need("text", "The published words, kept as they are, misprints included, without a star.", Shapes.Text);

    private static readonly Key<ImmutableArray<string>> FormerlyKey = Keys.May(
        "formerly",
        "Ids that this row had before. What was recorded under one of them counts as this row, and the result says so.",
        Shapes.OneOrMore("an id or a list of ids", Shapes.Id));

    private static readonly Key<ImmutableArray<Reference>> SameAsKey = Keys.May(
        "same-as",
        "A concept, or a list of concepts, with exactly the same meaning.",
        Shapes.OneOrMoreReferences("a concept or a list of concepts", Shapes.ConceptReference));

    private static readonly Key<Condition?> WhenKey =
        Keys.May("when", "A condition that makes the row count without being recorded itself.", ConditionParser.Shape);

    private static readonly Key<Reference?> ProvidedKey =
        Keys.May("provided", "The id of a judgement that must be recorded present as well before the row counts.", Shapes.Reference);

    private static readonly Key<ImmutableArray<Reference>> TriggersKey =
        Keys.May("triggers", "The triggers that the document attaches to it.", Shapes.References);

    private static readonly Key<AsksFor?> AsksForKey =
        Keys.May("asks-for", "What kind of statement it is. An observation unless said otherwise.", Shapes.Word(Words.Askings));

    private static readonly Key<string?> AskKey = Keys.May("ask", "The question to put, where the published words alone would not do.", Shapes.Text);

    private static readonly Key<string?> ShortKey = Keys.May("short", "A few words for a narrow list of questions.", Shapes.Text);

    /// <summary>The keys themselves, for the mappings that have them.</summary>
    public static ReadOnlySpan<MappingKey> Shared => (MappingKey[])[.. Keys.Keys, CommonKeys.Note, CommonKeys.Reading];

    public string? Id { get; private init; }

    public string? Text { get; private init; }

    public ImmutableArray<string> Formerly { get; private init; } = [];

    public ImmutableArray<Reference> SameAs { get; private init; } = [];

    public Condition? When { get; private init; }

    public Reference? Provided { get; private init; }

    public required Field Triggers { get; init; }

    public AsksFor AsksFor { get; private init; }

    public string? Ask { get; private init; }

    public string? Short { get; private init; }

    public string? Note { get; private init; }

    public string? Reading { get; private init; }

    public static IndicatorDraft Read(MappingReader reader) => new()
    {
        Id = reader.Id(CommonKeys.Id),
        Text = reader.Get(TextKey),
        Formerly = reader.Get(FormerlyKey),
        SameAs = reader.Get(SameAsKey),
        When = reader.Get(WhenKey),
        Provided = reader.Get(ProvidedKey),
        Triggers = reader.At(TriggersKey),
        AsksFor = reader.Get(AsksForKey) ?? AsksFor.Observation,
        Ask = reader.Get(AskKey),
        Short = reader.Get(ShortKey),
        Note = reader.Get(CommonKeys.Note),
        Reading = reader.Get(CommonKeys.Reading),
    };
}
