using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Published;

/// <summary>
/// The tables under tests/published against the text of the document itself. The text is not ours to publish: these tests run where the
/// environment variable THRESHOLDS_SOURCES names a folder that holds it, and are skipped, and counted as skipped, elsewhere.
/// </summary>
[TestFixture]
public sealed class SourceTextTests
{
    [Test]
    public void Appendix_1_is_in_the_csv_as_the_text_prints_it() =>
        TableComparer.Differences(new SourceTable(Northamptonshire()).Appendix1(), PublishedTable.PrintedAppendix1()).Should().BeEmpty();

    [Test]
    public void Appendix_2_is_in_the_csv_as_the_text_prints_it() =>
        TableComparer.Differences(new SourceTable(Northamptonshire()).Appendix2(), PublishedTable.PrintedAppendix2()).Should().BeEmpty();

    [Test]
    public void The_csv_keeps_the_very_characters()
    {
        SourceTable source = new(Northamptonshire());

        PublishedTable.PrintedAppendix1().Select(r => r.Wording).Should().BeEquivalentTo(source.Appendix1().Select(r => r.Wording));
        PublishedTable.PrintedAppendix2().Select(r => r.Wording).Should().Equal(source.Appendix2().Select(r => r.Wording));
    }

    [Test]
    public void Two_items_are_cut_by_a_page_break_and_no_others()
    {
        SourceTable source = new(Northamptonshire());
        source.Appendix1();

        source.Joined.Should().Equal(SourceTable.Joins);
    }

    [Test]
    public void Every_place_that_the_ruleset_cites_is_in_the_text()
    {
        string text = Northamptonshire();
        SourceTable source = new(text);
        SourceSections sections = new(text, [.. source.Appendix1(), .. source.Appendix2()]);

        SourceSections.CitedBy(PublishedTable.Northamptonshire())
            .Select(c => (Citation: c, Missing: sections.NotFound(c)))
            .Where(c => c.Missing is not null)
            .Select(c => $"`{c.Citation}`: the text has no `{c.Missing}`")
            .Should().BeEmpty();
    }

    [Test]
    public void Every_published_word_outside_the_tables_is_in_the_text()
    {
        string text = PublishedRow.Unified(Northamptonshire());

        PublishedTable.Northamptonshire().Lists.SelectMany(l => l.Items).Select(i => i.Text)
            .Where(t => !text.Contains(PublishedRow.Unified(t), StringComparison.Ordinal)).Should().BeEmpty();
    }

    [TestCase("4.3", "4.3")]
    [TestCase("Appendix 3", "Appendix 3")]
    [TestCase("Appendix 1, level 5", "level 5")]
    [TestCase("Appendix 1, note to level 3", "note to level 3")]
    [TestCase("Appendix 1, level 4, Wealth Needs, row 1", "Wealth Needs")]
    [TestCase("Appendix 1, level 4, Education and Learning Needs, row 2", "row 2")]
    [TestCase("Appendix 2, item 21", "item 21")]
    [TestCase("4.1 and 4.7", "4.7")]
    public void A_place_that_is_not_in_the_text_is_found_out(string citation, string missing)
    {
        string text = Northamptonshire();
        SourceTable source = new(text);

        new SourceSections(text, [.. source.Appendix1(), .. source.Appendix2()]).NotFound(citation).Should().Be(missing);
    }

    private static string Northamptonshire() => DocumentTexts.Read("northamptonshire-thresholds-guidance.txt");
}
