using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads <c>lists</c>: their items point at rows of the table, or are indicators of their own.</summary>
internal sealed class ListReader
{
    private static readonly MappingShape Keys =
        new MappingShape("list", "A list that stands outside the table of levels.").With(CommonKeys.Id, CommonKeys.Cite, CommonKeys.ShortCite);

    private static readonly Key<string?> Name = Keys.Need("name", "The heading of the list.", Shapes.Text);

    private static readonly Key<Reference?> Trigger = Keys.May("trigger", "A trigger that every item carries.", Shapes.Reference);

    private static readonly Key<ImmutableArray<Field>> ItemsKey = Keys.Need(
        "items",
        "The items in printed order. Each repeats rows of the table, or is an indicator of its own.",
        new Shape<ImmutableArray<Field>>(f => f.Entries(), Schema.List(ListItemReader.Schema)));

    private readonly List<Indicator> items = [];
    private readonly Dictionary<string, List<TriggerReference>> added = [];

    /// <summary>The items that are indicators of their own, with their own triggers alone.</summary>
    public IReadOnlyList<Indicator> Items => items;

    public static Schema Schema { get; } = Schema.List(MappingSchemas.Of(Keys));

    public ImmutableArray<PublishedList> Read(Field field) => [.. field.Entries().Select(ReadList).OfType<PublishedList>()];

    /// <summary>Adds the lists' triggers to the rows and items that carry them, after their own.</summary>
    public ImmutableArray<Indicator> AttachTriggers(ImmutableArray<Indicator> indicators) =>
        [.. indicators.Select(i => added.TryGetValue(i.Id, out List<TriggerReference>? more) ? IndicatorTriggers.Add(i, more) : i)];

    private PublishedList? ReadList(Field field) => field.Mapping(Keys, Keys.Name, reader =>
    {
        string? id = reader.Id(CommonKeys.Id);
        string? name = reader.Get(Name);
        Citation citation = SectionCitation.Read(reader);
        Reference? trigger = reader.Get(Trigger);
        ImmutableArray<Field> entries = reader.Get(ItemsKey);
        ImmutableArray<ListItem> read = [.. entries.Select((e, i) => ReadItem(e, PlaceOf(citation, i + 1), trigger)).OfType<ListItem>()];
        return id is null
            ? null
            : new PublishedList { Id = id, Name = name ?? id, Citation = citation, Trigger = trigger, Items = read, Position = reader.Position };
    });

    private ListItem? ReadItem(Field field, Citation place, Reference? trigger)
    {
        ListItem? item = ListItemReader.RepeatsRows(field)
            ? field.Mapping(ListItemReader.RowsKeys, "item", r => ListItemReader.OfRows(r, place))
            : field.Mapping(ListItemReader.OwnKeys, "item", r => OwnItem(r, place));
        if (item is not null && trigger is { } carried)
        {
            foreach (Reference row in item.Rows)
            {
                Add(row.Id, new TriggerReference { Id = carried.Id, Citation = place, Position = row.Position });
            }

            if (item.Indicator is not null)
            {
                Add(item.Indicator, TriggerReferences.Of(carried, place));
            }
        }

        return item;
    }

    private ListItem? OwnItem(MappingReader reader, Citation place)
    {
        if (ListItemReader.OfItsOwn(reader, place) is not { } indicator)
        {
            return null;
        }

        items.Add(indicator);
        return new ListItem
        {
            Text = indicator.Text,
            Citation = place,
            Indicator = indicator.Id,
            Note = indicator.Note,
            Reading = indicator.Reading,
            Position = indicator.Position,
        };
    }

    private void Add(string id, TriggerReference reference)
    {
        if (!added.TryGetValue(id, out List<TriggerReference>? references))
        {
            added[id] = references = [];
        }

        references.Add(reference);
    }

    private static Citation PlaceOf(Citation list, int ordinal) => new()
    {
        Section = list.Section,
        Text = $"{list.Text}, item {ordinal}",
        ShortText = $"{list.ShortText}, item {ordinal}",
        Ordinal = ordinal,
    };
}
