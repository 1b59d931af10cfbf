using System.Text;

namespace Thresholds.Rules;

/// <summary>Writes an explanation as plain text of a fixed width. No colour, no tabs, lines end in LF.</summary>
internal sealed class TextFormat(int width)
{
    public const int DefaultWidth = 72;

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

    private void Write(ExplanationSection section)
    {
        if (section.Heading is { } heading)
        {
            Wrap(heading.ToUpperInvariant(), 0, 0);
        }

        foreach (ExplanationItem item in section.Items)
        {
            string lead = item.Lead is null ? string.Empty : item.Lead + " ";
            string words = item.Strong ? item.Text.ToUpperInvariant() : item.Text;
            int indent = lead.Length > 0 ? lead.Length : Math.Min(2, section.Heading is null ? 0 : 2);
            Wrap(lead + words, 0, indent);
            foreach (string detail in item.Details)
            {
                Wrap(detail, Math.Max(indent, 2), Math.Max(indent, 2));
            }
        }
    }

    private void Wrap(string words, int firstIndent, int indent)
    {
        int column = firstIndent;
        text.Append(' ', firstIndent);
        bool lineIsEmpty = true;
        foreach (string word in words.Split(' '))
        {
            if (!lineIsEmpty && column + 1 + word.Length > width)
            {
                text.Append('\n').Append(' ', indent);
                column = indent;
                lineIsEmpty = true;
            }

            if (!lineIsEmpty)
            {
                text.Append(' ');
                column++;
            }

            text.Append(word);
            column += word.Length;
            lineIsEmpty = false;
        }

        // A double space at a line's end would leave a blank behind.
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        text.Append('\n');
    }
}
