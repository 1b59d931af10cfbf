using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>Writes a published ruleset as one HTML page: the levels of a domain side by side as the table has them, each a list under its heading.</summary>
internal sealed class PublishedHtml
{
    private readonly HtmlText html = new();

    public string Write(RulesetDocument document)
    {
        html.Line("<!DOCTYPE html>")
            .Line($"<html lang=\"{HtmlText.Escape(document.Language)}\">")
            .Line("<head>")
            .Line("<meta charset=\"utf-8\"/>")
            .Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
            .Element("title", document.Title)
            .Line($"<style>\n{PublishedStyle.Css}\n</style>")
            .Line("</head>")
            .Line("<body>")
            .Line("<main>")
            .Element("h1", document.Title);
        foreach (PublishedSection section in document.Sections)
        {
            Section(section, document);
        }

        return html.Line("</main>").Line("</body>").Line("</html>").ToString();
    }

    private void Section(PublishedSection section, RulesetDocument document)
    {
        html.Line("<section>").Element(section.IsPart ? "h3" : "h2", section.Heading);
        foreach (PublishedBlock block in section.Blocks)
        {
            Block(block, document);
        }

        html.Line("</section>");
    }

    private void Block(PublishedBlock block, RulesetDocument document)
    {
        switch (block)
        {
            case PublishedParagraph paragraph:
                html.Element("p", paragraph.Text);
                break;
            case PublishedTerms terms:
                Terms(terms);
                break;
            case PublishedTable table:
                Table(table, document);
                break;
            case PublishedItems items:
                Items(items, document);
                break;
            case PublishedSignOff box:
                SignOff(box);
                break;
        }
    }

    private void Terms(PublishedTerms terms)
    {
        html.Line("<dl>");
        foreach ((string term, string words) in terms.Terms)
        {
            html.Element("dt", term).Element("dd", words);
        }

        html.Line("</dl>");
    }

    private void Table(PublishedTable table, RulesetDocument document)
    {
        html.Line($"<div class=\"levels of-{Phrases.Number(table.Columns.Length)}\">");
        foreach (PublishedColumn column in table.Columns)
        {
            html.Line("<div>").Element("h4", column.Heading);
            if (!column.Rows.IsEmpty)
            {
                List("ol", column.Rows, document);
            }

            html.Line("</div>");
        }

        html.Line("</div>");
    }

    private void Items(PublishedItems items, RulesetDocument document)
    {
        if (items.FirstNumber == 0)
        {
            List("ul", items.Items, document);
            return;
        }

        html.Line($"<ol class=\"notes\" start=\"{Phrases.Number(items.FirstNumber)}\">");
        foreach (PublishedItem item in items.Items)
        {
            html.Line($"<li id=\"note-{Phrases.Number(item.Note)}\">{HtmlText.Escape(item.Text)}{Details(item)}</li>");
        }

        html.Line("</ol>");
    }

    private void List(string tag, ImmutableArray<PublishedItem> items, RulesetDocument document)
    {
        html.Line($"<{tag}>");
        foreach (PublishedItem item in items)
        {
            html.Line($"<li>{Tick(item, document)}{HtmlText.Escape(item.Text)}{Note(item)}{Details(item)}</li>");
        }

        html.Line($"</{tag}>");
    }

    // The sign has a name, so that a screen reader says what it means.
    private static string Tick(PublishedItem item, RulesetDocument document) => item.IsCovered switch
    {
        true => $"<span class=\"tick\" role=\"img\" aria-label=\"{HtmlText.Escape(document.Covered)}\">\u2713</span> ",
        false => $"<span class=\"tick\" role=\"img\" aria-label=\"{HtmlText.Escape(document.NotCovered)}\">\u25CB</span> ",
        null => string.Empty,
    };

    private static string Note(PublishedItem item)
    {
        string number = Phrases.Number(item.Note);
        return item.Note == 0 ? string.Empty : $" <a href=\"#note-{number}\">[{number}]</a>";
    }

    private static string Details(PublishedItem item) => string.Concat(item.Details.Select(d => $"<span class=\"detail\">{HtmlText.Escape(d)}</span>"));

    private void SignOff(PublishedSignOff box)
    {
        html.Line("<div class=\"sign-off\">").Element("p", box.Statement).Line("<ul>");
        foreach (string choice in box.Choices)
        {
            html.Line($"<li>\u2610 {HtmlText.Escape(choice)}</li>");
        }

        html.Line("</ul>");
        foreach (string line in box.Lines)
        {
            html.Line($"<p class=\"line\">{HtmlText.Escape(line)}</p>");
        }

        html.Line("</div>");
    }
}
