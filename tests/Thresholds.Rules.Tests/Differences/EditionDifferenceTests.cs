using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Differences;

/// <summary>Real editions beside each other, in words.</summary>
[TestFixture]
public sealed class EditionDifferenceTests
{
    private static readonly ThresholdCatalog Catalog = new();

    private static readonly Edition Northamptonshire = Of("northamptonshire");

    private static readonly EditionDifference Revision = EditionDifference.Between(Northamptonshire, Revised.Northamptonshire);

    private static readonly EditionDifference Small = SmallPair.Differing(
        "below: 90 }", "below: 92 }", "        - { id: harmed,", "        - { id: hurt, text: Hurt }\n        - { id: harmed,", "text: Trafficked, level", "text: At risk of being trafficked, level");

    [Test]
    public void A_revision_text() => Golden.Verify(Revision.ToText());

    [Test]
    public void A_revision_markdown() => Golden.Verify(Revision.ToMarkdown(), extension: "md");

    [Test]
    public void A_small_pair_json() => Golden.Verify(Small.ToJson() + "\n", extension: "json");

    [Test]
    public void Nothing_different_text() => Golden.Verify(EditionDifference.Between(SmallPair.Edition, SmallPair.Edition).ToText());

    [Test]
    public void Two_partnerships_text() => Golden.Verify(EditionDifference.Between(Of("cumbria"), Of("westmorland-furness")).ToText());

    [Test]
    public void The_first_lines_say_what_it_is_for()
    {
        Small.ToText().Should().StartWith("TWO EDITIONS BY THEIR MEANING (for those who write, own and adopt rulesets; no\npart of a child's page)\n");
        Small.ToMarkdown().Should().StartWith("## Two editions by their meaning\n\nFor those who write, own and adopt rulesets; no part of a child's page.\n");
        Small.ToJson().Should().StartWith("{\n  \"purpose\": \"Two editions by their meaning, for those who write");
    }

    [Test]
    public void No_line_of_text_is_wider_than_80() => Revision.ToText().Split('\n').Should().OnlyContain(l => l.Length <= 80);

    [Test]
    public void A_page_shows_twenty_sets_and_says_how_many_more_there_are()
    {
        string[] lines = Revision.ToMarkdown().Split('\n');
        int start = Array.FindIndex(lines, l => l.StartsWith("## Level 4", StringComparison.OrdinalIgnoreCase));

        lines[start..].TakeWhile(l => !l.StartsWith("## Level 3", StringComparison.OrdinalIgnoreCase)).Count(l => l.StartsWith("- ", StringComparison.Ordinal)).Should().Be(21);
        lines.Should().Contain("- 3,821 more.");
    }

    [TestCase("northamptonshire", "cambridgeshire-peterborough")]
    [TestCase("cambridgeshire-peterborough", "cumbria")]
    [TestCase("cumbria-early-help", "northamptonshire")]
    public void Any_two_editions_can_be_compared(string first, string second)
    {
        EditionDifference difference = EditionDifference.Between(Of(first), Of(second));

        difference.OutcomesAreEqual.Should().BeFalse();
        difference.ToText().Should().NotBeEmpty();
    }

    [Test]
    public void Every_shipped_edition_equals_itself() => Catalog.ReadAll().Should().OnlyContain(e => EditionDifference.Between(e, e).OutcomesAreEqual);

    private static Edition Of(string ruleset) => Catalog.Find(ruleset, new DateOnly(2026, 3, 4)).Edition!;
}
