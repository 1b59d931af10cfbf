using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>A result in words, as a tree that every format walks: sections, items, details. Immutable.</summary>
public sealed class Explanation
{
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

    /// <summary>The page as plain text, 80 characters wide.</summary>
    public override string ToString() => ToText();
}
