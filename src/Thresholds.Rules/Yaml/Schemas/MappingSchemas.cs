using System.Text.Json.Nodes;

namespace Thresholds.Rules.Yaml;

/// <summary>Mappings. They are closed, as the reader is: a key that nobody declared is a mistake.</summary>
internal static class MappingSchemas
{
    /// <summary>A mapping with the keys that its reader declared.</summary>
    /// <param name="shape">The mapping.</param>
    /// <param name="oneOf">What must hold between its keys: one of these at least.</param>
    public static Schema Of(MappingShape shape, Func<JsonArray>? oneOf = null) => Schema.Named(shape.Name.Replace(' ', '-'), d =>
    {
        JsonObject mapping = Write(shape, d);
        if (oneOf is not null)
        {
            mapping["anyOf"] = oneOf();
        }

        return mapping;
    });

    /// <summary>All of these keys are there.</summary>
    public static JsonObject Has(params IEnumerable<MappingKey> keys) => new() { ["required"] = Schema.TextsOf(keys.Select(k => k.Name)) };

    /// <summary>None of these keys is there.</summary>
    public static JsonObject HasNone(params MappingKey[] keys) =>
        new() { ["not"] = new JsonObject { ["anyOf"] = new JsonArray([.. keys.Select(k => (JsonNode)Has(k))]) } };

    /// <summary>This key holds one of these words.</summary>
    public static JsonObject Says(MappingKey key, IEnumerable<string> words) =>
        new() { ["properties"] = new JsonObject { [key.Name] = new JsonObject { ["enum"] = Schema.TextsOf(words) } } };

    /// <summary>A mapping whose keys are names and not a fixed list.</summary>
    /// <param name="pattern">What a name looks like.</param>
    /// <param name="value">What stands behind it.</param>
    public static Schema Pairs(string pattern, Schema value) => new(d => new JsonObject
    {
        ["type"] = "object",
        ["patternProperties"] = new JsonObject { [pattern] = value.Write(d) },
        ["additionalProperties"] = false,
    });

    /// <summary>The object that describes a mapping.</summary>
    public static JsonObject Write(MappingShape shape, SchemaDefinitions definitions)
    {
        JsonObject properties = [];
        foreach (MappingKey key in shape.Keys)
        {
            JsonObject value = key.Schema.Write(definitions);
            value["description"] = key.Description;
            properties[key.Name] = value;
        }

        JsonObject mapping = new() { ["description"] = shape.Description, ["type"] = "object", ["properties"] = properties };
        MappingKey[] needed = [.. shape.Keys.Where(k => k.Missing is not null)];
        if (needed.Length > 0)
        {
            mapping["required"] = Schema.TextsOf(needed.Select(k => k.Name));
        }

        mapping["additionalProperties"] = false;
        return mapping;
    }
}
