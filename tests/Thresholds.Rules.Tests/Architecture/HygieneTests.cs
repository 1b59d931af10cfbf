using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Architecture;

/// <summary>What stays out of the repository.</summary>
[TestFixture]
public sealed class HygieneTests
{
    // Written in parts, so that this file passes its own test.
    private static readonly Regex Paths = new($"(?<![\\w.])/(?:{"wo" + "rk"}|{"ro" + "ot"}|{"tm" + "p/wt"}|home/\\w+)/|[A-Z]:\\\\{"Us" + "ers"}\\\\", RegexOptions.CultureInvariant);

    private static readonly Regex Unfinished = new($@"\b(?:{"TO" + "DO"}|{"FIX" + "ME"}|{"X" + "XX"})\b", RegexOptions.CultureInvariant);

    private static readonly string[] Binary = [".png", ".ico", ".snk", ".nupkg"];

    [Test]
    public void No_file_names_a_path_of_somebodys_machine() => Lines(Paths).Should().BeEmpty("a clean clone works anywhere");

    [Test]
    public void Nothing_is_left_to_do() => Lines(Unfinished).Should().BeEmpty("do it now, or open an issue");

    [Test]
    public void The_scan_sees_the_repository() => Files().Select(Repository.Relative).Should().Contain(["Directory.Build.props", "rulesets/vocabulary.yaml"]);

    [Test]
    public void Text_files_have_line_feeds_alone() =>
        Files().Where(f => !Path.GetFileName(f).StartsWith("THR", StringComparison.Ordinal) && File.ReadAllText(f).Contains('\r'))
            .Select(Repository.Relative).Should().BeEmpty("see .gitattributes");

    private static IEnumerable<string> Files() =>
        Repository.Files(Repository.Root).Where(f => !Binary.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<string> Lines(Regex pattern) =>
        Files().SelectMany(f => File.ReadLines(f).Select((line, i) => (line, i)).Where(l => pattern.IsMatch(l.line)).Select(l => $"{Repository.Relative(f)}({l.i + 1}): {l.line.Trim()}"));
}
