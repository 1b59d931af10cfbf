using System.Text.Json;
using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.ConsoleHost;

/// <summary>The commands <c>rulesets</c> and <c>indicators</c>.</summary>
[TestFixture]
public sealed class ListingTests
{
    [Test]
    public void Rulesets_as_text_names_each_edition_with_what_it_holds()
    {
        ConsoleRun run = ConsoleRun.Of("rulesets");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Lines.Should().Contain("northamptonshire@2018");
        run.Out.Should().Contain("Northamptonshire Safeguarding Children Partnership").And.Contain("from 2018-09-10, to not-stated").And.Contain("207 indicators");
    }

    [Test]
    public void Rulesets_as_json_keeps_the_contract()
    {
        ConsoleRun run = ConsoleRun.Of("rulesets", "--format", "json");

        run.ExitCode.Should().Be(0);
        run.Json.ValueKind.Should().Be(JsonValueKind.Array);
        foreach (JsonElement ruleset in run.Json.EnumerateArray())
        {
            ruleset.ShouldHave(
                "id:text edition:text title:text publisher:text published:text revised:array inForce:object levels:array " +
                "indicators:number rules:number triggers:number interpretations:number sha256:text");
            ruleset.GetProperty("inForce").ShouldHave("from:text to:text");
            ruleset.ShouldHaveEach("levels", JsonShape.Level);
            ruleset.Text("sha256").Should().MatchRegex("^[0-9a-f]{64}$");
            ruleset.GetProperty("revised").EnumerateArray().Should().NotContain(d => d.ValueKind != JsonValueKind.String);
        }

        JsonElement northamptonshire = run.Json.EnumerateArray().Single(r => r.Text("id") == "northamptonshire");
        northamptonshire.Text("edition").Should().Be("2018");
        northamptonshire.GetProperty("indicators").GetInt32().Should().Be(207);
        northamptonshire.GetProperty("triggers").GetInt32().Should().Be(3);
        northamptonshire.GetProperty("revised").EnumerateArray().Select(d => d.GetString()).Should().Equal("2018-10-18", "2019-07-09", "2020-02");
        northamptonshire.GetProperty("levels").EnumerateArray().Select(l => l.GetProperty("number").GetInt32()).Should().Equal(1, 2, 3, 4);
    }

    [Test]
    public void Rulesets_come_in_a_fixed_order()
    {
        (string, string)[] ids = [.. ConsoleRun.Of("rulesets", "--format", "json").Json.EnumerateArray().Select(r => (r.Text("id"), r.Text("edition")))];

        ids.Should().Equal(ids.OrderBy(i => i.Item1, StringComparer.Ordinal).ThenBy(i => i.Item2, StringComparer.Ordinal));
    }

    [Test]
    public void Indicators_as_text_shows_the_id_the_words_and_the_star()
    {
        ConsoleRun run = ConsoleRun.Of("indicators", "northamptonshire");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        string[] lines = [.. run.Lines.Select(l => l.Trim())];
        lines.Should().ContainInConsecutiveOrder("missing-frequently", "Frequently missing from home/placement*");
        lines.Should().ContainInConsecutiveOrder("school-attendance-below-90", "School attendance below 90%");
        lines.Should().Contain("health-needs-met (strength)").And.Contain("207 indicators.");
    }

    [Test]
    public void Indicators_as_json_keeps_the_contract()
    {
        ConsoleRun run = ConsoleRun.Of("indicators", "northamptonshire", "--format", "json");

        run.ExitCode.Should().Be(0);
        JsonElement[] indicators = [.. run.Json.EnumerateArray()];
        indicators.Should().HaveCount(207);
        foreach (JsonElement indicator in indicators)
        {
            indicator.ShouldHave("id:text domain:text|null level:object|null text:text strength:bool triggers:array citation:text basis:text");
            indicator.Text("basis").Should().BeOneOf("published", "interpretation");
            foreach (JsonElement trigger in indicator.GetProperty("triggers").EnumerateArray())
            {
                trigger.ShouldHave("id:text force:text");
                trigger.Text("force").Should().BeOneOf("required", "must", "should", "may", "consider", "could-lead-to");
            }
        }

        JsonElement starred = indicators.Single(i => i.Text("id") == "missing-frequently");
        starred.Text("text").Should().Be("Frequently missing from home/placement");
        starred.Text("citation").Should().Be("Appendix 1, level 4, Emotional Health and Behaviour Needs, row 10");
        starred.Texts("triggers", "id").Should().Equal("strategy-discussion", "section-47-assessment");
        starred.Texts("triggers", "force").Should().Equal("required", "could-lead-to");
    }

    [Test]
    public void Indicators_takes_an_edition() => ConsoleRun.Of("indicators", "northamptonshire@2018").ExitCode.Should().Be(0);

    [TestCase("northamptonshir", "unknown ruleset `northamptonshir`", "did you mean `northamptonshire`?")]
    [TestCase("northamptonshire@1999", "ruleset `northamptonshire` has no edition `1999`", "2018")]
    public void An_unknown_ruleset_is_wrong_usage(string ruleset, string message, string help)
    {
        ConsoleRun run = ConsoleRun.Of("indicators", ruleset);

        run.ExitCode.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain(message).And.Contain(help);
    }

    [TestCase("rulesets")]
    [TestCase("indicators", "northamptonshire")]
    public void Text_is_plain_and_fits_in_80_columns(params string[] args)
    {
        ConsoleRun run = ConsoleRun.Of(args);

        run.Out.Should().NotContain("\u001b").And.NotContain("\r").And.NotContain("\t");
        run.Lines.Should().OnlyContain(l => l.Length <= 80);
    }

    [TestCase("rulesets")]
    [TestCase("indicators", "northamptonshire")]
    public void Colour_is_for_a_terminal(params string[] args) => ConsoleRun.InColour(args).Out.Should().Contain("\u001b[");

    [TestCase("rulesets", "--format", "json")]
    [TestCase("indicators", "northamptonshire", "--format", "json")]
    public void Json_is_never_coloured(params string[] args) => ConsoleRun.InColour(args).Out.Should().NotContain("\u001b");

    [TestCase("rulesets", "--format", "xml")]
    [TestCase("rulesets", "more")]
    [TestCase("indicators")]
    [TestCase("ruleset")]
    [TestCase]
    public void Wrong_usage_ends_with_2_and_names_help(params string[] args)
    {
        ConsoleRun run = ConsoleRun.Of(args);

        run.ExitCode.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith("error: ").And.Contain("--help");
    }

    [TestCase("--help")]
    [TestCase("evaluate", "--help")]
    public void Help_goes_to_standard_output(params string[] args)
    {
        ConsoleRun run = ConsoleRun.Of(args);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().Contain("Usage:");
    }
}
