using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one row of the table.</summary>
internal static class RowReader
{
    /// <summary>The row, or null when it has no id.</summary>
    /// <param name="field">The row's mapping.</param>
    /// <param name="domain">The heading that it stands under.</param>
    /// <param name="level">The level that it stands under.</param>
    /// <param name="place">Its citation.</param>
    public static Indicator? Read(Field field, Domain domain, Reference level, Citation place) => field.Mapping("row", reader =>
    {
        IndicatorDraft draft = IndicatorDraft.Read(reader);
        bool strength = reader.May("strength").YesNo() ?? false;
        bool indicates = reader.May("indicates").YesNo() ?? true;
        Basis basis = reader.May("basis").Word(Words.Bases) ?? Basis.Published;
        string? reason = reader.May("reason").Text();
        (ImmutableArray<Reference> rows, ImmutableArray<Reference> triggers) = Conflicts(reader.May("conflicts-with"));
        ImmutableArray<TriggerReference> ownTriggers = TriggerReferences.Read(draft.Triggers, place);
        return draft.Id is null
            ? null
            : new Indicator
            {
                Id = draft.Id,
                Text = draft.Text ?? draft.Id,
                Citation = place,
                Domain = domain.Id,
                Level = level,
                Basis = basis,
                Reason = reason,
                Strength = strength,
                Indicates = indicates,
                SameAs = draft.SameAs,
                When = draft.When,
                Provided = draft.Provided,
                Triggers = ownTriggers,
                ConflictsWith = rows,
                ConflictsWithTriggers = triggers,
                AsksFor = draft.AsksFor,
                Ask = draft.Ask,
                Short = draft.Short,
                Note = draft.Note,
                Reading = draft.Reading,
                Position = reader.Position,
            };
    });

    // Ids of rows, and mappings that name a trigger, mixed in one list.
    private static (ImmutableArray<Reference> Rows, ImmutableArray<Reference> Triggers) Conflicts(Field field)
    {
        ImmutableArray<Field> entries = field.OneOrMore("a row, `{ trigger: ID }`, or a list of them");
        return (
            entries.Where(e => !e.IsMapping).ToImmutableArray().References(FieldIds.Reference),
            entries.Where(e => e.IsMapping).ToImmutableArray().References(TriggerOf));
    }

    private static Reference? TriggerOf(Field field)
    {
        Reference? trigger = null;
        field.Mapping(field.Name, reader =>
        {
            trigger = reader.Need("trigger").Reference();
            return reader;
        });
        return trigger;
    }
}
