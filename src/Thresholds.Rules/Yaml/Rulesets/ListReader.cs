using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads <c>lists</c>: their items point at rows of the table, or are indicators of their own.</summary>
internal sealed class ListReader
{
    private readonly List<Indicator> items = [];
    private readonly Dictionary<string, List<TriggerReference>> added = [];

    /// <summary>The items that are indicators of their own, with their own triggers alone.</summary>
    public IReadOnlyList<Indicator> Items => items;

    public ImmutableArray<PublishedList> Read(Field field) => [.. field.Entries().Select(ReadList).OfType<PublishedList>()];

    /// <summary>Adds the lists' triggers to the rows and items that carry them, after their own.</summary>
    public ImmutableArray<Indicator> AttachTriggers(ImmutableArray<Indicator> indicators) =>
        [.. indicators.Select(i => added.TryGetValue(i.Id, out List<TriggerReference>? more) ? IndicatorTriggers.Add(i, more) : i)];

    private PublishedList? ReadList(Field field) => field.Mapping("list", reader =>
    {
        string? id = reader.Id();
        string? name = reader.Need("name").Text();
        Citation citation = SectionCitation.Read(reader);
        Reference? trigger = reader.May("trigger").Reference();
        ImmutableArray<Field> entries = reader.Need("items").Entries();
        ImmutableArray<ListItem> read = [.. entries.Select((e, i) => ReadItem(e, PlaceOf(citation, i + 1), trigger)).OfType<ListItem>()];
        return id is null
            ? null
            : new PublishedList { Id = id, Name = name ?? id, Citation = citation, Trigger = trigger, Items = read, Position = reader.Position };
    });

    private ListItem? ReadItem(Field field, Citation place, Reference? trigger) => field.Mapping("item", reader =>
    {
        ListItem? item = reader.Has("rows") ? ListItemReader.OfRows(reader, place) : OwnItem(reader, place);
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
    });

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
