using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of <c>observed</c>: an id alone, or an id with its finding, dates and recorder.</summary>
internal static class ObservationReader
{
    /// <summary>The observation, or null when it names nothing.</summary>
    public static Observation? Read(Field field)
    {
        if (!field.IsMapping)
        {
            return field.FindingId() is { } id ? new Observation { Id = id, Position = field.Position } : null;
        }

        return field.Mapping("observation", ReadMapping);
    }

    private static Observation? ReadMapping(MappingReader reader)
    {
        string? id = reader.Named(reader.Need("id").FindingId());
        Field word = reader.May("finding");
        Finding? finding = word.Word(Words.Findings);
        DateOnly? happened = reader.May("happened").Day();
        DateOnly? recorded = reader.May("recorded").Day();
        string? by = reader.May("by").Text();
        ObservationKind? kind = reader.May("kind").Word(Words.ObservationKinds);
        string? note = reader.May("note").Text();

        // A finding that cannot be read was asked about: neither present, which would say too much, nor silence, which would hide it.
        Finding otherwise = word.IsGiven || reader.IsMisspelt("finding") ? Finding.NotKnown : Finding.Present;
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
