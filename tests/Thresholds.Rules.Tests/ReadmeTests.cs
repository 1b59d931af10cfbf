using FluentAssertions;
using NUnit.Framework;
using Thresholds.ConsoleHost;

namespace Thresholds.Rules.Tests;

/// <summary>Every command of the README is run, and what it shows is what it prints.</summary>
public sealed class ReadmeTests
{
    private const string Prefix = "dotnet run --project samples/Thresholds.Console -- ";

    private static IEnumerable<TestCaseData> Shown() =>
        Readme.Commands.Where(c => c.Command.StartsWith(Prefix, StringComparison.Ordinal)).Select(c => new TestCaseData(c.Command, c.Output).SetArgDisplayNames(c.Command));

    [TestCaseSource(nameof(Shown))]
    public void A_command_prints_what_the_README_shows(string command, string output)
    {
        using StringWriter written = new() { NewLine = "\n" };
        using StringWriter errors = new() { NewLine = "\n" };
        string[] arguments = [.. command[Prefix.Length..].Split(' ').Select(a => a.Contains('/', StringComparison.Ordinal) ? Repository.PathOf(a) : a)];

        ExitCode code = Host.Run(arguments, new Terminal
        {
            OpenInput = () => Stream.Null,
            Out = written,
            Error = errors,
            Colour = false,
            Width = 80,
            Today = new DateOnly(2026, 3, 4),
        });

        errors.ToString().Should().BeEmpty();
        code.Should().Be(ExitCode.Done);
        written.ToString().Replace(Repository.Root + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal).Should().Be(output);
    }

    [Test]
    public void The_README_runs_the_main_job_and_the_tests() =>
        Readme.Commands.Select(c => c.Command).Should().Contain(
            [Prefix + "evaluate rulesets/northamptonshire/cases/demo-001.yaml", "dotnet test"]);

    [Test]
    public void Every_file_that_the_README_names_exists()
    {
        IEnumerable<string> links = System.Text.RegularExpressions.Regex.Matches(Readme.Text, @"\]\((?<path>[^)#:]+)\)").Select(m => m.Groups["path"].Value);
        links.Should().OnlyContain(l => Path.Exists(Repository.PathOf(l)));
    }

    [Test]
    public void The_README_s_ruleset_is_sound()
    {
        foreach (string block in Readme.Blocks("yaml"))
        {
            using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(block));
            new FileCheck(new ThresholdCatalog(), new DateOnly(2026, 3, 4)).Check(stream, "README.md").Should().BeEmpty();
        }
    }
}
