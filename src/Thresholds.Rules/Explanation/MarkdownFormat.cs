using System.Text;

namespace Thresholds.Rules;

/// <summary>Writes an explanation as Markdown: headings, lists, nothing that a renderer may not know.</summary>
internal sealed class MarkdownFormat
{
    private readonly StringBuilder text = new();

    public string Write(Explanation explanation)
    {
        foreach (ExplanationSection section in explanation.Sections)
        {
            if (text.Length > 0)
            {
                text.Append('\n');
            }

            Write(section);
        }

        return text.ToString();
    }

    // What a user wrote must not turn into structure.
    public static string Escape(string words)
    {
        StringBuilder escaped = new(words.Length);
        foreach (char c in words)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|')
            {
                escaped.Append('\\');
            }

            escaped.Append(c is '\n' or '\r' ? ' ' : c);
        }

        return escaped.ToString();
    }

    private void Write(ExplanationSection section)
    {
        if (section.Heading is { } heading)
        {
            text.Append("## ").Append(Escape(heading)).Append('\n').Append('\n');
            if (section.Remark is { } remark)
            {
                text.Append(Escape(char.ToUpperInvariant(remark[0]) + remark[1..])).Append(".\n\n");
            }
        }

        bool first = true;
        foreach (ExplanationItem item in section.Items)
        {
            if (item.Strong)
            {
                text.Append(first ? string.Empty : "\n").Append(section.Kind == ExplanationSectionKind.Answer && first ? "# " : "**").Append(Escape(item.Text));
                text.Append(section.Kind == ExplanationSectionKind.Answer && first ? "\n" : "**\n");
            }
            else
            {
                string lead = item.Lead is null ? string.Empty : $"**{Escape(item.Lead)}** ";
                text.Append("- ").Append(lead).Append(Escape(item.Text)).Append('\n');
            }

            foreach (string detail in item.Details)
            {
                text.Append(item.Strong ? "\n" : "  - ").Append(Escape(detail)).Append('\n');
            }

            first = false;
        }
    }
}
