using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules.Tests.Schemas;

/// <summary>
/// A tree as an editor's YAML sees it, which types a plain value by how it looks (YAML 1.2, core schema) and takes a quoted one for text. A value of a
/// JSON file is plain where it is a number, a boolean or null.
/// </summary>
internal static partial class YamlAsJson
{
    public static JsonNode? Of(Node node) => node switch
    {
        MappingNode mapping => Mapping(mapping),
        SequenceNode list => new JsonArray([.. list.Items.Select(Of)]),
        ScalarNode { IsPlain: true } plain => Plain(plain.Value),
        ScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new ArgumentException($"no value stands in line {node.Position.Line}", nameof(node)),
    };

    private static JsonObject Mapping(MappingNode mapping)
    {
        JsonObject all = [];
        foreach (MappingEntry entry in mapping.Entries)
        {
            all[entry.Key.Value] = Of(entry.Value);
        }

        return all;
    }

    private static JsonNode? Plain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        _ when WholeNumber().IsMatch(text) => JsonValue.Create(long.Parse(text, CultureInfo.InvariantCulture)),
        _ when Number().IsMatch(text) => JsonValue.Create(double.Parse(text, CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(text),
    };

    [GeneratedRegex("^[-+]?[0-9]{1,18}$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
