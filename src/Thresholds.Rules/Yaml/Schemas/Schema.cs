using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Thresholds.Rules.Yaml;

/// <summary>What JSON Schema says of one value. Made when somebody asks for a schema, so that reading a file does not pay for it.</summary>
internal sealed class Schema(Func<SchemaDefinitions, JsonObject> write)
{
    /// <summary>A schema that is defined once, under a name, and referred to: it may refer to itself.</summary>
    public static Schema Named(string name, Func<SchemaDefinitions, JsonObject> content) => new(d => d.Reference(name, content));

    /// <summary>A word of a fixed list.</summary>
    public static Schema Words(ImmutableArray<string> words) => new(_ => new JsonObject { ["type"] = "string", ["enum"] = TextsOf(words) });

    public static Schema List(Schema item, bool some = false) => new(d =>
    {
        JsonObject list = new() { ["type"] = "array", ["items"] = item.Write(d) };
        if (some)
        {
            list["minItems"] = 1;
        }

        return list;
    });

    /// <summary>A list, or one value in its place.</summary>
    public static Schema OneOrMore(Schema item) => AnyOf(item, List(item));

    public static Schema AnyOf(params Schema[] kinds) => new(d => new JsonObject { ["anyOf"] = new JsonArray([.. kinds.Select(k => (JsonNode)k.Write(d))]) });

    public static JsonArray TextsOf(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)JsonValue.Create(t))]);

    public JsonObject Write(SchemaDefinitions definitions) => write(definitions);
}
