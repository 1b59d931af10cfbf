using System.Collections.Immutable;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Lays out an edition as sections: what it is, the table, what stands outside it, guidance, cases, and the box to sign.</summary>
internal sealed class PublishedBuilder
{
    private readonly Edition edition;
    private readonly Ruleset ruleset;
    private readonly CaseCoverage? coverage;
    private readonly PublishedPhrases phrases;
    private readonly PublishedRows rows;
    private readonly PublishedGuidance guidance;

    public PublishedBuilder(Edition edition, CaseCoverage? coverage, Phrasebook book)
    {
        this.edition = edition;
        this.coverage = coverage;
        ruleset = edition.Ruleset;
        phrases = new PublishedPhrases(book);
        WhenPhrases when = new(book, edition);
        rows = new PublishedRows(edition, coverage, phrases, when);
        guidance = new PublishedGuidance(edition, coverage, phrases, when);
    }

    public ImmutableArray<PublishedSection> Build() =>
    [
        About(),
        Levels(),
        Triggers(),
        new PublishedSection(phrases.HeadingTable, [new PublishedParagraph(phrases.HowToRead), new PublishedParagraph(phrases.HighestRow(ruleset))]),
        .. rows.Domains(),
        .. rows.Lists(),
        .. rows.OwnRules(),
        .. guidance.Sections(),
        Cases(),
        SignOff(),
    ];

    private PublishedSection About()
    {
        List<(string, string)> terms =
        [
            (phrases.TermPublisher, ruleset.Publisher),
            (phrases.TermPublished, phrases.Stated(ruleset.Published)),
        ];
        if (!ruleset.Revised.IsEmpty)
        {
            terms.Add((phrases.TermRevised, string.Join(", ", ruleset.Revised.Select(phrases.Stated))));
        }

        terms.Add((phrases.TermInForce, phrases.InForce(ruleset.InForce)));
        if (ruleset.RestsOn is { } restsOn)
        {
            terms.Add((phrases.TermRestsOn, phrases.RestsOn(restsOn)));
        }

        terms.Add((phrases.TermRuleset, ruleset.ToString()));
        terms.Add((phrases.TermHash, edition.Sha256));
        return new PublishedSection(phrases.HeadingAbout, [new PublishedParagraph(phrases.About), new PublishedTerms([.. terms])]);
    }

    private PublishedSection Levels() =>
        new(phrases.HeadingLevels(ruleset), [new PublishedItems([.. ruleset.Levels.Select(l => new PublishedItem { Text = l.ToString(), Details = [.. Details(l)] })])]);

    private IEnumerable<string> Details(Level level) =>
    [
        .. level.Guidance is { } guidance ? phrases.Guidance(guidance) : [],
        .. level.Note is { } note ? [phrases.Note(note)] : Array.Empty<string>(),
    ];

    private PublishedSection Triggers() => new(
        phrases.HeadingTriggers,
        [new PublishedItems([.. ruleset.Triggers.Select(OfTrigger), .. ruleset.Sections.Select(OfSection)])]);

    private PublishedItem OfTrigger(Trigger trigger) => new()
    {
        Text = phrases.Trigger(trigger),
        Details = trigger.Mark is null ? [trigger.Statement] : [phrases.Mark(trigger), trigger.Statement],
    };

    private PublishedItem OfSection(StatutorySection section) => new()
    {
        Text = phrases.Section(section.Number, section.Act),
        Details =
        [
            phrases.NoneRecorded(section.NoneRecorded),
            .. section.Described is { } described
                ? [phrases.Described(string.Join(", ", described.Levels.Select(l => ruleset.FindLevel(l.Id)?.Place ?? l.Id)), described.Statement, described.Citation)]
                : Array.Empty<string>(),
        ],
    };

    private PublishedSection Cases()
    {
        if (coverage is null)
        {
            return new PublishedSection(phrases.HeadingCases, [new PublishedParagraph(phrases.NoCases)]);
        }

        PublishedParagraph total = new(phrases.Cases(coverage));
        ImmutableArray<PublishedItem> unreachable = [.. coverage.Unreachable.Select(i => new PublishedItem { Text = phrases.Unreachable(i) })];
        return new PublishedSection(phrases.HeadingCases, unreachable.IsEmpty ? [total] : [total, new PublishedItems(unreachable)]);
    }

    private PublishedSection SignOff() =>
        new(phrases.HeadingSignOff, [new PublishedSignOff(phrases.SignOff(edition), [.. phrases.Choices], [.. phrases.Lines])]);
}
