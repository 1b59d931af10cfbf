using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of a vocabulary's <c>facts</c>.</summary>
internal static class FactReader
{
    public static Fact? Read(Field field) => field.Mapping("fact", reader =>
    {
        string? id = reader.Id();
        FactType? type = reader.Need("type").Word(Words.FactTypes);
        Field values = type == FactType.OneOf ? reader.Need("values") : reader.May("values");
        (decimal? from, decimal? to) = Range(reader.May("range"));
        string? ask = reader.Need("ask").Text();
        string? unit = reader.May("unit").Text();
        string? meaning = reader.May("meaning").Text();
        ImmutableArray<string> listed = [.. values.SomeEntries().Select(v => v.Id()).OfType<string>()];
        return id is null || type is null
            ? null
            : new Fact
            {
                Id = id,
                Type = type.Value,
                Unit = unit,
                From = from,
                To = to,
                Values = listed,
                Ask = ask ?? id,
                Meaning = meaning,
                Position = reader.Position,
            };
    });

    // One end may be left open.
    private static (decimal? From, decimal? To) Range(Field field)
    {
        decimal? from = null;
        decimal? to = null;
        field.Mapping(field.Name, reader =>
        {
            from = reader.May("from").Number();
            to = reader.May("to").Number();
            return reader;
        });
        return (from, to);
    }
}
