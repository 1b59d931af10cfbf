using System.Collections.Immutable;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>
/// A ruleset as a document that looks like the published table, for the people who own that document: its rows in their order with the printed marks,
/// what makes each count, every reading of ours with its reason, and a box to sign. Immutable; the same edition and coverage give the same text.
/// </summary>
public sealed class RulesetDocument
{
    private RulesetDocument(Edition edition, CaseCoverage? coverage, Phrasebook book)
    {
        PublishedPhrases phrases = new(book);
        Title = edition.Ruleset.Title;
        Language = book.Language;
        Covered = phrases.Covered;
        NotCovered = phrases.NotCovered;
        Sections = new PublishedBuilder(edition, coverage, book).Build();
    }

    /// <summary>The title of the published document.</summary>
    public string Title { get; }

    internal string Language { get; }

    /// <summary>What a tick says.</summary>
    internal string Covered { get; }

    /// <summary>What an open circle says.</summary>
    internal string NotCovered { get; }

    internal ImmutableArray<PublishedSection> Sections { get; }

    /// <summary>Lays out an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="coverage">What its worked cases reach, to tick the rows; <see langword="null"/> for no ticks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="coverage"/> is of another edition.</exception>
    public static RulesetDocument Of(Edition edition, CaseCoverage? coverage = null)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return coverage is null || coverage.Edition.Sha256 == edition.Sha256
            ? Of(edition, coverage, Phrasebook.English)
            : throw new ArgumentException($"the coverage is of {coverage.Edition.Ruleset}", nameof(coverage));
    }

    /// <summary>The document as Markdown.</summary>
    public string ToMarkdown() => new PublishedMarkdown().Write(this);

    /// <summary>The document as one HTML page by itself: no script, nothing fetched, to be read on a screen, on A4 and by a screen reader.</summary>
    public string ToHtml() => new PublishedHtml().Write(this);

    internal static RulesetDocument Of(Edition edition, CaseCoverage? coverage, Phrasebook book) => new(edition, coverage, book);
}
