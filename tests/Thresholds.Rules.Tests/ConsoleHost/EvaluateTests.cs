using System.Text.Json;
using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.ConsoleHost;

/// <summary>The command <c>evaluate</c>: where cases come from, what overrides what, and how it ends.</summary>
[TestFixture]
public sealed class EvaluateTests
{
    private const string Starred = "case: a\nruleset: northamptonshire\nas-of: 2026-03-04\nchild: { age: 12 }\nobserved: [sexual-activity-under-13]\n";
    private const string Attendance = "case: b\nruleset: northamptonshire\nas-of: 2026-03-04\nchild: { school-attendance: 84 }\nobserved: []\n";
    private const string Incomplete = "case: c\nruleset: northamptonshire\nas-of: 2026-03-04\nchild: { age: 12 }\nobserved: [sexual-activity-under-13, no-such-row]\n";
    private const string Broken = "case: d\nobserved: [unclosed\n";
    private const string JsonCase = """{ "case": "j", "ruleset": "northamptonshire", "as-of": "2026-03-04", "observed": ["missing-frequently"] }""";

    private static readonly string Demo = Repository.PathOf("rulesets", "northamptonshire", "cases", "demo-001.yaml");

    private string folder = string.Empty;

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("evaluate-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void A_file_gives_a_page_with_level_reasons_and_citations()
    {
        ConsoleRun run = ConsoleRun.Of("evaluate", Demo);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().Contain("demo-001").And.Contain("LEVEL 4").And.Contain("This indicates; a person decides");
        run.Out.Should().Contain("\"Sexual activity child under 13*\"").And.Contain("level 4, Emotional Health and Behaviour, row 6");
        run.Out.Should().NotContain("\u001b").And.NotContain("\r");
        run.Lines.Should().OnlyContain(l => l.Length <= 80).And.OnlyContain(l => l.TrimEnd() == l);
        run.Out.Should().EndWith("\n");
    }

    [Test]
    public void Yaml_on_standard_input()
    {
        JsonElement result = ConsoleRun.With(Starred, "evaluate", "-", "--format", "json").Json;

        result.Text("case").Should().Be("a");
        result.GetProperty("level").GetProperty("number").GetInt32().Should().Be(4);
    }

    [Test]
    public void Json_on_standard_input() =>
        ConsoleRun.With("\n  " + JsonCase, "evaluate", "-", "--format", "json").Json.Text("case").Should().Be("j");

    [Test]
    public void A_json_file()
    {
        ConsoleRun run = ConsoleRun.Of("evaluate", Write("case.json", JsonCase), "--format", "json");

        run.ExitCode.Should().Be(0);
        run.Json.Text("case").Should().Be("j");
    }

    [Test]
    public void Several_documents_give_an_array_in_their_order()
    {
        ConsoleRun run = ConsoleRun.With($"{Starred}---\n{Attendance}", "evaluate", "-", "--format", "json");

        run.ExitCode.Should().Be(0);
        run.Json.EnumerateArray().Select(e => e.Text("case")).Should().Equal("a", "b");
    }

    [Test]
    public void A_json_array_gives_an_array_even_of_one()
    {
        ConsoleRun run = ConsoleRun.With($"[{JsonCase}]", "evaluate", "-", "--format", "json");

        run.ExitCode.Should().Be(0);
        run.Json.EnumerateArray().Select(e => e.Text("case")).Should().Equal("j");
    }

    [Test]
    public void Several_documents_as_text_are_kept_apart()
    {
        ConsoleRun run = ConsoleRun.With($"{Starred}---\n{Attendance}", "evaluate", "-");

        run.Lines.Should().Contain(new string('-', 72)).And.Contain(l => l.StartsWith("CASE a")).And.Contain(l => l.StartsWith("CASE b"));
        run.Out.IndexOf("CASE a", StringComparison.Ordinal).Should().BeLessThan(run.Out.IndexOf("CASE b", StringComparison.Ordinal));
    }

    [TestCase(Starred + "---\n" + Broken + "---\n" + Attendance, TestName = "A_broken_document_does_not_lose_the_others: in the middle")]
    [TestCase(Broken + "---\n" + Starred + "---\n" + Attendance, TestName = "A_broken_document_does_not_lose_the_others: first")]
    [TestCase(Starred + "---\n" + Attendance + "---\n" + Broken, TestName = "A_broken_document_does_not_lose_the_others: last")]
    public void A_broken_document_does_not_lose_the_others(string input)
    {
        ConsoleRun run = ConsoleRun.With(input, "evaluate", "-", "--format", "json");

        run.ExitCode.Should().Be(1);
        run.Json.EnumerateArray().Select(e => e.Text("case")).Should().Contain(["a", "b"]);
        run.Error.Should().MatchRegex(@"stdin\(\d+,\d+\): error THR0\d{3}: ");
    }

    [Test]
    public void The_shape_of_the_answer_does_not_depend_on_a_mistake()
    {
        ConsoleRun run = ConsoleRun.With($"{Starred}---\n- no case\n", "evaluate", "-", "--format", "json");

        run.ExitCode.Should().Be(1);
        run.Json.EnumerateArray().Select(e => e.Text("case")).Should().Equal("a");
    }

    [Test]
    public void A_case_that_names_no_ruleset_does_not_lose_the_others()
    {
        ConsoleRun run = ConsoleRun.With($"case: x\nobserved: []\n---\n{Starred}", "evaluate", "-", "--format", "json");

        run.ExitCode.Should().Be(1);
        run.Json.EnumerateArray().Select(e => e.Text("case")).Should().Equal("a");
        run.Error.Should().Contain("stdin(1,1): error THR2010: the case names no ruleset");
    }

    [Test]
    public void The_option_names_the_ruleset_for_a_case_without_one()
    {
        ConsoleRun run = ConsoleRun.With("case: x\nobserved: [missing-frequently]\n", "evaluate", "-", "--ruleset", "northamptonshire@2018", "--format", "json");

        run.ExitCode.Should().Be(0);
        run.Json.GetProperty("ruleset").Text("id").Should().Be("northamptonshire");
    }

    [Test]
    public void The_option_overrides_the_ruleset_of_the_file() =>
        ConsoleRun.With("case: x\nruleset: nowhere\nobserved: []\n", "evaluate", "-", "--ruleset", "northamptonshire", "--format", "json")
            .Json.GetProperty("ruleset").Text("id").Should().Be("northamptonshire");

    [Test]
    public void The_option_overrides_the_date_of_the_file() =>
        ConsoleRun.With(Starred, "evaluate", "-", "--as-of", "2026-05-06", "--format", "json").Json.Text("asOf").Should().Be("2026-05-06");

    [Test]
    public void A_birthday_is_counted_at_the_overriding_date()
    {
        const string Born = "case: x\nruleset: northamptonshire\nas-of: 2026-03-04\nchild: { born: 2013-05-01 }\nobserved: [child/pregnant]\n";

        ConsoleRun.With(Born, "evaluate", "-", "--format", "json").Json.Texts("because", "indicator").Should().Contain("pregnancy-or-sti-under-13");
        ConsoleRun.With(Born, "evaluate", "-", "--as-of", "2026-05-01", "--format", "json").Json.Texts("because", "indicator").Should()
            .NotContain("pregnancy-or-sti-under-13");
    }

    [Test]
    public void Today_is_used_when_nobody_states_a_date() =>
        ConsoleRun.With("case: x\nruleset: northamptonshire\nobserved: []\n", "evaluate", "-", "--format", "json").Json.Text("asOf").Should().Be("2026-03-04");

    [Test]
    public void The_engine_can_be_named() =>
        ConsoleRun.With(Starred, "evaluate", "-", "--engine", "reference", "--format", "json").Json.Text("engine").Should().Be("reference");

    [TestCase("--engine", "nrules", "this build has no engine `nrules`; build with -p:UseNRules=true")]
    [TestCase("--engine", "quantum", "unknown engine `quantum`; known engines: ")]
    [TestCase("--ruleset", "northamptonshir", "did you mean `northamptonshire`?")]
    [TestCase("--ruleset", "northamptonshire@1999", "has no edition `1999`")]
    [TestCase("--as-of", "04/03/2026", "expected a date such as 2026-03-04, found `04/03/2026`")]
    [TestCase("--as-of", "2026-02-30", "expected a date")]
    public void A_wrong_option_is_wrong_usage(string option, string value, string message)
    {
        ConsoleRun run = ConsoleRun.With(Starred, "evaluate", "-", option, value);

        run.ExitCode.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith($"error: {option}: ").And.Contain(message);
    }

    [Test]
    public void A_case_that_names_an_unknown_ruleset_has_an_error()
    {
        ConsoleRun run = ConsoleRun.With("case: x\nruleset: northamptonshir\nobserved: []\n", "evaluate", "-");

        run.ExitCode.Should().Be(1);
        run.Out.Should().BeEmpty();
        run.Error.Should().Be("stdin(2,10): error THR2001: unknown ruleset `northamptonshir`\n    help: did you mean `northamptonshire`?\n");
    }

    [Test]
    public void A_case_without_any_ruleset_has_an_error()
    {
        ConsoleRun run = ConsoleRun.With("case: x\nobserved: []\n", "evaluate", "-");

        run.ExitCode.Should().Be(1);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("error THR2010: the case names no ruleset").And.Contain("--ruleset");
    }

    [Test]
    public void A_ruleset_that_cannot_be_read_is_not_called_missing()
    {
        ConsoleRun run = ConsoleRun.With("case: x\nruleset: Northamptonshire\nobserved: []\n", "evaluate", "-");

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("error THR0016: ").And.NotContain("THR2010");
    }

    [Test]
    public void A_missing_file_cannot_be_read()
    {
        ConsoleRun run = ConsoleRun.Of("evaluate", Path.Combine(folder, "nothing.yaml"));

        run.ExitCode.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("error THR0023: cannot open ").And.Contain("there is no such file");
    }

    [TestCase("", "THR0010")]
    [TestCase("case: [unclosed\n", "THR0001")]
    [TestCase("{ \"case\": ", "THR0022")]
    [TestCase("- a\n- b\n", "THR0014")]
    public void Input_that_holds_no_case_cannot_be_read(string input, string code)
    {
        ConsoleRun run = ConsoleRun.With(input, "evaluate", "-", "--format", "json");

        run.ExitCode.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain(code);
    }

    [Test]
    public void An_incomplete_case_is_evaluated_on_what_is_sound()
    {
        ConsoleRun run = ConsoleRun.With(Incomplete, "evaluate", "-", "--format", "json");

        run.ExitCode.Should().Be(1);
        run.Json.GetProperty("complete").GetBoolean().Should().BeFalse();
        run.Json.GetProperty("level").GetProperty("number").GetInt32().Should().Be(4);
        run.Json.GetProperty("section47").Text("status").Should().Be("strategy-discussion-required");
        run.Json.Texts("problems", "code").Should().Equal("THR2002");
        run.Error.Should().StartWith("stdin(5,38): error THR2002: ").And.Contain("no-such-row");
    }

    [Test]
    public void An_incomplete_case_says_so_on_the_page()
    {
        ConsoleRun run = ConsoleRun.With(Incomplete, "evaluate", "-");

        run.ExitCode.Should().Be(1);
        run.Out.Should().ContainEquivalentOf("at least level 4").And.ContainEquivalentOf("incomplete");
        run.Error.Should().Contain("THR2002");
    }

    [Test]
    public void Standard_output_of_an_incomplete_case_is_json_alone() =>
        ConsoleRun.With(Incomplete, "evaluate", "-", "--format", "json").Out.Should().StartWith("{").And.EndWith("}\n").And.NotContain("stdin(");

    [Test]
    public void An_expectation_that_fails_is_an_error()
    {
        ConsoleRun run = ConsoleRun.With(Attendance + "expect: { level: statutory }\n", "evaluate", "-", "--format", "json");

        run.ExitCode.Should().Be(1);
        run.Json.GetProperty("level").GetProperty("number").GetInt32().Should().Be(3);
        run.Error.Should().Contain("error THR2009: ");
    }

    [Test]
    public void An_expectation_that_is_met_is_silent() =>
        ConsoleRun.With(Attendance + "expect: { level: targeted }\n", "evaluate", "-").Should().Match<ConsoleRun>(r => r.ExitCode == 0 && r.Error.Length == 0);

    [Test]
    public void Nothing_recorded_is_no_all_clear()
    {
        JsonElement result = ConsoleRun.With("case: x\nruleset: northamptonshire\nobserved: []\n", "evaluate", "-", "--format", "json").Json;

        result.GetProperty("level").ValueKind.Should().Be(JsonValueKind.Null);
        result.GetProperty("settled").GetBoolean().Should().BeFalse();
        result.GetProperty("section47").Text("status").Should().Be("none-recorded");
        result.GetProperty("section47").Text("statement").Should().Contain("no finding");
    }

    [Test]
    public void The_same_input_gives_the_same_bytes()
    {
        string input = File.ReadAllText(Demo);

        ConsoleRun.With(input, "evaluate", "-", "--format", "json").Should().Be(ConsoleRun.With(input, "evaluate", "-", "--format", "json"));
        ConsoleRun.With(input, "evaluate", "-").Should().Be(ConsoleRun.With(input, "evaluate", "-"));
    }

    [TestCase("ar-SA")]
    [TestCase("sv-SE")]
    [TestCase("tr-TR")]
    [TestCase("th-TH")]
    [SetCulture("en-GB")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        string[][] commands = [["evaluate", Demo], ["evaluate", Demo, "--format", "json"], ["rulesets"], ["indicators", "northamptonshire"], ["check", Demo]];
        ConsoleRun[] here = [.. commands.Select(ConsoleRun.Of)];
        System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(culture);

        commands.Select(ConsoleRun.Of).Should().Equal(here);
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
