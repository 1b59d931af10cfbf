using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one item of a list.</summary>
internal static class ListItemReader
{
    /// <summary>An item that repeats rows of the table.</summary>
    public static ListItem OfRows(MappingReader reader, Citation place) => new()
    {
        Text = reader.Need("text").Text() ?? Placeholders.Unknown,
        Citation = place,
        Rows = reader.Need("rows").SomeEntries().References(FieldIds.Reference),
        Note = reader.May("note").Text(),
        Reading = reader.May("reading").Text(),
        Position = reader.Position,
    };

    /// <summary>An item that is an indicator of its own, or null when it has no id.</summary>
    public static Indicator? OfItsOwn(MappingReader reader, Citation place)
    {
        IndicatorDraft draft = IndicatorDraft.Read(reader);
        Field level = reader.May("level");
        bool placed = level.IsGiven;
        Citation? levelCitation = placed ? reader.Cite("level-cite") : null;
        string? reason = reader.May("level-reason").Text();
        reader.PassOver("rows");
        if (!placed)
        {
            RefuseWithoutLevel(reader, "level-cite");
            RefuseWithoutLevel(reader, "level-reason");
        }

        return draft.Id is null
            ? null
            : new Indicator
            {
                Id = draft.Id,
                Text = draft.Text ?? draft.Id,
                Citation = place,
                Level = level.Reference(),
                Basis = placed ? Basis.Interpretation : Basis.Published,
                Reason = reason,
                LevelCitation = levelCitation,
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
    private static void RefuseWithoutLevel(MappingReader reader, string key)
    {
        if (reader.May(key).IsGiven)
        {
            reader.Need("level", DiagnosticCodes.MissingKey);
        }
    }
}
