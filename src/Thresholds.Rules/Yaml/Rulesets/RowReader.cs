using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one row of the table.</summary>
internal static class RowReader
{
    private static readonly MappingShape ConflictKeys = new("conflicting trigger", "The rows that carry a trigger.");

    private static readonly Key<Reference?> ConflictingTrigger = ConflictKeys.Need("trigger", "The trigger.", Shapes.Reference);

    private static readonly MappingShape Keys =
        new MappingShape("row", "One row of the published table. It is also a rule: when it is marked for, its level is indicated and its triggers are reached.")
            .With(IndicatorDraft.Shared)
            .With(CommonKeys.Basis, CommonKeys.Reason);

    private static readonly Key<bool?> Strength = Keys.May("strength", "A strength, not a need.", Shapes.YesNo);

    private static readonly Key<bool?> Indicates =
        Keys.May("indicates", "Say no where the row is recorded and shown and sets no level. Yes unless said otherwise.", Shapes.YesNo);

    private static readonly Key<Opposites> ConflictsWith = Keys.May(
        "conflicts-with",
        "For a strength: rows that speak of the same thing, or { trigger: ID } for every row that carries the trigger.",
        new Shape<Opposites>(Conflicts, Schema.OneOrMore(Schema.AnyOf(ScalarSchemas.Id, MappingSchemas.Of(ConflictKeys)))));

    public static Schema Schema { get; } = MappingSchemas.Of(Keys);

    /// <summary>The row, or null when it has no id.</summary>
    /// <param name="field">The row's mapping.</param>
    /// <param name="domain">The heading that it stands under.</param>
    /// <param name="level">The level that it stands under.</param>
    /// <param name="place">Its citation.</param>
    public static Indicator? Read(Field field, Domain domain, Reference level, Citation place) => field.Mapping(Keys, Keys.Name, reader =>
    {
        IndicatorDraft draft = IndicatorDraft.Read(reader);
        bool strength = reader.Get(Strength) ?? false;
        bool indicates = reader.Get(Indicates) ?? true;
        Basis basis = reader.Get(CommonKeys.Basis) ?? Basis.Published;
        string? reason = reader.Get(CommonKeys.Reason);
        (ImmutableArray<Reference> rows, ImmutableArray<Reference> triggers) = reader.Get(ConflictsWith);
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
                Formerly = draft.Formerly,
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
    private static Opposites Conflicts(Field field)
    {
        ImmutableArray<Field> entries = field.OneOrMore("a row, `{ trigger: ID }`, or a list of them");
        return new Opposites(
            entries.Where(e => !e.IsMapping).ToImmutableArray().References(FieldIds.Reference),
            entries.Where(e => e.IsMapping).ToImmutableArray().References(TriggerOf));
    }

    private static Reference? TriggerOf(Field field)
    {
        Reference? trigger = null;
        field.Mapping(ConflictKeys, field.Name, reader =>
        {
            trigger = reader.Get(ConflictingTrigger);
            return reader;
        });
        return trigger;
    }

    private readonly record struct Opposites(ImmutableArray<Reference> Rows, ImmutableArray<Reference> Triggers);
}
