using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of <c>observed</c>: an id alone, or an id with its finding, dates and recorder.</summary>
internal static class ObservationReader
{
    private static readonly MappingShape Keys = new("observation", "What was found of a row, a concept or a judgement, with when, by whom and what kind of statement.");

    private static readonly Key<string?> Id = Keys.Need("id", "The row, concept or judgement.", Shapes.FindingId);

    private static readonly Key<Finding?> FindingKey = Keys.May("finding", "Present unless said otherwise.", Shapes.Word(Words.Findings));

    private static readonly Key<DateOnly?> Happened = Keys.May("happened", "The day on which it happened.", Shapes.Day);

    private static readonly Key<DateOnly?> Recorded = Keys.May("recorded", "The day on which it was recorded.", Shapes.Day);

    private static readonly Key<string?> By = Keys.May("by", "Who recorded it: a role, no name.", Shapes.Text);

    private static readonly Key<ObservationKind?> Kind = Keys.May("kind", "What kind of statement it is.", Shapes.Word(Words.ObservationKinds));

    private static readonly Key<string?> Note = Keys.May("note", "Free text, never interpreted.", Shapes.Text);

    public static Shape<Observation?> Shape { get; } = new(Read, Schema.AnyOf(ScalarSchemas.Finding, MappingSchemas.Of(Keys)));

    /// <summary>The observation, or null when it names nothing.</summary>
    private static Observation? Read(Field field)
    {
        if (!field.IsMapping)
        {
            return field.FindingId() is { } id ? new Observation { Id = id, Position = field.Position } : null;
        }

        return field.Mapping(Keys, Keys.Name, ReadMapping);
    }

    private static Observation? ReadMapping(MappingReader reader)
    {
        string? id = reader.Id(Id);
        Field word = reader.At(FindingKey);
        Finding? finding = FindingKey.Shape.Read(word);
        DateOnly? happened = reader.Get(Happened);
        DateOnly? recorded = reader.Get(Recorded);
        string? by = reader.Get(By);
        ObservationKind? kind = reader.Get(Kind);
        string? note = reader.Get(Note);

        // A finding that cannot be read was asked about: neither present, which would say too much, nor silence, which would hide it.
        Finding otherwise = word.IsGiven || reader.IsMisspelt(FindingKey.Name) ? Finding.NotKnown : Finding.Present;
        return id is null
            ? null
            : new Observation
            {
                Id = id,
                Finding = finding ?? otherwise,
                Happened = happened,
                Recorded = recorded,
                By = by,
                Kind = kind,
                Note = note,
                Position = reader.Position,
            };
    }
}
