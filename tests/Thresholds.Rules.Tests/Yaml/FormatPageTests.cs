using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Yaml;

/// <summary>The examples of the page that describes the format are read without a diagnostic.</summary>
public sealed class FormatPageTests
{
    [Test]
    public void The_parts_of_a_ruleset_make_one_ruleset() => Reading.Ruleset(FormatPage.Example("ruleset:")).Diagnostics.Should().BeEmpty();

    [Test]
    public void The_vocabulary_is_read() => Reading.Vocabulary(FormatPage.Example("vocabulary:")).Diagnostics.Should().BeEmpty();

    [Test]
    public void The_case_is_read() => Reading.Cases(FormatPage.Example("case:")).Diagnostics.Should().BeEmpty();
}
