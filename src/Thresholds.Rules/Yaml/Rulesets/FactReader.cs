using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads one of a vocabulary's <c>facts</c>.</summary>
internal static class FactReader
{
    private static readonly MappingShape RangeKeys = new("range", "The values that a number may have. One end may be left open.");

    private static readonly Key<decimal?> From = RangeKeys.May("from", "The least value that can be recorded.", Shapes.Number);

    private static readonly Key<decimal?> To = RangeKeys.May("to", "The greatest value that can be recorded.", Shapes.Number);

    private static readonly MappingShape Keys = new MappingShape("fact", "A typed value about the case.").With(CommonKeys.Id);

    private static readonly Key<FactType?> Type = Keys.Need("type", "What kind of value it is.", Shapes.Word(Words.FactTypes));

    private static readonly Key<ImmutableArray<string>> Values =
        Keys.May("values", "The values to choose from. Needed by the type one-of, and by it alone.", Shapes.SomeOf(Shapes.Id));

    private static readonly Key<ValueRange> Range = Keys.May("range", "The values that a number may have.", new Shape<ValueRange>(ReadRange, MappingSchemas.Of(RangeKeys)));

    private static readonly Key<string?> Ask = Keys.Need("ask", "The question that asks for it.", Shapes.Text);

    private static readonly Key<string?> Unit = Keys.May("unit", "What the number counts.", Shapes.Text);

    private static readonly Key<string?> Meaning = Keys.May("meaning", "What the value says, and where its bounds are.", Shapes.Text);

    public static Shape<Fact?> Shape { get; } = new(
        f => f.Mapping(Keys, Keys.Name, Read),
        MappingSchemas.Of(Keys, () => [MappingSchemas.Says(Type, OtherTypes()), MappingSchemas.Has(Values)]));

    private static IEnumerable<string> OtherTypes() => Words.FactTypes.All.Where(t => t != Words.FactTypes.WordFor(FactType.OneOf));

    private static Fact? Read(MappingReader reader)
    {
        string? id = reader.Id(CommonKeys.Id);
        FactType? type = reader.Get(Type);
        Field values = type == FactType.OneOf ? reader.Need(Values) : reader.At(Values);
        (decimal? from, decimal? to) = reader.Get(Range);
        string? ask = reader.Get(Ask);
        string? unit = reader.Get(Unit);
        string? meaning = reader.Get(Meaning);
        ImmutableArray<string> listed = Values.Shape.Read(values);
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
    }

    private static ValueRange ReadRange(Field field)
    {
        ValueRange range = default;
        field.Mapping(RangeKeys, field.Name, reader =>
        {
            range = new ValueRange(reader.Get(From), reader.Get(To));
            return reader;
        });
        return range;
    }

    private readonly record struct ValueRange(decimal? From, decimal? To);
}
