using System.Text;

namespace Thresholds.Rules;

/// <summary>Writes a published ruleset as Markdown: levels one below the other, ticks as a task list shows them.</summary>
internal sealed class PublishedMarkdown
{
    private readonly StringBuilder text = new();

    public string Write(RulesetDocument document)
    {
        Line($"# {MarkdownFormat.Escape(document.Title)}");
        foreach (PublishedSection section in document.Sections)
        {
            Line().Line($"{(section.IsPart ? "###" : "##")} {MarkdownFormat.Escape(section.Heading)}");
            foreach (PublishedBlock block in section.Blocks)
            {
                Line().Write(block);
            }
        }

        return text.ToString();
    }

    private static string Tick(PublishedItem item) => item.IsCovered switch
    {
        true => "[x] ",
        false => "[ ] ",
        null => string.Empty,
    };

    private PublishedMarkdown Write(PublishedBlock block)
    {
        switch (block)
        {
            case PublishedParagraph paragraph:
                return Line(MarkdownFormat.Escape(paragraph.Text));
            case PublishedTerms terms:
                return Each(terms.Terms, t => Line($"- **{MarkdownFormat.Escape(t.Term)}** {MarkdownFormat.Escape(t.Words)}"));
            case PublishedTable table:
                return Write(table);
            case PublishedItems items:
                return Each(items.Items, i => Item(i, i.Note > 0 && items.FirstNumber > 0 ? $"{Phrases.Number(i.Note)}. " : "- ", isNote: items.FirstNumber > 0));
            case PublishedSignOff box:
                return Write(box);
            default:
                throw new InvalidOperationException($"no Markdown for {block.GetType().Name}");
        }
    }

    private PublishedMarkdown Write(PublishedTable table)
    {
        bool first = true;
        foreach (PublishedColumn column in table.Columns.Where(c => !c.Rows.IsEmpty))
        {
            if (!first)
            {
                Line();
            }

            Line($"#### {MarkdownFormat.Escape(column.Heading)}").Line();
            for (int i = 0; i < column.Rows.Length; i++)
            {
                Item(column.Rows[i], $"{Phrases.Number(i + 1)}. ", isNote: false);
            }

            first = false;
        }

        return this;
    }

    private void Item(PublishedItem item, string lead, bool isNote)
    {
        string note = item.Note > 0 && !isNote ? $" \\[{Phrases.Number(item.Note)}\\]" : string.Empty;
        Line($"{lead}{Tick(item)}{MarkdownFormat.Escape(item.Text)}{note}");
        foreach (string detail in item.Details)
        {
            Line($"{new string(' ', lead.Length)}- {MarkdownFormat.Escape(detail)}");
        }
    }

    private PublishedMarkdown Write(PublishedSignOff box)
    {
        Line($"> {MarkdownFormat.Escape(box.Statement)}").Line(">");
        Each(box.Choices, c => Line($"> - [ ] {MarkdownFormat.Escape(c)}"));
        return Each(box.Lines, l => Line(">").Line($"> {MarkdownFormat.Escape(l)} \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_"));
    }

    private PublishedMarkdown Each<T>(IEnumerable<T> things, Action<T> write)
    {
        foreach (T thing in things)
        {
            write(thing);
        }

        return this;
    }

    private PublishedMarkdown Line(string line = "")
    {
        text.Append(line).Append('\n');
        return this;
    }
}
