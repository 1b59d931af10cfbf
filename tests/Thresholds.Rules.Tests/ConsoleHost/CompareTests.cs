using System.Text.Json;
using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.ConsoleHost;

/// <summary>The command <c>compare</c>.</summary>
[TestFixture]
public sealed class CompareTests
{
    private const string Case = """
        case: c-1
        ruleset: northamptonshire
        as-of: 2026-03-04
        child: { age: 12 }
        observed: [missing-frequently]
        """;

    private const string ConceptsAlone = "case: c-2\nas-of: 2026-03-04\nchild: { age: 7 }\nobserved: [child/physically-abused]\n";

    [Test]
    public void A_case_on_standard_input_under_every_edition()
    {
        ConsoleRun run = ConsoleRun.With(Case, "compare", "-");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Lines[0].Should().Be("COMPARISON FOR POLICY AND AUDIT (no part of a child's page)");
        foreach (string id in new ThresholdCatalog().RulesetIds)
        {
            run.Out.Should().Contain($"({id}");
        }
    }

    [Test]
    public void One_ruleset()
    {
        JsonElement result = ConsoleRun.With(Case, "compare", "-", "--rulesets", "northamptonshire", "--format", "json").Json;

        result.ShouldHave("purpose:text reading:text case:text asOf:text recordedUnder:object|null complete:bool problems:array editions:array subjects:array");
        result.GetProperty("editions").EnumerateArray().Should().ContainSingle();
        result.ShouldHaveEach(
            "editions",
            "ruleset:object recordedUnder:bool standing:text complete:bool settled:bool section47:object section17:object consent:array firstResponse:array carried:array "
            + "noCounterpart:array notes:array");
        result.ShouldHaveEach("subjects", "kind:text id:text|null text:text recorded:text|null editions:array");
    }

    [Test]
    public void Markdown() => ConsoleRun.With(Case, "compare", "-", "--format", "markdown").Out.Should().Contain("\n| Document | Level |");

    [Test]
    public void A_case_in_concepts_alone_needs_no_ruleset()
    {
        ConsoleRun run = ConsoleRun.With(ConceptsAlone, "compare", "-", "--format", "json");

        run.ExitCode.Should().Be(0);
        run.Json.GetProperty("recordedUnder").ValueKind.Should().Be(JsonValueKind.Null);
        run.Json.GetProperty("editions").EnumerateArray().Should().OnlyContain(e => e.GetProperty("complete").GetBoolean());
    }

    [Test]
    public void Several_cases_are_an_array()
    {
        ConsoleRun.With($"{Case}\n---\n{ConceptsAlone}", "compare", "-", "--format", "json").Json.EnumerateArray().Select(c => c.Text("case")).Should().Equal("c-1", "c-2");
        ConsoleRun.With($"{Case}\n---\n{ConceptsAlone}", "compare", "-").Out.Should().Contain($"\n\n{new string('-', 72)}\n\nCOMPARISON");
    }

    [Test]
    public void The_order_of_rulesets_and_a_ruleset_named_twice_change_nothing() =>
        ConsoleRun.With(Case, "compare", "-", "--rulesets", "northamptonshire, northamptonshire@2018").Out.Should()
            .Be(ConsoleRun.With(Case, "compare", "-", "--rulesets", "northamptonshire").Out);

    [Test]
    public void The_date_option_goes_before_the_file() =>
        ConsoleRun.With(Case, "compare", "-", "--as-of", "2026-05-06", "--format", "json").Json.Text("asOf").Should().Be("2026-05-06");

    [TestCase("northamptonshir", "did you mean `northamptonshire`?")]
    [TestCase("northamptonshire,nowhere", "unknown ruleset `nowhere`")]
    [TestCase("northamptonshire@1999", "has no edition `1999`")]
    [TestCase(" , ", "--rulesets: expected rulesets such as")]
    public void A_ruleset_that_is_not_there_is_wrong_usage(string rulesets, string said)
    {
        ConsoleRun run = ConsoleRun.With(Case, "compare", "-", "--rulesets", rulesets);

        run.ExitCode.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith("error: --rulesets: ").And.Contain(said);
    }

    [Test]
    public void A_mistake_is_said_once_and_ends_with_1()
    {
        ConsoleRun run = ConsoleRun.With(Case.Replace("[missing-frequently]", "[missing-frequentl, missing-frequently]", StringComparison.Ordinal), "compare", "-");

        run.ExitCode.Should().Be(1);
        run.Error.Should().Be("stdin(5,12): error THR2002: unknown row, concept or judgement `missing-frequentl`\n    help: did you mean `missing-frequently`?\n");
        run.Out.Should().Contain("THIS RESULT IS INCOMPLETE").And.Contain("At least ");
    }

    [Test]
    public void An_unknown_ruleset_in_the_case_leaves_its_rows_without_a_meaning()
    {
        ConsoleRun run = ConsoleRun.With(Case.Replace("northamptonshire", "nowhere", StringComparison.Ordinal), "compare", "-");

        run.ExitCode.Should().Be(1);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith("stdin(2,10): error ").And.Contain("unknown ruleset `nowhere`");
    }

    [Test]
    public void Input_that_cannot_be_read_is_wrong_usage() => ConsoleRun.Of("compare", "no-such-file.yaml").ExitCode.Should().Be(2);
}
