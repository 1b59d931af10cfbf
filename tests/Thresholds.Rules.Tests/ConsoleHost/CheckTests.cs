using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.ConsoleHost;

/// <summary>The command <c>check</c>.</summary>
[TestFixture]
public sealed class CheckTests
{
    private const string Good = "case: a\nruleset: northamptonshire\nas-of: 2026-03-04\nobserved: [missing-frequently]\n";
    private const string UnknownRow = "case: b\nruleset: northamptonshire\nas-of: 2026-03-04\nobserved: [missing-frequentl]\n";
    private const string FailingExpectation = "case: c\nruleset: northamptonshire\nas-of: 2026-03-04\nobserved: []\nexpect: { level: statutory }\n";

    // A concept that means the row already, named again: worth a look, and no error.
    private const string OnlyWarnings = """
        ruleset: example
        edition: "1"
        title: Example
        publisher: Nobody
        published: 2026
        in-force: { from: 2026-01-01, to: not-stated }
        levels:
          - { id: low, number: 1, name: Low }
        domains:
          - id: all
            name: All
            cite: "1"
            rows:
              low:
                - { id: first, text: The same words }
                - { id: second, text: The same words }
        """;

    private string folder = string.Empty;

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("check-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void A_clean_file()
    {
        ConsoleRun run = ConsoleRun.Of("check", Write("good.yaml", Good));

        run.Should().Be(new ConsoleRun(0, "1 file: 0 errors, 0 warnings\n", string.Empty));
    }

    [Test]
    public void Everything_under_rulesets_is_clean()
    {
        ConsoleRun run = ConsoleRun.Of("check", Repository.PathOf("rulesets"));

        run.Out.Should().EndWith("0 errors, 0 warnings\n");
        run.ExitCode.Should().Be(0);
    }

    [Test]
    public void Warnings_alone_are_no_failure()
    {
        string path = Write("warned.yaml", OnlyWarnings);

        ConsoleRun run = ConsoleRun.Of("check", path);

        run.ExitCode.Should().Be(0);
        run.Out.Should().StartWith($"{path}(16,").And.Contain(": warning THR1009: ").And.EndWith("1 file: 0 errors, 1 warning\n");
        run.Error.Should().BeEmpty();
    }

    [Test]
    public void An_error_is_printed_in_the_form_that_editors_parse()
    {
        string path = Write("bad.yaml", UnknownRow);

        ConsoleRun run = ConsoleRun.Of("check", path);

        run.ExitCode.Should().Be(1);
        run.Lines[0].Should().StartWith($"{path}(4,12): error THR2002: ");
        run.Lines[1].Should().Be("    help: did you mean `missing-frequently`?");
        run.Lines[2].Should().Be("1 file: 1 error, 0 warnings");
        run.Error.Should().BeEmpty("the findings of check are its result");
    }

    [Test]
    public void An_expectation_that_fails_is_an_error() =>
        ConsoleRun.Of("check", Write("expect.yaml", FailingExpectation)).Should()
            .Match<ConsoleRun>(r => r.ExitCode == 1 && r.Out.Contains("error THR2009: "));

    [Test]
    public void A_folder_is_searched_in_a_fixed_order()
    {
        string second = Write("b/second.yaml", UnknownRow);
        string first = Write("a/first.yaml", UnknownRow);
        Write("a/good.json", """{ "case": "a", "ruleset": "northamptonshire", "observed": [] }""");
        Write("a/notes.txt", "not looked at");

        ConsoleRun run = ConsoleRun.Of("check", folder);

        run.ExitCode.Should().Be(1);
        run.Lines.Where(l => l.Contains(": error ")).Select(l => l.Split('(')[0]).Should().Equal(first, second);
        run.Out.Should().EndWith("3 files: 2 errors, 0 warnings\n");
    }

    [Test]
    public void A_file_that_is_named_twice_is_checked_once()
    {
        string path = Write("bad.yaml", UnknownRow);

        ConsoleRun.Of("check", path, path, folder).Out.Should().EndWith("1 file: 1 error, 0 warnings\n");
    }

    [Test]
    public void A_path_that_does_not_exist_is_wrong_usage()
    {
        ConsoleRun run = ConsoleRun.Of("check", Path.Combine(folder, "nothing"));

        run.ExitCode.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith("error: cannot open ").And.Contain("there is no such file or folder");
    }

    [Test]
    public void A_folder_with_nothing_to_check_is_wrong_usage() => ConsoleRun.Of("check", folder).ExitCode.Should().Be(2);

    [Test]
    public void No_path_is_wrong_usage() => ConsoleRun.Of("check").ExitCode.Should().Be(2);

    [Test]
    public void A_long_line_is_never_wrapped_and_a_bracket_is_no_markup()
    {
        string path = Write("[bold]" + new string('x', 100) + ".yaml", UnknownRow);

        ConsoleRun.Of("check", path).Lines[0].Should().StartWith(path).And.Contain("THR2002");
        ConsoleRun.InColour("check", path).Lines[0].Should().Contain(path).And.Contain("THR2002");
    }

    [Test]
    public void Colour_is_for_a_terminal()
    {
        string path = Write("bad.yaml", UnknownRow);

        ConsoleRun.InColour("check", path).Out.Should().Contain("\u001b[");
        ConsoleRun.Of("check", path).Out.Should().NotContain("\u001b");
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
