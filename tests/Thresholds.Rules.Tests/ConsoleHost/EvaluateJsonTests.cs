using System.Text.Json;
using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.ConsoleHost;

/// <summary>The JSON of one case: every member of the contract, with its type.</summary>
[TestFixture]
public sealed class EvaluateJsonTests
{
    // Brings an example of every member: two triggers, a contradiction, a conflict, an interpretation, questions and a problem.
    private const string Rich = """
        case: rich
        ruleset: northamptonshire
        as-of: 2026-03-04
        child: { age: 12, school-attendance: 84, significant-harm-suspected: not-known }
        observed:
          - { id: missing-frequently, happened: 2026-02-28, recorded: 2026-03-01, by: school, kind: fact, note: free text }
          - { id: school-attendance-below-90, finding: absent }
          - enjoys-learning
          - low-motivation-to-learn
          - inconsistent-explanations-or-admission
          - { id: persistent-school-refusal }
          - no-such-row
        """;

    private static readonly string[] Sections = ["section47", "section17"];

    private static readonly string[] Asked = ["fact", "indicator", "count"];

    private static readonly JsonElement Result = ConsoleRun.With(Rich, "evaluate", "-", "--format", "json").Json;

    [Test]
    public void The_members_of_a_case() => Result.ShouldHave(
        "case:text ruleset:object asOf:text engine:text complete:bool problems:array level:object|null couldReach:object|null settled:bool " +
        "section47:object section17:object because:array strengths:array conflicts:array contradictions:array domains:array " +
        "questions:array coverage:object interpretations:array notes:array");

    [Test]
    public void Ruleset()
    {
        Result.GetProperty("ruleset").ShouldHave("id:text edition:text title:text sha256:text");
        Result.GetProperty("ruleset").Text("sha256").Should().MatchRegex("^[0-9a-f]{64}$");
        Result.Text("asOf").Should().Be("2026-03-04");
    }

    [Test]
    public void Problems()
    {
        Result.ShouldHaveEach("problems", "code:text message:text help:text|null");
        Result.GetProperty("complete").GetBoolean().Should().BeFalse();
    }

    [Test]
    public void Levels()
    {
        Result.GetProperty("level").ShouldHave(JsonShape.Level);
        Result.GetProperty("couldReach").ShouldHave(JsonShape.Level);
    }

    [Test]
    public void Section_47()
    {
        JsonElement section = Result.GetProperty("section47");
        section.ShouldHave("status:text statement:text triggers:array");
        section.Text("status").Should().Be("strategy-discussion-required");
        section.ShouldHaveEach("triggers", "id:text force:text indicator:text text:text citation:text");
    }

    [Test]
    public void Section_17()
    {
        JsonElement section = Result.GetProperty("section17");
        section.ShouldHave("status:text statement:text triggers:array");
        section.Text("status").Should().BeOneOf("required", "may-be-provided", "described-as-s17", "none-recorded");
    }

    [Test]
    public void Neither_section_has_a_yes_or_a_no() =>
        Sections.SelectMany(s => Result.GetProperty(s).EnumerateObject()).Should()
            .OnlyContain(p => p.Value.ValueKind != JsonValueKind.True && p.Value.ValueKind != JsonValueKind.False, "true would say more than the document, false would reassure");

    [Test]
    public void Because()
    {
        Result.ShouldHaveEach(
            "because",
            "rule:text level:object|null determining:bool indicator:text|null text:text citation:text basis:text how:text happened:text|null recorded:text|null by:text|null kind:text|null");
        JsonElement missing = Result.GetProperty("because").EnumerateArray().First(b => b.Text("rule") == "missing-frequently");
        missing.Text("happened").Should().Be("2026-02-28");
        missing.Text("recorded").Should().Be("2026-03-01");
        missing.Text("by").Should().Be("school");
        missing.Text("kind").Should().Be("fact");
        missing.GetProperty("determining").GetBoolean().Should().BeTrue();
    }

    [Test]
    public void Because_has_the_highest_level_first()
    {
        int[] numbers = [.. Result.GetProperty("because").EnumerateArray()
            .Select(b => b.GetProperty("level")).Where(l => l.ValueKind == JsonValueKind.Object).Select(l => l.GetProperty("number").GetInt32())];

        numbers.Should().BeInDescendingOrder().And.HaveCountGreaterThan(2);
    }

    [Test]
    public void What_is_published_and_what_is_read_into_it_are_kept_apart() =>
        Result.GetProperty("because").EnumerateArray().Select(b => b.Text("basis")).Distinct().Should().BeEquivalentTo("published", "interpretation");

    [Test]
    public void Strengths_conflicts_contradictions()
    {
        Result.ShouldHaveEach("strengths", "indicator:text text:text citation:text");
        Result.ShouldHaveEach("conflicts", "strength:object concerns:array");
        Result.ShouldHaveEach("contradictions", "id:text text:text for:array against:array");
    }

    [Test]
    public void Domains()
    {
        Result.ShouldHaveEach("domains", "id:text level:object|null");
        Result.Texts("domains", "id").Should().HaveCount(4);
    }

    [Test]
    public void Questions()
    {
        Result.ShouldHaveEach("questions", "ask:text mayRaiseTo:object|null");
        foreach (JsonElement question in Result.GetProperty("questions").EnumerateArray())
        {
            Asked.Count(k => question.TryGetProperty(k, out _)).Should().Be(1, "a question asks for one thing: {0}", question);
        }
    }

    [Test]
    public void Coverage()
    {
        JsonElement coverage = Result.GetProperty("coverage");
        coverage.ShouldHave("rows:number asked:number unaskedThatMatter:number byLevel:array");
        coverage.ShouldHaveEach("byLevel", "level:text rows:number asked:number");
    }

    [Test]
    public void Interpretations_and_notes()
    {
        Result.ShouldHaveEach("interpretations", "id:text text:text citation:text|null");
        Result.ShouldHaveEach("notes", "id:text text:text citation:text");
    }

    [Test]
    public void No_free_text_of_the_record_is_repeated() => Result.GetRawText().Should().NotContain("free text");
}
