using System.Net;
using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Publishing;

/// <summary>A ruleset as a document for its owners: everything that they published, in its order, and everything that is ours, with the reason.</summary>
[TestFixture]
public sealed partial class RulesetDocumentTests
{
    private static readonly ThresholdCatalog Catalog = new();

    private static IEnumerable<string> Names() => Catalog.ReadAll().Select(e => e.Ruleset.ToString());

    // One of four levels with stars and long lists, one of stages without numbers.
    [TestCase("northamptonshire")]
    [TestCase("cumbria-early-help")]
    public void Reads_as_reviewed(string ruleset)
    {
        RulesetDocument document = RulesetDocument.Of(EditionOf(ruleset), Rendered.Coverage(ruleset));

        Golden.Verify(document.ToMarkdown(), $"{ruleset}", "md");
        Golden.Verify(document.ToHtml(), $"{ruleset}", "html");
    }

    [TestCaseSource(nameof(Names))]
    public void Every_row_stands_in_its_cell_in_printed_order(string name)
    {
        Ruleset ruleset = EditionOf(name).Ruleset;
        PublishedTable[] tables = [.. RulesetDocument.Of(EditionOf(name)).Sections.SelectMany(s => s.Blocks).OfType<PublishedTable>()];

        tables.Should().HaveSameCount(ruleset.Domains);
        for (int d = 0; d < tables.Length; d++)
        {
            tables[d].Columns.Should().HaveSameCount(ruleset.Levels);
            for (int l = 0; l < ruleset.Levels.Length; l++)
            {
                Indicator[] cell = [.. ruleset.Indicators.Where(i => i.Domain == ruleset.Domains[d].Id && i.Level?.Id == ruleset.Levels[l].Id)];
                cell.Select(i => i.Citation.Ordinal).Should().Equal(Enumerable.Range(1, cell.Length).Select(n => (int?)n), "the number that a list shows is the row's own");
                tables[d].Columns[l].Rows.Select(r => r.Text).Should().HaveCount(cell.Length).And.Equal(cell, (text, row) => text.StartsWith(row.Text, StringComparison.Ordinal));
            }
        }
    }

    [TestCase("html")]
    [TestCase("markdown")]
    public void A_star_stands_where_it_is_printed(string format)
    {
        string page = Page("northamptonshire", format);

        page.Should().Contain(format == "html" ? "Sexual activity child under 13*" : "Sexual activity child under 13\\*");
        Rendered.Stars(EditionOf("northamptonshire")).Should().Be(18, "eighteen rows carry a star");
    }

    [TestCaseSource(nameof(Names))]
    public void Every_reading_of_ours_stands_there_with_its_reason(string name)
    {
        Ruleset ruleset = EditionOf(name).Ruleset;
        string page = WebUtility.HtmlDecode(RulesetDocument.Of(EditionOf(name)).ToHtml());

        string?[] reasons =
        [
            .. ruleset.Rules.Where(r => r.Basis == Basis.Interpretation).Select(r => r.Reason),
            .. ruleset.Indicators.Select(i => i.Reading),
            .. ruleset.Lists.SelectMany(l => l.Items).Select(i => i.Reading),
            .. ruleset.Notes.Select(n => n.Reason),
            .. ruleset.Responses.Select(r => r.Reason),
            .. ruleset.Consent.Select(c => c.Reason),
            .. ruleset.Considerations.Select(c => c.Reason),
        ];
        reasons.OfType<string>().Should().NotBeEmpty().And.OnlyContain(r => page.Contains(r));
    }

    [TestCaseSource(nameof(Names))]
    public void Triggers_guidance_contacts_and_notes_stand_there_with_their_place(string name)
    {
        Ruleset ruleset = EditionOf(name).Ruleset;
        string page = WebUtility.HtmlDecode(RulesetDocument.Of(EditionOf(name)).ToHtml());

        ruleset.Triggers.Where(t => !(page.Contains(t.Statement) && page.Contains($"({t.Citation.Text})"))).Should().BeEmpty();
        ruleset.Consent.Where(c => !(page.Contains(c.Why) && page.Contains(c.Citation.ShortText))).Should().BeEmpty();
        ruleset.Responses.Where(r => !(page.Contains(r.Text.TrimEnd('.')) && page.Contains($", {r.Citation.Text})"))).Should().BeEmpty();
        ruleset.Considerations.Where(c => !(page.Contains(c.Text.TrimEnd('.')) && page.Contains($", {c.Citation.Text})"))).Should().BeEmpty();
        ruleset.Contacts.Where(c => !(page.Contains(c.Name) && c.Telephone.All(t => page.Contains(t)))).Should().BeEmpty();
        ruleset.Notes.Where(n => !(page.Contains(n.Text))).Should().BeEmpty();
        ruleset.Judgements.Where(j => !(page.Contains(j.Ask))).Should().BeEmpty();
        page.Should().Contain(EditionOf(name).Sha256).And.Contain(ruleset.Publisher);
    }

    [Test]
    public void A_row_is_ticked_where_a_case_covers_it()
    {
        Edition edition = EditionOf("northamptonshire");
        string none = RulesetDocument.Of(edition).ToMarkdown();
        string one = RulesetDocument.Of(edition, CaseCoverage.Of(edition, [Rendered.Passing("missing-frequently")])).ToMarkdown();

        none.Should().NotContain("[x]").And.Contain("No worked cases were looked at");
        Ticks().Matches(one).Should().ContainSingle().Which.Value.Should().Contain("Frequently missing from home/placement");
        RulesetDocument.Of(edition, Rendered.Coverage("northamptonshire")).ToMarkdown().Split("## Sign-off")[0].Should().NotContain("[ ]");
    }

    [Test]
    public void Html_is_one_page_by_itself_and_says_what_a_tick_means()
    {
        string page = RulesetDocument.Of(EditionOf("cumbria"), Rendered.Coverage("cumbria")).ToHtml();

        page.Should().StartWith("<!DOCTYPE html>").And.Contain("<html lang=\"en\">").And.NotContainAny("<script", "src=", "<link", "url(");
        page.Should().Contain("role=\"img\" aria-label=\"a worked case covers this\">✓</span>");
        Targets().Matches(page).Select(m => m.Groups["id"].Value).Should().OnlyContain(id => page.Contains($"<li id=\"{id}\">"), "every note that a row leads to is there");
        int[] headings = [.. HtmlHeadings().Matches(page).Select(m => int.Parse(m.Groups["level"].Value, System.Globalization.CultureInfo.InvariantCulture))];
        headings.Zip(headings.Skip(1)).Where(h => h.Second > h.First + 1).Should().BeEmpty("no level of heading is left out");
    }

    [Test]
    public void Coverage_of_another_edition_is_refused() =>
        FluentActions.Invoking(() => RulesetDocument.Of(EditionOf("cumbria"), Rendered.Coverage("northamptonshire"))).Should().Throw<ArgumentException>().WithMessage("*northamptonshire@2018*");

    [Test]
    public void What_cannot_be_reached_stands_there_with_its_reason()
    {
        Edition edition = EditionOf("cumbria");
        Unreachable entry = new() { Kind = CoverageKind.Row, Id = "radicalisation", Reason = "For the sake of <this> test." };

        RulesetDocument.Of(edition, CaseCoverage.Of(edition, [], [entry])).ToHtml().Should().Contain("No case can reach row radicalisation: For the sake of &lt;this&gt; test.");
    }

    private static string Page(string ruleset, string format)
    {
        RulesetDocument document = RulesetDocument.Of(EditionOf(ruleset));
        return format == "html" ? document.ToHtml() : document.ToMarkdown();
    }

    private static Edition EditionOf(string name) => Catalog.Find(name, DateOnly.MaxValue).Edition!;

    [GeneratedRegex(@"^.*\[x\].*$", RegexOptions.Multiline)]
    private static partial Regex Ticks();

    [GeneratedRegex("href=\"#(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Targets();

    [GeneratedRegex("<h(?<level>[1-6])>", RegexOptions.ExplicitCapture)]
    private static partial Regex HtmlHeadings();
}
