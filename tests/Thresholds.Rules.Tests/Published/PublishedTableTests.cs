using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Published;

/// <summary>The ruleset holds the published tables, row by row: nothing missing, nothing invented, nothing reworded.</summary>
[TestFixture]
public sealed class PublishedTableTests
{
    private static readonly Ruleset Ruleset = PublishedTable.Northamptonshire();

    [Test]
    public void Appendix_1_is_held_as_printed() =>
        TableComparer.Differences(PublishedTable.PrintedAppendix1(), PublishedTable.HeldAppendix1(Ruleset)).Should().BeEmpty();

    [Test]
    public void Appendix_2_is_held_as_printed() =>
        TableComparer.Differences(PublishedTable.PrintedAppendix2(), PublishedTable.HeldAppendix2(Ruleset)).Should().BeEmpty();

    [Test]
    public void Rows_and_items_stand_in_the_printed_order()
    {
        PublishedTable.HeldAppendix1(Ruleset).Select(r => r.Place).Should().Equal(PublishedTable.PrintedAppendix1().Select(r => r.Place));
        PublishedTable.HeldAppendix2(Ruleset).Select(r => r.Place).Should().Equal(PublishedTable.PrintedAppendix2().Select(r => r.Place));
    }

    [Test]
    public void Only_what_appendix_2_lists_carries_its_trigger()
    {
        IEnumerable<string> listed = PublishedTable.Appendix2(Ruleset).Items.SelectMany(i => PublishedTable.IndicatorsOf(Ruleset, i)).Select(i => i.Id);

        Ruleset.Indicators.Where(i => i.Triggers.Any(t => t.Id == "section-47-assessment")).Select(i => i.Id).Should().BeEquivalentTo(listed);
    }

    [Test]
    public void A_star_is_cited_by_its_row_and_an_item_by_its_place_in_the_list()
    {
        foreach (Indicator indicator in Ruleset.Indicators.Where(i => i.Domain is not null))
        {
            foreach (TriggerReference trigger in indicator.Triggers)
            {
                string expected = trigger.Id == "strategy-discussion" ? indicator.Citation.Text : $"Appendix 2, item {trigger.Citation.Ordinal}";
                trigger.Citation.Text.Should().Be(expected, "of row {0}", indicator.Id);
            }
        }
    }

    [Test]
    public void Every_row_indicates_its_own_level_and_cites_its_own_place()
    {
        foreach (Indicator row in Ruleset.Indicators.Where(i => i.Domain is not null))
        {
            Rule rule = Ruleset.Rules.Single(r => r.Indicator == row.Id);
            rule.Level?.Id.Should().Be(row.Level?.Id, "of row {0}", row.Id);
            rule.Citation.Text.Should().Be(row.Citation.Text, "of row {0}", row.Id);
            rule.Basis.Should().Be(Basis.Published, "of row {0}", row.Id);
        }
    }

    [Test]
    public void Level_1_rows_are_strengths_and_no_others() =>
        Ruleset.Indicators.Should().OnlyContain(i => i.Strength == (i.Level!.Value.Id == "universal"));

    [TestCase(1, 34)]
    [TestCase(2, 60)]
    [TestCase(3, 54)]
    [TestCase(4, 51)]
    public void Rows_by_level(int level, int rows)
    {
        PublishedTable.HeldAppendix1(Ruleset).Count(r => r.Level == level).Should().Be(rows);
        PublishedTable.PrintedAppendix1().Count(r => r.Level == level).Should().Be(rows);
    }

    [TestCase("Education and Learning Needs", 5, 9, 8, 1)]
    [TestCase("Health Needs", 6, 4, 7, 5)]
    [TestCase("Emotional Health and Behaviour Needs", 10, 19, 15, 17)]
    [TestCase("Family and Parenting Needs", 13, 28, 24, 28)]
    public void Rows_by_domain_and_level(string domain, int level1, int level2, int level3, int level4)
    {
        foreach (List<PublishedRow> rows in new[] { PublishedTable.HeldAppendix1(Ruleset), PublishedTable.PrintedAppendix1() })
        {
            Enumerable.Range(1, 4).Select(l => rows.Count(r => r.Domain == domain && r.Level == l)).Should().Equal(level1, level2, level3, level4);
        }
    }

    [TestCase("Education and Learning Needs", 0)]
    [TestCase("Health Needs", 2)]
    [TestCase("Emotional Health and Behaviour Needs", 6)]
    [TestCase("Family and Parenting Needs", 10)]
    public void Stars_by_domain(string domain, int stars)
    {
        PublishedTable.HeldAppendix1(Ruleset).Count(r => r.Domain == domain && r.Triggers == PublishedTable.Star).Should().Be(stars);
        PublishedTable.PrintedAppendix1().Count(r => r.Domain == domain && r.Triggers == PublishedTable.Star).Should().Be(stars);
    }

    [Test]
    public void The_counts_of_the_whole_document()
    {
        PublishedTable.HeldAppendix1(Ruleset).Should().HaveCount(199);
        PublishedTable.HeldAppendix1(Ruleset).Where(r => r.Triggers.Length > 0).Should().HaveCount(18).And.OnlyContain(r => r.Level == 4);
        PublishedTable.HeldAppendix2(Ruleset).Should().HaveCount(20);
        Ruleset.Indicators.Count(i => i.Citation.Section.StartsWith("Appendix", StringComparison.Ordinal)).Should().Be(
            203, "four items of Appendix 2 have no row in Appendix 1");
        Ruleset.Indicators.Where(i => !i.Citation.Section.StartsWith("Appendix", StringComparison.Ordinal)).Should().HaveCount(
            4, "6.2 tells a child in need by four clauses").And.OnlyContain(i => i.Citation.Section == "6.2");
        Ruleset.Indicators.Where(i => i.Triggers.Any(t => Ruleset.FindTrigger(t.Id)!.Section == 47)).Should().HaveCount(22, "18 rows carry a star, 17 of them stand in Appendix 2 too, and four items stand there alone");
    }
}
