using System.Text.Json.Nodes;
using FluentAssertions;
using NJsonSchema;
using NUnit.Framework;
using Thresholds.Rules.Tests.ConsoleHost;
using Thresholds.Rules.Tests.Guidance;

namespace Thresholds.Rules.Tests.Formats;

/// <summary>The published schema describes every member of every result. Here it is closed, so that a member that nobody described is found out.</summary>
public sealed class JsonSchemaTests
{
    // What the validator, which is older than draft 2020-12, reads as that draft does.
    private static readonly string[] Keywords =
    [
        "$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "required", "items", "enum", "oneOf", "pattern", "minimum",
    ];

    private static readonly string Text = File.ReadAllText(Repository.PathOf("docs", "schema", "evaluation.schema.json"));

    private JsonSchema schema = new();

    [OneTimeSetUp]
    public async Task Read()
    {
        JsonNode root = JsonNode.Parse(Text)!;
        foreach (JsonObject described in Objects(root).Where(o => o["properties"] is JsonObject && o["type"] is not null))
        {
            described["additionalProperties"] = false;
        }

        schema = await JsonSchema.FromJsonAsync(root.ToJsonString().Replace("$defs", "definitions", StringComparison.Ordinal)).ConfigureAwait(false);
    }

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void Every_worked_case_is_what_the_schema_says(string file) => schema.Validate(Worked.Evaluate(file).ToJson()).Should().BeEmpty();

    [Test]
    public void Several_cases_and_a_mistake_are_what_the_schema_says()
    {
        const string Two = "case: a\nruleset: northamptonshire\nas-of: 2026-03-04\nobserved: [missing-frequently, nothing-like-it]\n---\ncase: b\nruleset: cumbria\nas-of: 2026-03-04\nobserved: []\n";

        schema.Validate(ConsoleRun.With(Two, "evaluate", "-", "--format", "json").Out).Should().BeEmpty();
    }

    [TestCase("own-judgement: { level: targeted, why: free text, by: duty social worker }\nstrategy-discussion: { held: 2026-03-03 }\n")]
    [TestCase("own-judgement: { level: no-such-level, why: free text, by: duty social worker }\nstrategy-discussion: { held: no, why: free text }\n")]
    [TestCase("strategy-discussion: not-known\n")]
    public void What_a_person_recorded_is_what_the_schema_says(string own) =>
        schema.Validate(ConsoleRun.With($"case: a\nruleset: northamptonshire\nas-of: 2026-03-04\nobserved: [missing-frequently]\n{own}", "evaluate", "-", "--format", "json").Out).Should().BeEmpty();

    [TestCase("\"settled\"", "\"settledFor\"")]
    [TestCase("\"status\": \"strategy-discussion-required\"", "\"status\": \"yes\"")]
    [TestCase("\"asOf\": \"2026-03-04\"", "\"asOf\": \"4 March 2026\"")]
    [TestCase("\"complete\": true", "\"complete\": null")]
    public void Anything_else_is_found_out(string right, string wrong)
    {
        string json = Worked.Evaluate("northamptonshire/cases/demo-001.yaml").ToJson();

        json.Should().Contain(right);
        schema.Validate(json.Replace(right, wrong, StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Test]
    public void Every_member_has_a_description() =>
        Objects(JsonNode.Parse(Text)!)
            .Where(o => o["properties"] is JsonObject && o["type"] is not null)
            .SelectMany(o => ((JsonObject)o["properties"]!).Where(p => p.Value!["description"] is null).Select(p => p.Key))
            .Should().BeEmpty();

    [Test]
    public void The_schema_keeps_to_what_its_test_can_check() =>
        Objects(JsonNode.Parse(Text)!)
            .Where(o => !IsNames(o))
            .SelectMany(o => o.Select(p => p.Key))
            .Distinct()
            .Should().BeSubsetOf(Keywords);

    [Test]
    public void The_schema_is_of_the_draft_that_it_names() => ((string?)JsonNode.Parse(Text)!["$schema"]).Should().Be("https://json-schema.org/draft/2020-12/schema");

    // Under these keywords stand names of ours, not keywords.
    private static bool IsNames(JsonObject node) => node.GetPath().Split('.')[^1] is "properties" or "$defs";

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject here => here.SelectMany(p => Objects(p.Value)).Prepend(here).ToList(),
        JsonArray many => many.SelectMany(Objects).ToList(),
        _ => [],
    };
}
