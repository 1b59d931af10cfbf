using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>
/// Writes explanations as one HTML page, an article each: no script, nothing fetched, to be read on a screen, on A4, by a screen reader and
/// without its style.
/// </summary>
internal sealed class HtmlFormat
{
    private const string Blank = "___";

    private readonly HtmlText html = new();

    public string Write(ImmutableArray<Explanation> explanations)
    {
        html.Line("<!DOCTYPE html>")
            .Line($"<html lang=\"{HtmlText.Escape(explanations[0].Language)}\">")
            .Line("<head>")
            .Line("<meta charset=\"utf-8\"/>")
            .Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
            .Element("title", string.Join("; ", explanations.Select(e => e.Title)))
            .Line($"<style>\n{HtmlStyle.Css}\n</style>")
            .Line("</head>")
            .Line("<body>")
            .Line("<main>");
        for (int i = 0; i < explanations.Length; i++)
        {
            Article(explanations[i], $"case-{Phrases.Number(i + 1)}");
        }

        return html.Line("</main>").Line("</body>").Line("</html>").ToString();
    }

    private void Article(Explanation explanation, string id)
    {
        html.Line($"<article aria-labelledby=\"{id}\">");
        foreach (ExplanationSection section in explanation.Sections)
        {
            switch (section.Kind)
            {
                case ExplanationSectionKind.Head:
                    Head(section, id);
                    break;
                case ExplanationSectionKind.Answer:
                    Answer(section);
                    Drawing(explanation.Continuum, $"{id}-continuum");
                    break;
                case ExplanationSectionKind.Judgement:
                    html.Line("<div class=\"judgement\">");
                    Paragraphs(section.Items);
                    html.Line("</div>");
                    break;
                default:
                    Section(section);
                    break;
            }
        }

        html.Line("</article>");
    }

    // A case's own page starts with its case line; a tree that starts with a heading has that instead.
    private void Head(ExplanationSection section, string id)
    {
        html.Line("<header>").Element($"h1 id=\"{id}\"", section.Heading ?? section.Items[0].Text);
        if (section is { Heading: not null, Remark: { } remark })
        {
            html.Element("p", $"{Phrases.Capital(remark)}.");
        }

        Paragraphs(section.Heading is null ? section.Items[1..] : section.Items);
        html.Line("</header>");
    }

    private void Answer(ExplanationSection section)
    {
        html.Line("<section class=\"answer\">").Element("h2", section.Items[0].Text);
        Paragraphs(section.Items[1..]);
        html.Line("</section>");
    }

    private void Drawing(Continuum? continuum, string id)
    {
        if (continuum is null)
        {
            return;
        }

        html.Line("<figure>").Markup(new ContinuumDrawing(continuum, id).Draw()).Element("figcaption", continuum.Description).Line("</figure>");
    }

    private void Section(ExplanationSection section)
    {
        string tag = section.Heading is null ? "div" : "section";
        html.Line($"<{tag}>");
        if (section.Heading is { } heading)
        {
            string remark = section.Remark is { } behind ? $" <small>({HtmlText.Escape(behind)})</small>" : string.Empty;
            html.Line($"<h2>{HtmlText.Escape(heading)}{remark}</h2>");
        }

        if (section.Items.Any(i => i.Lead is not null))
        {
            List("dl", section.Items, Led);
        }
        else if (section.Items.Length == 1)
        {
            Paragraphs(section.Items);
        }
        else
        {
            List("ul", section.Items, i => html.Line($"<li>{Words(i)}</li>"));
        }

        html.Line($"</{tag}>");
    }

    private void List(string tag, ImmutableArray<ExplanationItem> items, Action<ExplanationItem> write)
    {
        html.Line($"<{tag}>");
        foreach (ExplanationItem item in items)
        {
            write(item);
        }

        html.Line($"</{tag}>");
    }

    private void Led(ExplanationItem item) => html.Element("dt", item.Lead ?? string.Empty).Line($"<dd>{Words(item)}</dd>");

    private void Paragraphs(ImmutableArray<ExplanationItem> items)
    {
        foreach (ExplanationItem item in items)
        {
            string style = item.Urgent ? " class=\"urgent\"" : item.Strong ? " class=\"strong\"" : string.Empty;
            html.Line($"<p{style}>{Words(item)}</p>");
        }
    }

    private static string Words(ExplanationItem item) =>
        string.Concat(item.Details.Select(d => $" <span class=\"detail\">{WithBlanks(d)}</span>").Prepend(WithBlanks(item.Text)));

    private static string WithBlanks(string words) =>
        HtmlText.Escape(words).Replace(Blank, $"<span class=\"blank\">{string.Concat(Enumerable.Repeat(Blank, 6))}</span>", StringComparison.Ordinal);
}
