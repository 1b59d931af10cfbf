using System.Text.Json.Nodes;

namespace Thresholds.Rules.Yaml;

/// <summary>What is told apart by its only key: a name alone, a key of a fixed list, or else the comparison of a fact.</summary>
internal static class KindSchemas
{
    public static MappingKey Kind(string name, string description, Schema schema) => Key<Field>.May(name, description, new Shape<Field>(f => f, schema));

    public static JsonObject Write(string description, MappingShape kinds, SchemaDefinitions definitions)
    {
        JsonObject mapping = MappingSchemas.Write(kinds, definitions);
        mapping.Remove("description");

        // The names of facts are those that are no kind.
        string others = string.Join('|', kinds.Keys.Select(k => k.Name));
        mapping["patternProperties"] = new JsonObject { [$"^(?!({others})$){ScalarSchemas.IdPattern[1..]}"] = FactConditionReader.Schema.Write(definitions) };
        mapping["minProperties"] = 1;
        mapping["maxProperties"] = 1;
        return new JsonObject { ["description"] = description, ["anyOf"] = new JsonArray(ScalarSchemas.Finding.Write(definitions), mapping) };
    }
}
