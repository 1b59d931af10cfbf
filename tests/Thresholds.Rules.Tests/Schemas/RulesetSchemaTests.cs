using System.Collections.Immutable;
using System.Text.Json.Nodes;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Tests.Yaml;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules.Tests.Schemas;

/// <summary>The schemas for editors are what the readers declare, and say of a file what the reader says of how it is written.</summary>
public sealed class RulesetSchemaTests
{
    // What the validator, which is older than draft 2020-12, reads as that draft does.
    private static readonly string[] Keywords =
    [
        "$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "patternProperties", "additionalProperties", "required", "items", "minItems",
        "minProperties", "maxProperties", "minimum", "maximum", "enum", "anyOf", "not", "pattern",
    ];

    /// <summary>Files of which a schema and the reader say different things, each with the reason.</summary>
    private static readonly Dictionary<string, string> Differences = new(StringComparer.Ordinal)
    {
        ["THR0014-mapping-as-key.yaml"] = "JSON has no mapping as a key, so the schema is shown the rest",
        ["THR0019-capital-yes.yaml"] = "YAML 1.2 takes True for a boolean before the schema sees it",
    };

    private static IEnumerable<string> Kinds() => ["ruleset", "vocabulary", "case", "contacts", "coverage"];

    private static IEnumerable<string> Corpus() =>
    [
        .. Repository.Files(Repository.PathOf("rulesets"), "*.yaml").Select(Repository.Relative),
        .. Directory.EnumerateFiles(Repository.PathOf("tests", "Thresholds.Rules.Tests", "Malformed"), "THR*").Order(StringComparer.Ordinal).Select(Repository.Relative),
        .. Repository.Files(Repository.PathOf("tests", "Thresholds.Rules.Tests", "Crossing"), "*.yaml").Select(Repository.Relative),
    ];

    /// <summary>Files that there is something in for a schema to look at.</summary>
    private static IEnumerable<string> WithTree() => Corpus().Where(HasTree);

    [TestCaseSource(nameof(Kinds))]
    public void The_file_is_what_the_readers_declare(string kind)
    {
        string path = Repository.PathOf("rulesets", "schema", $"{kind}.schema.json");
        string made = TextOf(kind);
        if (Environment.GetEnvironmentVariable(Golden.AcceptVariable) == "1")
        {
            File.WriteAllText(path, made);
        }

        File.Exists(path).Should().BeTrue("run this test with {0}=1 and review the file", Golden.AcceptVariable);
        File.ReadAllText(path).Should().Be(made, "run this test with {0}=1 and review the change", Golden.AcceptVariable);
    }

    [TestCaseSource(nameof(WithTree))]
    public void Schema_and_reader_say_the_same(string file)
    {
        SourceText text = Open(file)!;
        ImmutableArray<Diagnostic> said = ReaderOf.Any(text);
        string[] errors = SchemaUnderTest.SchemaSays(text);
        TestContext.Out.WriteLine(string.Join('\n', said));
        TestContext.Out.WriteLine(string.Join('\n', errors));
        bool differs = Differences.ContainsKey(Path.GetFileName(file));
        (errors.Length == 0).Should().Be(said.IsEmpty ^ differs, differs ? "the difference is listed: take it off the list" : "an editor and `check` should agree");
    }

    /// <summary>What is left out is what the two languages refuse, by the name of the file; nothing that is shipped is among it.</summary>
    [Test]
    public void Only_what_is_no_yaml_or_json_is_left_out() =>
        Corpus().Where(f => !HasTree(f)).Select(f => Path.GetFileName(f)!).Should().NotBeEmpty()
            .And.OnlyContain(f => SchemaUnderTest.BeforeTheTree.Contains(f.Substring(0, 7)));

    [Test]
    public void Every_listed_difference_is_a_file() =>
        Corpus().Select(f => Path.GetFileName(f)!).Should().Contain(Differences.Keys);

    [TestCaseSource(nameof(Kinds))]
    public void Every_key_has_a_description(string kind) =>
        Objects(JsonNode.Parse(TextOf(kind)))
            .Where(o => o["properties"] is JsonObject && o["type"] is not null)
            .SelectMany(o => ((JsonObject)o["properties"]!).Where(p => string.IsNullOrWhiteSpace((string?)p.Value!["description"])).Select(p => p.Key))
            .Should().BeEmpty();

    [TestCaseSource(nameof(Kinds))]
    public void A_description_is_a_sentence(string kind) =>
        Objects(JsonNode.Parse(TextOf(kind)))
            .Where(o => o["description"] is JsonValue)
            .Select(o => (string)o["description"]!)
            .Should().OnlyContain(d => (char.IsUpper(d[0]) || d.StartsWith('{')) && d.EndsWith('.'));

    [TestCaseSource(nameof(Kinds))]
    public void A_schema_keeps_to_what_its_test_can_check(string kind) =>
        Objects(JsonNode.Parse(TextOf(kind))).Where(o => !IsNames(o)).SelectMany(o => o.Select(p => p.Key)).Distinct().Should().BeSubsetOf(Keywords);

    [TestCaseSource(nameof(Kinds))]
    public void A_schema_is_of_the_draft_that_it_names_and_refers_to_what_it_defines(string kind)
    {
        JsonObject root = (JsonObject)JsonNode.Parse(TextOf(kind))!;

        ((string?)root["$schema"]).Should().Be("https://json-schema.org/draft/2020-12/schema");
        ((string?)root["$id"]).Should().Be($"urn:thresholds-rules:schema:{kind}");
        string[] referred = [.. Objects(root).Select(o => o["$ref"]).OfType<JsonValue>().Select(r => (string)r!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        referred.Should().Equal(((JsonObject)root["$defs"]!).Select(d => $"#/$defs/{d.Key}"));
    }

    /// <summary>One change at every place of the page that shows every key: the two agree on each of them, whatever it is.</summary>
    [TestCase("ruleset:")]
    [TestCase("vocabulary:")]
    [TestCase("case:")]
    [TestCase("contacts-for:")]
    public void They_agree_on_one_change_anywhere(string first)
    {
        JsonNode whole = YamlAsJson.Of(SourceDocuments.Read(new SourceText("x.yaml", FormatPage.Example(first)), several: false, new DiagnosticBag())[0].Root!)!;
        List<string> differences = [];
        int count = 0;
        foreach ((string what, JsonNode changed) in Changes.Of(whole))
        {
            SourceText text = new("x.json", changed.ToJsonString());
            ImmutableArray<Diagnostic> said = ReaderOf.Any(text);
            count++;
            if ((SchemaUnderTest.SchemaSays(text).Length == 0) != said.IsEmpty)
            {
                differences.Add($"{what}: the reader says {(said.IsEmpty ? "nothing" : said[0])}");
            }
        }

        count.Should().BeGreaterThan(50);
        differences.Should().BeEmpty();
    }

    [Test]
    public void The_shipped_files_name_their_schema_in_their_first_line()
    {
        foreach (string file in Repository.Files(Repository.PathOf("rulesets"), "*.yaml"))
        {
            string first = File.ReadLines(file).First();
            first.Should().StartWith("# yaml-language-server: $schema=", "an editor completes and checks {0} by it", Repository.Relative(file));
            string schema = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, first[(first.IndexOf('=', StringComparison.Ordinal) + 1)..]));
            SourceText text = new("x.yaml", File.ReadAllText(file));
            Repository.Relative(schema).Should().Be($"rulesets/schema/{FileKinds.Of(text, new DiagnosticBag())!.Value.ToString().ToLowerInvariant()}.schema.json");
        }
    }

    private static string TextOf(string kind) => kind switch
    {
        "ruleset" => RulesetSchemas.Ruleset,
        "vocabulary" => RulesetSchemas.Vocabulary,
        "case" => RulesetSchemas.Case,
        "coverage" => RulesetSchemas.Coverage,
        _ => RulesetSchemas.Contacts,
    };

    private static bool HasTree(string file) => Open(file) is { } text && !SchemaUnderTest.HasNoTree(ReaderOf.Any(text));

    private static SourceText? Open(string file)
    {
        using FileStream stream = File.OpenRead(Repository.PathOf(file));
        return SourceText.Read(stream, file, new DiagnosticBag());
    }

    // Under these keywords stand names of ours, not keywords.
    private static bool IsNames(JsonObject node) => node.GetPath().Split('.')[^1] is "properties" or "patternProperties" or "$defs";

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject here => here.SelectMany(p => Objects(p.Value)).Prepend(here).ToList(),
        JsonArray many => many.SelectMany(Objects).ToList(),
        _ => [],
    };
}
