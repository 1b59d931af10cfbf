using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.ConsoleHost;

/// <summary>The command <c>render</c>.</summary>
[TestFixture]
public sealed class RenderTests
{
    private string folder = string.Empty;

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("render-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Markdown_is_written_unless_something_else_is_asked_for()
    {
        ConsoleRun run = ConsoleRun.Of("render", "cumbria-early-help", "--cases", Repository.PathOf("rulesets", "cumbria-early-help", "cases"));

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().StartWith("# ").And.Contain("[x]").And.Contain("## Sign-off");
        ConsoleRun.Of("render", "cumbria-early-help", "--format", "html").Out.Should().StartWith("<!DOCTYPE html>");
    }

    [Test]
    public void Cases_beside_the_rulesets_tick_the_rows()
    {
        ConsoleRun run = ConsoleRun.Of("render", "northamptonshire@2018", "--rulesets", Repository.PathOf("rulesets"));

        run.ExitCode.Should().Be(0);
        run.Out.Split("## Sign-off")[0].Should().Contain("[x]").And.NotContain("[ ]");
    }

    [Test]
    public void Without_cases_nothing_is_ticked() =>
        ConsoleRun.Of("render", "northamptonshire", "--rulesets", folder).Out.Should().Contain("No worked cases were looked at").And.NotContain("[x]");

    [Test]
    public void A_case_that_fails_ticks_nothing_and_ends_with_1()
    {
        string file = Path.Combine(folder, "a.yaml");
        File.WriteAllText(file, "case: a\nruleset: northamptonshire\nas-of: 2026-03-04\nobserved: [missing-frequently]\nexpect: { level: universal }\n");
        ConsoleRun run = ConsoleRun.Of("render", "northamptonshire", "--cases", file);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Be("error: 1 case did not pass; `test` says why\n");
        run.Out.Should().NotContain("[x]");
    }

    [Test]
    public void A_file_is_written_whole_and_never_over_another()
    {
        string file = Path.Combine(folder, "page.html");
        ConsoleRun.Of("render", "cumbria", "--format", "html", "--output", file).Should().Be(new ConsoleRun(0, string.Empty, string.Empty));
        File.ReadAllText(file).Should().StartWith("<!DOCTYPE html>").And.EndWith("</html>\n");

        ConsoleRun again = ConsoleRun.Of("render", "cumbria", "--output", file);
        again.ExitCode.Should().Be(2);
        again.Error.Should().Contain("it exists already; use --force to write over it");
        File.ReadAllText(file).Should().StartWith("<!DOCTYPE html>");
        ConsoleRun.Of("render", "cumbria", "--output", file, "--force").ExitCode.Should().Be(0);
        File.ReadAllText(file).Should().StartWith("# ");
        Directory.EnumerateFileSystemEntries(folder).Should().ContainSingle();
    }

    [Test]
    public void An_unknown_ruleset_is_wrong_usage_with_the_nearest_name()
    {
        ConsoleRun run = ConsoleRun.Of("render", "cumbrai");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Be("error: unknown ruleset `cumbrai`\n    help: did you mean `cumbria`?\n");
        run.Out.Should().BeEmpty();
    }

    [TestCase("render")]
    [TestCase("render", "cumbria", "--format", "pdf")]
    [TestCase("render", "cumbria", "--rulesets", "no-such-folder")]
    [TestCase("render", "cumbria", "--cases", "no-such-file.yaml")]
    public void Wrong_usage(params string[] args) => ConsoleRun.Of(args).ExitCode.Should().Be(2);
}
