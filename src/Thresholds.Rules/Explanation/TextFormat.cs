using System.Collections.Immutable;
using System.Text;

namespace Thresholds.Rules;

/// <summary>Writes an explanation as plain text of a fixed width. No colour, no tabs, lines end in LF.</summary>
internal sealed class TextFormat(int width)
{
    public const int DefaultWidth = 80;

    private const int DetailIndent = 2;
    private const string Gap = "  ";

    // Room for a page in one piece.
    private readonly StringBuilder text = new(8192);

    public string Write(Explanation explanation)
    {
        foreach (ExplanationSection section in explanation.Sections)
        {
            // Short sections without a heading close up to the one before, so that a page stays a page.
            if (text.Length > 0 && !section.ClosesUp)
            {
                text.Append('\n');
            }

            Write(section);
        }

        return text.ToString();
    }

    private void Write(ExplanationSection section)
    {
        if (section.Heading is { } heading && !section.RunsOn)
        {
            Wrap(heading.ToUpperInvariant() + (section.Remark is null ? string.Empty : $" ({section.Remark})"), 0);
        }

        int leadWidth = LeadWidth(section.Items);
        foreach (ExplanationItem item in section.Items)
        {
            string words = item.Strong ? item.Text.ToUpperInvariant() : item.Text;
            if (section.RunsOn && item == section.Items[0])
            {
                words = $"{section.Heading?.ToUpperInvariant()}: {words}";
            }

            string lead = leadWidth == 0 ? string.Empty : (item.Lead ?? string.Empty).PadRight(leadWidth);
            int indent = leadWidth == 0 ? (section.Heading is null ? 0 : DetailIndent) : leadWidth;
            int end = Wrap(lead + words, indent);
            bool wrapped = lead.Length + words.Length > width;
            foreach (string detail in item.Details)
            {
                // Where the words ran over anyway, a detail that fits closes up to them, so that a page stays a page.
                if (wrapped && end + Gap.Length + detail.Length <= width)
                {
                    text.Length--;
                    Wrap(Gap + detail, indent, end);
                }
                else
                {
                    text.Append(' ', Math.Max(leadWidth, DetailIndent));
                    Wrap(detail, Math.Max(leadWidth, DetailIndent), Math.Max(leadWidth, DetailIndent));
                }

                wrapped = false;
            }
        }
    }

    private static int LeadWidth(ImmutableArray<ExplanationItem> items)
    {
        int longest = items.Max(i => i.Lead?.Length ?? 0);
        return longest == 0 ? 0 : longest + 1;
    }

    // Gives the column at which the last line ends.
    private int Wrap(ReadOnlySpan<char> words, int indent, int column = 0)
    {
        bool lineIsEmpty = true;
        foreach (Range range in words.Split(' '))
        {
            ReadOnlySpan<char> word = words[range];
            do
            {
                ReadOnlySpan<char> piece = Piece(word, width - indent);
                word = word[piece.Length..];
                if (!lineIsEmpty && column + 1 + piece.Length > width)
                {
                    TrimEnd();
                    text.Append('\n').Append(' ', indent);
                    column = indent;
                    lineIsEmpty = true;
                }

                if (!lineIsEmpty)
                {
                    text.Append(' ');
                    column++;
                }

                text.Append(piece);
                column += piece.Length;
                lineIsEmpty = false;
            }
            while (!word.IsEmpty);
        }

        TrimEnd();
        text.Append('\n');
        return column;
    }

    // An address that no line could hold breaks behind a slash. Two pieces of it never fit one line, so no space comes between them.
    private static ReadOnlySpan<char> Piece(ReadOnlySpan<char> word, int longest) =>
        word.Length > longest && word[..longest].LastIndexOf('/') is var slash && slash > 0 ? word[..(slash + 1)] : word;

    private void TrimEnd()
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }
    }
}
