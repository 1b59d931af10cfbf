using System.Collections.Immutable;
using System.Text.Json.Nodes;
using NJsonSchema;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules.Tests.Schemas;

/// <summary>The schemas in the form that the validator reads, which is older than draft 2020-12, and both verdicts on a text.</summary>
internal static class SchemaUnderTest
{
    private static readonly Dictionary<FileKind, JsonSchema> Read = Enum.GetValues<FileKind>().ToDictionary(k => k, k => OfText(FileSchemas.Of(k)));

    /// <summary>Codes of what the two languages refuse before there is anything that a schema could look at.</summary>
    public static readonly string[] BeforeTheTree =
    [
        DiagnosticCodes.NotYaml, DiagnosticCodes.NotJson, DiagnosticCodes.NotUtf8, DiagnosticCodes.TooLarge, DiagnosticCodes.TooDeep, DiagnosticCodes.TooManyParts,
        DiagnosticCodes.AnchorOrAlias, DiagnosticCodes.Tag, DiagnosticCodes.MergeKey, DiagnosticCodes.DuplicateKey, DiagnosticCodes.SecondDocument, DiagnosticCodes.EmptyFile,
    ];

    public static bool HasNoTree(ImmutableArray<Diagnostic> said) => said.Any(d => BeforeTheTree.Contains(d.Code));

    /// <summary>What the schema of the text's kind says of its documents; a text of no kind is put before every schema, and the best verdict counts.</summary>
    public static string[] SchemaSays(SourceText text)
    {
        JsonNode?[] documents = [.. SourceDocuments.Read(text, several: true, new DiagnosticBag()).Select(d => YamlAsJson.Of(d.Root!))];
        FileKind[] kinds = FileKinds.Of(text, new DiagnosticBag()) is { } kind ? [kind] : Enum.GetValues<FileKind>();
        return kinds.Select(k => documents.SelectMany(d => Validate(k, d?.ToJsonString() ?? "null")).ToArray()).MinBy(e => e.Length)!;
    }

    private static IEnumerable<string> Validate(FileKind kind, string json) => Read[kind].Validate(json).Select(e => e.ToString());

    private static JsonSchema OfText(string schema) =>
        JsonSchema.FromJsonAsync(schema.Replace("$defs", "definitions", StringComparison.Ordinal)).GetAwaiter().GetResult();
}
