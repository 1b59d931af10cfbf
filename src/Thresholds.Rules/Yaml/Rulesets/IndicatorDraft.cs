using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Yaml;

/// <summary>The keys that a row of the table and an item of a list have in common, before the place in the document is known.</summary>
internal sealed class IndicatorDraft
{
    public string? Id { get; private init; }

    public string? Text { get; private init; }

    public ImmutableArray<Reference> SameAs { get; private init; } = [];

    public Condition? When { get; private init; }

    public Reference? Provided { get; private init; }

    public Field Triggers { get; private init; }

    public AsksFor AsksFor { get; private init; }

    public string? Ask { get; private init; }

    public string? Short { get; private init; }

    public string? Note { get; private init; }

    public string? Reading { get; private init; }

    public static IndicatorDraft Read(MappingReader reader) => new()
    {
        Id = reader.Id(),
        Text = reader.Need("text").Text(),
        SameAs = reader.May("same-as").OneOrMore("a concept or a list of concepts").References(FieldIds.ConceptReference),
        When = ConditionParser.Parse(reader.May("when")),
        Provided = reader.May("provided").Reference(),
        Triggers = reader.May("triggers"),
        AsksFor = reader.May("asks-for").Word(Words.Askings) ?? AsksFor.Observation,
        Ask = reader.May("ask").Text(),
        Short = reader.May("short").Text(),
        Note = reader.May("note").Text(),
        Reading = reader.May("reading").Text(),
    };
}
