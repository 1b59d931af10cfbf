using System.Collections.Immutable;
using Thresholds.Rules.Engines;

namespace Thresholds.Rules;

/// <summary>A result in words, as a tree that every format walks: sections, items, details. Immutable.</summary>
public sealed class Explanation
{
    /// <summary>A short name for it, as a page's title has it.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>The language of our own sentences, as an IETF tag.</summary>
    public string Language { get; init; } = Phrasebook.NeutralLanguage;

    /// <summary>The levels of the edition and where the answer stands among them, for formats that draw; <see langword="null"/> when there is nothing to draw.</summary>
    public Continuum? Continuum { get; init; }

    /// <summary>The sections in the order of the page.</summary>
    public required ImmutableArray<ExplanationSection> Sections { get; init; }

    /// <summary>The page as plain text.</summary>
    /// <param name="width">The widest line, in characters; at least 40.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is below 40.</exception>
    public string ToText(int width = TextFormat.DefaultWidth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 40);
        return new TextFormat(width).Write(this);
    }

    /// <summary>The page as Markdown.</summary>
    public string ToMarkdown() => new MarkdownFormat().Write(this);

    /// <summary>The page as HTML: one file without script or anything to fetch, for the screen and for A4.</summary>
    public string ToHtml() => new HtmlFormat().Write([this]);

    /// <summary>Several pages as one HTML page, an article each.</summary>
    /// <param name="explanations">At least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static string ToHtml(IEnumerable<Explanation> explanations)
    {
        ArgumentNullException.ThrowIfNull(explanations);
        ImmutableArray<Explanation> all = [.. explanations];
        return all.IsEmpty ? throw new ArgumentException("a page needs at least one explanation", nameof(explanations)) : new HtmlFormat().Write(all);
    }

    /// <summary>The page as plain text, 80 characters wide.</summary>
    public override string ToString() => ToText();
}
