using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Published;

/// <summary>What holds for every edition whose document describes its levels in sentences.</summary>
internal abstract class NarrativeTests(NarrativeDocument document)
{
    protected NarrativeDocument Document { get; } = document;

    protected Ruleset Ruleset => Document.Ruleset;

    /// <summary>Criteria that the text prints in two parts.</summary>
    protected virtual IReadOnlyCollection<string> Joined => [];

    [Test]
    public void The_criteria_are_held_as_printed_and_no_others() =>
        TableComparer.Differences(Document.Printed, Document.Held).Should().BeEmpty();

    [Test]
    public void Levels_and_groups_come_from_the_text() =>
        Document.Printed.Select(r => r.Wording).Except(Joined)
            .Where(w => !Document.TextHas(w, StringComparison.Ordinal)).Should().BeEmpty();

    [Test]
    public void Every_place_that_is_cited_is_in_the_text() =>
        SourceSections.CitedBy(Ruleset)
            .SelectMany(c => c.Split(", "))
            .Where(part => !Document.TextHas(part, StringComparison.OrdinalIgnoreCase))
            .Should().BeEmpty();

    [Test]
    public void No_date_is_stated_from_which_it_applies()
    {
        Ruleset.InForce.From.IsStated.Should().BeFalse();
        Ruleset.InForce.To.IsStated.Should().BeFalse();
        Document.Evaluate().Standing.Should().Be(EditionStanding.StartNotStated);
    }

    [Test]
    public void No_strategy_discussion_is_ever_required()
    {
        Ruleset.Triggers.Should().NotContain(t => t.Status == SectionStatus.StrategyDiscussionRequired);
        foreach (Evaluation evaluation in new[] { Document.Evaluate(), Everything() })
        {
            evaluation.Section47.Status.Should().NotBe(SectionStatus.StrategyDiscussionRequired);
            evaluation.Section47.Statement.Should().Contain("national guidance on").And.Contain("still applies (ours)");
            evaluation.Explain().ToText().Should().NotContainEquivalentOf("strategy discussion required").And.NotContain("DISCUSSION HELD");
        }
    }

    [TestCase(72)]
    [TestCase(80)]
    public void A_page_keeps_to_its_width(int width) =>
        Everything().Explain().ToText(width).Split('\n').Where(l => l.Length > width).Should().BeEmpty("even an address breaks");

    [Test]
    public void Every_interpretation_has_its_reason() =>
        Ruleset.Rules.Where(r => r.Basis == Basis.Interpretation).Should().OnlyContain(r => r.Reason != null && r.Reason.Length > 20);

    /// <summary>Everything present at once.</summary>
    protected Evaluation Everything() =>
        Document.Evaluate(Observations.Of(Ruleset.Indicators.Select(i => i.Id)).WithFact("significant-harm-suspected", true).WithAge(16));
}
