using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one item of a list.</summary>
internal static class ListItemReader
{
    /// <summary>The keys of an item that repeats rows.</summary>
    public static readonly MappingShape RowsKeys = new("item of rows", "An item of a list that repeats rows of the table.");

    /// <summary>The keys of an item that is an indicator of its own.</summary>
    public static readonly MappingShape OwnKeys =
        new MappingShape("item of its own", "An item of a list that no row of the table repeats.").With(IndicatorDraft.Shared);

    private static readonly Key<string?> Text = RowsKeys.With(CommonKeys.Note, CommonKeys.Reading).Need("text", "The published words of the item.", Shapes.Text);

    private static readonly Key<ImmutableArray<Reference>> Rows =
        RowsKeys.Need("rows", "The rows that it repeats. Each takes the list's trigger as well.", Shapes.SomeReferences(Shapes.Reference));

    private static readonly Key<Reference?> LevelKey =
        OwnKeys.May("level", "The level that we read it to have. A list itself gives none, so this is always an interpretation.", Shapes.Reference);

    private static readonly Key<Citation> LevelCite = OwnKeys.May("level-cite", "Where the reading of the level comes from. Needed beside the level.", Shapes.Citation);

    private static readonly Key<string?> LevelReason = OwnKeys.May("level-reason", "Why we read it to have that level.", Shapes.Text);

    /// <summary>An item is one of the two. Its level comes with the place that it is read from.</summary>
    public static Schema Schema { get; } = Schema.AnyOf(
        MappingSchemas.Of(RowsKeys),
        MappingSchemas.Of(OwnKeys, () => [MappingSchemas.Has(LevelKey, LevelCite), MappingSchemas.HasNone(LevelKey, LevelCite, LevelReason)]));

    /// <summary>Whether an item names rows; without them it is one of its own.</summary>
    public static bool RepeatsRows(Field field) => field.Has(Rows.Name);

    /// <summary>An item that repeats rows of the table.</summary>
    public static ListItem OfRows(MappingReader reader, Citation place) => new()
    {
        Text = reader.Get(Text) ?? Placeholders.Unknown,
        Citation = place,
        Rows = reader.Get(Rows),
        Note = reader.Get(CommonKeys.Note),
        Reading = reader.Get(CommonKeys.Reading),
        Position = reader.Position,
    };

    /// <summary>An item that is an indicator of its own, or null when it has no id.</summary>
    public static Indicator? OfItsOwn(MappingReader reader, Citation place)
    {
        IndicatorDraft draft = IndicatorDraft.Read(reader);
        Field level = reader.At(LevelKey);
        bool placed = level.IsGiven;
        Citation? levelCitation = placed ? Shapes.Citation.Read(reader.Need(LevelCite.Name, DiagnosticCodes.MissingCitation)) : null;
        string? reason = reader.Get(LevelReason);
        reader.PassOver(Rows.Name);
        if (!placed)
        {
            RefuseWithoutLevel(reader, LevelCite);
            RefuseWithoutLevel(reader, LevelReason);
        }

        return draft.Id is null
            ? null
            : new Indicator
            {
                Id = draft.Id,
                Text = draft.Text ?? draft.Id,
                Citation = place,
                Level = LevelKey.Shape.Read(level),
                Basis = placed ? Basis.Interpretation : Basis.Published,
                Reason = reason,
                LevelCitation = levelCitation,
                Formerly = draft.Formerly,
                SameAs = draft.SameAs,
                When = draft.When,
                Provided = draft.Provided,
                Triggers = TriggerReferences.Read(draft.Triggers, place),
                AsksFor = draft.AsksFor,
                Ask = draft.Ask,
                Short = draft.Short,
                Note = draft.Note,
                Reading = draft.Reading,
                Position = reader.Position,
            };
    }

    // A level that is explained and not given was probably forgotten, or misspelt, which is reported as such.
    private static void RefuseWithoutLevel(MappingReader reader, MappingKey key)
    {
        if (reader.At(key).IsGiven)
        {
            reader.Need(LevelKey);
        }
    }
}
