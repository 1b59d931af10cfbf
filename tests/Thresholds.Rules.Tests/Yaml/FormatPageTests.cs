using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Yaml;

/// <summary>The examples of the page that describes the format are read without a diagnostic.</summary>
public sealed class FormatPageTests
{
    [Test]
    public void The_parts_of_a_ruleset_make_one_ruleset()
    {
        string text = string.Concat(Examples().Where(e => !e.StartsWith("vocabulary:", StringComparison.Ordinal) && !e.StartsWith("case:", StringComparison.Ordinal) && !e.StartsWith("contacts-for:", StringComparison.Ordinal)));

        Reading.Ruleset(text).Diagnostics.Should().BeEmpty();
    }

    [Test]
    public void The_vocabulary_is_read() =>
        Reading.Vocabulary(Examples().Single(e => e.StartsWith("vocabulary:", StringComparison.Ordinal))).Diagnostics.Should().BeEmpty();

    [Test]
    public void The_case_is_read() =>
        Reading.Cases(Examples().Single(e => e.StartsWith("case:", StringComparison.Ordinal))).Diagnostics.Should().BeEmpty();

    private static IEnumerable<string> Examples()
    {
        return File.ReadAllText(Repository.PathOf("docs", "ruleset-format.md")).Split("```yaml\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)]);
    }
}
