using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Thresholds.Rules.Yaml;

/// <summary>One schema document for each kind of file, from what the readers of the kind declare.</summary>
internal static class FileSchemas
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(FileKind kind)
    {
        (MappingShape keys, string title) = kind switch
        {
            FileKind.Ruleset => (RulesetParser.Keys, "a ruleset"),
            FileKind.Vocabulary => (VocabularyParser.Keys, "a vocabulary"),
            FileKind.Case => (CaseParser.Keys, "a case"),
            FileKind.Coverage => (UnreachableReader.Keys, "what no case can reach"),
            _ => (VerifiedContactReader.Keys, "contacts of your own"),
        };
        SchemaDefinitions definitions = new();
        JsonObject root = MappingSchemas.Write(keys, definitions);
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        root.Insert(1, "$id", $"urn:thresholds-rules:schema:{keys.Name}");
        root.Insert(2, "title", $"Thresholds.Rules: {title}");
        root["$defs"] = definitions.ToJson();
        return Text(root);
    }

    private static string Text(JsonObject root)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            root.WriteTo(json);
        }

        return $"{Encoding.UTF8.GetString(buffer.ToArray())}\n";
    }
}
