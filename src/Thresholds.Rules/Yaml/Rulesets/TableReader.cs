using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads <c>domains</c> with their rows. The rows come out in document order: domain, then level, then place in the cell.</summary>
internal sealed class TableReader(ImmutableArray<Level> levels)
{
    private static readonly MappingShape Keys =
        new MappingShape("domain", "A heading of the table with its rows.").With(CommonKeys.Id, CommonKeys.Cite, CommonKeys.ShortCite);

    private static readonly Key<string?> Name = Keys.Need("name", "The heading, as printed.", Shapes.Text);

    private static readonly Key<string?> ShortName = Keys.May("short-name", "The heading in fewer letters, for a narrow page.", Shapes.Text);

    private static readonly Key<Field> RowsKey = Keys.May(
        "rows",
        "By the id of the level, the rows of that cell of the table in printed order.",
        new Shape<Field>(f => f, MappingSchemas.Pairs(ScalarSchemas.IdPattern, Schema.List(RowReader.Schema))));

    private readonly List<Indicator> rows = [];

    public static Schema Schema { get; } = Schema.List(MappingSchemas.Of(Keys));

    public IReadOnlyList<Indicator> Rows => rows;

    public ImmutableArray<Domain> Read(Field field) => [.. field.Entries().Select(ReadDomain).OfType<Domain>()];

    private Domain? ReadDomain(Field field) => field.Mapping(Keys, Keys.Name, reader =>
    {
        string? id = reader.Id(CommonKeys.Id);
        string name = reader.Get(Name) ?? id ?? Placeholders.Unknown;
        Domain domain = new()
        {
            Id = id ?? Placeholders.Unknown,
            Name = name,
            ShortName = reader.Get(ShortName) ?? name,
            Citation = SectionCitation.Read(reader),
            Position = reader.Position,
        };
        ReadCells(reader.Get(RowsKey), domain);

        // Kept even without an id, so that its rows do not complain of a domain that is there.
        return domain;
    });

    private void ReadCells(Field field, Domain domain)
    {
        // The cells may be written in any order; a level that the edition does not have comes last, and analysis reports it.
        List<Cell> cells = [];
        foreach ((ScalarNode key, Field value) in field.Pairs())
        {
            if (value.OfKey(key).Reference() is { } level)
            {
                cells.Add(new Cell(level, value, RankOf(level)));
            }
        }

        foreach ((Reference level, Field content, int _) in cells.OrderBy(c => c.Rank))
        {
            ImmutableArray<Field> entries = content.Entries();
            for (int i = 0; i < entries.Length; i++)
            {
                if (RowReader.Read(entries[i], domain, level, PlaceOf(domain, level, i + 1)) is { } row)
                {
                    rows.Add(row);
                }
            }
        }
    }

    private int RankOf(Reference level) => levels.FirstOrDefault(l => l.Id == level.Id)?.Rank ?? int.MaxValue;

    private Citation PlaceOf(Domain domain, Reference level, int ordinal)
    {
        string place = levels.FirstOrDefault(l => l.Id == level.Id)?.Place ?? $"level {level.Id}";
        return new Citation
        {
            Section = domain.Citation.Section,
            Text = $"{domain.Citation.Text}, {place}, {domain.Name}, row {ordinal}",
            ShortText = $"{domain.Citation.ShortText}, {place}, {domain.ShortName}, row {ordinal}",
            Ordinal = ordinal,
        };
    }

    private sealed record Cell(Reference Level, Field Content, int Rank);
}
