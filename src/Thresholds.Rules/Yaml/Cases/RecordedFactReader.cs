using System.Collections.Immutable;

namespace Thresholds.Rules.Yaml;

/// <summary>Reads <c>child</c>: facts by name, in the form in which they are recorded. The vocabulary's types are not known here.</summary>
internal static class RecordedFactReader
{
    public static Shape<ImmutableArray<RecordedFact>> Shape { get; } = new(Read, MappingSchemas.Pairs(ScalarSchemas.IdPattern, ScalarSchemas.Text));

    private static ImmutableArray<RecordedFact> Read(Field field) =>
        [.. field.Pairs().Select(p => ReadOne(p.Key, p.Value)).OfType<RecordedFact>()];

    private static RecordedFact? ReadOne(ScalarNode key, Field field)
    {
        string? name = field.OfKey(key).Id();
        ScalarNode? value = field.Scalar("one value");
        return name is null || value is null ? null : new RecordedFact { Name = name, Value = FactValues.Of(value), Position = key.Position };
    }
}
