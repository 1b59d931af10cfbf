using System.Buffers;
using System.Text;

namespace Thresholds.Rules;

/// <summary>Text and elements of HTML. Everything that comes from outside goes through <see cref="Escape"/>.</summary>
internal sealed class HtmlText
{
    private static readonly SearchValues<char> Special =
        SearchValues.Create([.. "&<>\"'", .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c)]);

    private readonly StringBuilder text = new();

    /// <summary>Text as HTML shows it: no markup, and no character that HTML forbids.</summary>
    public static string Escape(string words)
    {
        ReadOnlySpan<char> rest = words;
        int next = rest.IndexOfAny(Special);
        if (next < 0)
        {
            return words;
        }

        StringBuilder escaped = new(words.Length + 16);
        for (; next >= 0; next = rest.IndexOfAny(Special))
        {
            escaped.Append(rest[..next]).Append(rest[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => " ",
            });
            rest = rest[(next + 1)..];
        }

        return escaped.Append(rest).ToString();
    }

    /// <summary>Markup as it stands; nothing from outside belongs here.</summary>
    public HtmlText Markup(string markup)
    {
        text.Append(markup);
        return this;
    }

    public HtmlText Line(string markup) => Markup(markup).Markup("\n");

    /// <summary>An element with text alone inside.</summary>
    /// <param name="tag">The tag with its attributes.</param>
    /// <param name="words">The text; escaped here.</param>
    public HtmlText Element(string tag, string words) => Line($"<{tag}>{Escape(words)}</{tag.Split(' ')[0]}>");

    public override string ToString() => text.ToString();
}
