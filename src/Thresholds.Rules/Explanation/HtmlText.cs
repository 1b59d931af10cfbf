using System.Text;

namespace Thresholds.Rules;

/// <summary>Text and elements of HTML. Everything that comes from outside goes through <see cref="Escape"/>.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder text = new();

    /// <summary>Text as HTML shows it: no markup, and no character that HTML forbids.</summary>
    public static string Escape(string words)
    {
        StringBuilder escaped = new(words.Length);
        foreach (char c in words)
        {
            escaped.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ when char.IsControl(c) => " ",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
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
