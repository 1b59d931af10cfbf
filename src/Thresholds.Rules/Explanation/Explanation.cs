using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Thresholds.Rules.Engines;

namespace Thresholds.Rules;

/// <summary>
/// A result in words, as a tree that every format walks: sections, items, details. Immutable and thread-safe. The explanation of an evaluation holds all that it
/// is about from the start; its sentences are written when they are first read.
/// </summary>
public sealed class Explanation
{
    private readonly DeferredWords? words;
    private readonly string title = string.Empty;
    private readonly Continuum? continuum;

    /// <summary>An explanation that is written already.</summary>
    public Explanation()
    {
    }

    [SetsRequiredMembers]
    internal Explanation(DeferredWords words, string language, ImmutableArray<ExplanationSection> sections)
    {
        this.words = words;
        Language = language;
        Sections = sections;
    }

    /// <summary>A short name for it, as a page's title has it.</summary>
    public string Title
    {
        get => words?.Written.Title ?? title;
        init => title = value;
    }

    /// <summary>The language of our own sentences, as an IETF tag.</summary>
    public string Language { get; init; } = Phrasebook.NeutralLanguage;

    /// <summary>The levels of the edition and where the answer stands among them, for formats that draw; <see langword="null"/> when there is nothing to draw.</summary>
    public Continuum? Continuum
    {
        get => words is null ? continuum : words.Written.Continuum;
        init => continuum = value;
    }

    /// <summary>The sections in the order of the page.</summary>
    public required ImmutableArray<ExplanationSection> Sections { get; init; }

    /// <summary>The page as plain text.</summary>
    /// <param name="width">The widest line, in characters; at least 40.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is below 40.</exception>
    public string ToText(int width = TextFormat.DefaultWidth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 40);
        return new TextFormat(width).Write(Written);
    }

    /// <summary>The page as Markdown.</summary>
    public string ToMarkdown() => new MarkdownFormat().Write(Written);

    /// <summary>The page as HTML: one file without script or anything to fetch, for the screen and for A4.</summary>
    public string ToHtml() => new HtmlFormat().Write([Written]);

    /// <summary>Several pages as one HTML page, an article each.</summary>
    /// <param name="explanations">At least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static string ToHtml(IEnumerable<Explanation> explanations)
    {
        ArgumentNullException.ThrowIfNull(explanations);
        ImmutableArray<Explanation> all = [.. explanations.Select(e => e.Written)];
        return all.IsEmpty ? throw new ArgumentException("a page needs at least one explanation", nameof(explanations)) : new HtmlFormat().Write(all);
    }

    // Formats read every sentence: they get them without a detour.
    private Explanation Written => words?.Written ?? this;

    /// <summary>The page as plain text, 80 characters wide.</summary>
    public override string ToString() => ToText();
}
