using System.Text.Json;
using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.ConsoleHost;

/// <summary>The command <c>explain</c>.</summary>
[TestFixture]
public sealed class ExplainTests
{
    private const string Case = """
        case: e-1
        ruleset: northamptonshire
        as-of: 2026-03-04
        child: { age: 12, school-attendance: 95 }
        observed:
          - { id: child/sexually-exploited, happened: 2026-02-01, recorded: 2026-02-03, by: health, kind: childs-words }
          - { id: child/sexually-exploited, by: school }
          - { id: regular-substance-misuse, finding: absent, by: school }
          - { id: child/pregnant, finding: not-known }
        """;

    private static readonly string[] Formats = ["text", "markdown", "json"];

    [TestCaseSource(nameof(Formats))]
    public void Northamptonshire(string format) => Golden.Verify(Explain(Case, "--format", format).Out, format, Extension(format));

    [TestCaseSource(nameof(Formats))]
    public void Northamptonshire_for_audit_and_what_if(string format) =>
        Golden.Verify(Explain(Case, "--audit", "--what-if", "+missing-frequently,-self-harm,significant-harm-suspected=yes", "--format", format).Out, format, Extension(format));

    [TestCaseSource(nameof(Formats))]
    public void Cambridgeshire_and_Peterborough(string format) => Golden.Verify(
        ConsoleRun.Of("explain", Repository.PathOf("rulesets/cambridgeshire-peterborough/cases/cp-003.yaml"), "--format", format).Out, format, Extension(format));

    [Test]
    public void Without_options_it_says_why_why_not_and_what_would_change_and_nothing_for_audit()
    {
        JsonElement result = Explain(Case, "--format", "json").Json;

        result.ShouldHave("case:text ruleset:object asOf:text engine:text complete:bool level:object couldReach:object|null settled:bool why:array whyNot:array whatWouldRaise:array");
        result.TryGetProperty("restsOn", out _).Should().BeFalse("what a result rests on is for audit alone");
        Explain(Case).Out.Should().NotContain("RESTS ON").And.NotContain("would not stand");
    }

    [Test]
    public void Only_what_was_asked_for_is_printed()
    {
        string page = Explain(Case, "--why").Out;

        page.Should().Contain("WHY LEVEL 4").And.NotContain("WHY NOT").And.NotContain("WHAT WOULD CHANGE");
        Explain(Case, "--why-not", "child-in-need").Out.Should().Contain("WHY NOT CHILD IN NEED?").And.NotContain("WHY LEVEL 4").And.NotContain("WHAT WOULD CHANGE");
    }

    [Test]
    public void Who_recorded_it_and_when_stands_beside_every_set()
    {
        JsonElement level = Explain(Case, "--why", "--format", "json").Json.GetProperty("why")[0];

        level.GetProperty("count").GetInt32().Should().Be(2, "two records each carry it");
        JsonElement first = level.GetProperty("sets")[0].GetProperty("findings")[0];
        (first.Text("id"), first.Text("by"), first.Text("happened"), first.Text("recorded"), first.Text("kind"))
            .Should().Be(("child/sexually-exploited", "health", "2026-02-01", "2026-02-03", "childs-words"));
        level.GetProperty("rules")[0].ShouldHave("rule:text indicator:text text:text citation:text basis:text how:text standsWhole:bool pattern:object");
    }

    [Test]
    public void Why_not_tells_apart_recorded_absent_not_known_not_asked_and_a_fact_outside_its_bound()
    {
        const string Low = """
            case: e-2
            ruleset: northamptonshire
            as-of: 2026-03-04
            child: { school-attendance: 95, fixed-term-exclusions: not-known }
            observed: [ { id: regular-substance-misuse, finding: absent }, { id: persistent-school-refusal, finding: not-known } ]
            """;
        string[] standings =
        [
            .. Explain(Low, "--format", "json").Json.GetProperty("whyNot").EnumerateArray()
                .SelectMany(m => m.GetProperty("nearest").EnumerateArray())
                .SelectMany(n => n.GetProperty("ways").EnumerateArray())
                .SelectMany(w => w.GetProperty("lacks").EnumerateArray())
                .Select(p => p.Text("standing")).Distinct(),
        ];

        standings.Should().BeEquivalentTo("not-asked", "not-known", "recorded-otherwise", "out-of-bounds");
    }

    [Test]
    public void What_if_adds_and_never_removes()
    {
        JsonElement what = Explain(Case, "--what-if=-child/sexually-exploited", "--format", "json").Json;

        what.GetProperty("whatIf").GetProperty("level").Text("id").Should().Be(what.GetProperty("level").Text("id"), "an absent record beside a present one lowers nothing");
        ConsoleRun.Of("explain", "--help").Out.Should().Contain("never remove").And.Contain("-finding adds");
    }

    [TestCase("--why-not", "statutry", "did you mean `statutory`?")]
    [TestCase("--what-if", "+self-harmm", "did you mean `self-harm`?")]
    [TestCase("--what-if", "agee=12", "did you mean `age`?")]
    [TestCase("--what-if", "self-harm", "expected +FINDING")]
    [TestCase("--what-if", "+", "expected +FINDING")]
    [TestCase("--engine", "nothing", "unknown engine `nothing`")]
    [TestCase("--ruleset", "northants", "unknown ruleset")]
    public void A_wrong_option_is_wrong_usage(string option, string value, string says)
    {
        ConsoleRun run = Explain(Case, option, value);

        run.ExitCode.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain(says);
    }

    [Test]
    public void A_mistake_in_the_case_is_told_and_the_rest_explained()
    {
        ConsoleRun run = Explain(Case + "\n  - no-such-row\n");

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("no-such-row");
        run.Out.Should().Contain("WHY LEVEL 4");
    }

    [Test]
    public void A_second_value_of_a_fact_is_a_contradiction_of_the_record_and_is_said()
    {
        ConsoleRun run = Explain(Case, "--what-if", "school-attendance=80");

        run.ExitCode.Should().Be(1);
        run.Out.Should().Contain("recorded twice");
    }

    [Test]
    public void Several_cases()
    {
        ConsoleRun.With($"{Case}\n---\n{Case}", "explain", "-", "--format", "json").Json.EnumerateArray().Should().HaveCount(2);
        ConsoleRun.With($"{Case}\n---\n{Case}", "explain", "-").Out.Should().Contain($"\n\n{new string('-', 72)}\n\nCASE");
        ConsoleRun.Of("explain", "no-such-file.yaml").ExitCode.Should().Be(2);
    }

    [Test]
    public void Every_engine_explains_alike()
    {
        string compiled = Explain(Case, "--engine", "compiled", "--format", "json").Out;

        Explain(Case, "--engine", "reference", "--format", "json").Out.Should().Be(compiled.Replace("\"engine\": \"compiled\"", "\"engine\": \"reference\"", StringComparison.Ordinal));
    }

    private static string Extension(string format) => format switch { "json" => "json", "markdown" => "md", _ => "txt" };

    private static ConsoleRun Explain(string text, params string[] options) => ConsoleRun.With(text, ["explain", "-", .. options]);
}
