using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules;

/// <summary>Builds the explanation tree of a comparison. Says nothing that the comparison does not hold.</summary>
internal sealed class ComparisonExplanation(ThresholdComparison comparison)
{
    private Phrases Phrases { get; } = new(comparison.Phrasebook);

    private ComparisonPhrases ComparisonPhrases { get; } = new(comparison.Phrasebook);

    public Explanation Build() => Of([Head(), Problems(), .. comparison.Editions.Select(Edition), .. Differences()]);

    /// <summary>What stands before the editions.</summary>
    public Explanation BuildHead() => Of([Head(), Problems()]);

    /// <summary>What stands behind the editions.</summary>
    public Explanation BuildDifferences() => Of(Differences());

    private Explanation Of(IEnumerable<ExplanationSection?> sections) => new()
    {
        Title = ComparisonPhrases.Heading,
        Language = comparison.Phrasebook.Language,
        Sections = [.. sections.OfType<ExplanationSection>()],
    };

    private static ExplanationItem Item(string text, params ImmutableArray<string> details) => new() { Text = text, Details = details };

    private static ExplanationItem Row(string label, string text) => new() { Lead = label, Text = text };

    private static ExplanationSection Section(string heading, string? remark, IEnumerable<ExplanationItem> items) =>
        new() { Kind = ExplanationSectionKind.Differences, Heading = heading, Remark = remark, Items = [.. items] };

    private ExplanationSection Head() => new()
    {
        Kind = ExplanationSectionKind.Head,
        Heading = ComparisonPhrases.Heading,
        Remark = ComparisonPhrases.NoPage,
        Items =
        [
            Item(Phrases.CaseLine(comparison.Case, comparison.AsOf)),
            Item(ComparisonPhrases.RecordedUnder(comparison.RecordedUnder, comparison.RecordedUnder is { } own ? comparison.NameOf(own) : string.Empty)),
            Item(ComparisonPhrases.NoScale),
            Item(ComparisonPhrases.HowCarried),
        ],
    };

    private ExplanationSection? Problems() => comparison.Complete
        ? null
        : new ExplanationSection
        {
            Kind = ExplanationSectionKind.Problems,
            Heading = Phrases.HeadingProblems,
            Items =
            [
                .. comparison.Problems.Where(p => p.Severity == DiagnosticSeverity.Error).Select(p => Item($"{p.Code}: {p.Message}", p.Help is null ? [] : [p.Help])),
                Item(Phrases.LeftOut),
            ],
        };

    private ExplanationSection Edition(ComparedEdition edition) => new()
    {
        Kind = ExplanationSectionKind.Edition,
        Heading = edition.Evaluation.Edition.Ruleset.Title,
        Remark = ComparisonPhrases.Remark(edition, NameOf(edition)),
        Items =
        [
            Row(ComparisonPhrases.LabelDocument, ComparisonPhrases.Document(edition.Evaluation)),
            Row(Phrases.Capital(edition.Evaluation.Edition.Ruleset.LevelWord), ComparisonPhrases.LevelLine(edition, comparison.RecordedCount)),
            Row(ComparisonPhrases.Label47, ComparisonPhrases.Section(47, edition.Evaluation.Section47)),
            Row(ComparisonPhrases.Label17, ComparisonPhrases.Section(17, edition.Evaluation.Section17)),
            Row(ComparisonPhrases.LabelConsent, ComparisonPhrases.Consent(edition.Evaluation)),
            Row(ComparisonPhrases.LabelFirst, ComparisonPhrases.FirstResponse(edition)),
        ],
    };

    private IEnumerable<ExplanationSection> Differences()
    {
        string? own = comparison.RecordedUnder is { } edition ? comparison.NameOf(edition) : null;
        ComparedEdition[] others = [.. comparison.Editions.Where(e => !e.IsRecordedUnder)];
        if (own is not null && others.Length > 0)
        {
            yield return Section(ComparisonPhrases.HeadingCarried, null, others.Select(e => e.Carried.IsEmpty
                ? Item($"{NameOf(e)}: {ComparisonPhrases.NothingCarried}")
                : Item($"{NameOf(e)}:", [.. e.Carried.Select(c => ComparisonPhrases.Carried(c, own, NameOf(e)))])));
        }

        yield return Section(ComparisonPhrases.HeadingNoCounterpart, ComparisonPhrases.RemarkNoCounterpart, comparison.Editions.Select(e => e.NoCounterpart.IsEmpty
            ? Item($"{NameOf(e)}: {ComparisonPhrases.EverythingRead}")
            : Item($"{NameOf(e)}:", [.. e.NoCounterpart.Select(m => ComparisonPhrases.NoCounterpart(m, own))])));

        if (!comparison.Subjects.IsEmpty)
        {
            yield return Section(ComparisonPhrases.HeadingWhy, null, comparison.Subjects.Select(s =>
                Item(ComparisonPhrases.Subject(s), [.. s.Editions.Select(e => ComparisonPhrases.Side(s, e, comparison.NameOf(e.Edition)))])));
        }
    }

    private string NameOf(ComparedEdition edition) => comparison.NameOf(edition.Evaluation.Edition);
}
