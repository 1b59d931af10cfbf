using System.Text.Json.Nodes;

namespace Thresholds.Rules.Tests.Schemas;

/// <summary>A file with one thing changed: a key taken away, misspelt or added, or a value put in the place of another.</summary>
internal static class Changes
{
    private static readonly string[] Values = ["null", "\"\"", "[]", "{}", "[[]]", "\"Not-an id\"", "\"an-id\"", "\"a/b\"", "3", "-3", "-2.5", "\"2020-02-31x\"", "\"2020-02-11\"", "\"yes\"", "[\"an-id\"]"];

    public static IEnumerable<(string What, JsonNode Changed)> Of(JsonNode whole)
    {
        int places = Count(whole);
        for (int place = 0; place < places; place++)
        {
            foreach ((string what, Action<JsonNode> change) in At(Place(whole, place)))
            {
                JsonNode copy = whole.DeepClone();
                JsonNode there = Place(copy, place);
                string path = there.GetPath();
                change(there);
                yield return ($"{path}: {what}", copy);
            }
        }
    }

    private static IEnumerable<(string What, Action<JsonNode> Change)> At(JsonNode node)
    {
        if (node.Parent is null)
        {
            yield break;
        }

        foreach (string value in Values)
        {
            yield return (value, n => n.ReplaceWith(JsonNode.Parse(value)));
        }

        if (node.Parent is JsonObject)
        {
            yield return ("taken away", n => ((JsonObject)n.Parent!).Remove(n.GetPropertyName()));
            yield return ("misspelt", n => Rename(n, $"{n.GetPropertyName()}x"));
            yield return ("in capitals", n => Rename(n, n.GetPropertyName().ToUpperInvariant()));
        }
    }

    private static void Rename(JsonNode node, string name)
    {
        JsonObject parent = (JsonObject)node.Parent!;
        parent.Remove(node.GetPropertyName());
        parent[name] = node;
    }

    private static int Count(JsonNode? node) => node is null ? 0 : 1 + Children(node).Sum(Count);

    private static JsonNode Place(JsonNode node, int place)
    {
        int before = 1;
        if (place == 0)
        {
            return node;
        }

        foreach (JsonNode child in Children(node))
        {
            int size = Count(child);
            if (place < before + size)
            {
                return Place(child, place - before);
            }

            before += size;
        }

        throw new ArgumentOutOfRangeException(nameof(place));
    }

    private static IEnumerable<JsonNode> Children(JsonNode node) => node switch
    {
        JsonObject mapping => mapping.Select(p => p.Value).OfType<JsonNode>(),
        JsonArray list => list.OfType<JsonNode>(),
        _ => [],
    };
}
