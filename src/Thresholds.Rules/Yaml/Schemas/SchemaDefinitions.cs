using System.Text.Json.Nodes;

namespace Thresholds.Rules.Yaml;

/// <summary>The named parts of one schema document. Each is written once, when it is first referred to.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, (Delegate Content, JsonObject? Written)> named = new(StringComparer.Ordinal);

    public JsonObject Reference(string name, Func<SchemaDefinitions, JsonObject> content)
    {
        if (!named.TryGetValue(name, out (Delegate Content, JsonObject? Written) known))
        {
            // Known before it is written, because a part may refer to itself.
            named[name] = (content, null);
            named[name] = (content, content(this));
        }
        else if (!known.Content.Equals(content))
        {
            throw new InvalidOperationException($"two parts of the format are called `{name}`");
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    public JsonObject ToJson()
    {
        JsonObject all = [];
        foreach ((string name, (Delegate _, JsonObject? written)) in named)
        {
            all[name] = written;
        }

        return all;
    }
}
