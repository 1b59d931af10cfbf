using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Tests.Analysis;

/// <summary>Every code has a page under docs/errors and a line in its table, and nothing else has.</summary>
public sealed partial class ErrorPagesTests
{
    private static readonly string Errors = Path.Combine(RepositoryRoot(), "docs", "errors");

    private static readonly string[] Codes =
    [
        .. typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (string)f.GetRawConstantValue()!)
            .Order(StringComparer.Ordinal),
    ];

    [Test]
    public void No_two_codes_are_the_same() => Codes.Should().OnlyHaveUniqueItems();

    [Test]
    public void Every_code_has_a_page_and_every_page_a_code() =>
        Directory.GetFiles(Errors, "THR*.md").Select(Path.GetFileNameWithoutExtension)
            .Should().BeEquivalentTo(
                Codes,
                "a code without a page, or a page without a code, leaves its reader alone: add or remove docs/errors/CODE.md");

    [Test]
    public void Every_code_has_a_line_in_the_table() =>
        TableLine().Matches(File.ReadAllText(Path.Combine(Errors, "README.md"))).Select(m => m.Groups["code"].Value)
            .Should().Equal(Codes, "docs/errors/README.md lists every code once, in order, as `| [CODE](CODE.md) | what is wrong |`");

    [TestCaseSource(nameof(Codes))]
    public void A_page_begins_with_its_code_and_shows_an_example(string code)
    {
        string page = File.ReadAllText(Path.Combine(Errors, code + ".md"));

        page.Should().StartWith($"# {code}: ").And.Contain("```").And.Contain($" {code}: ", "the page shows the message as it is printed");
    }

    [GeneratedRegex(@"^\| \[(?<code>THR\d{4})\]\(\k<code>\.md\) \| .+ \|\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TableLine();

    private static string RepositoryRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Thresholds.Rules.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("no folder above the tests holds Thresholds.Rules.sln");
    }
}
