using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>Builds the explanation tree of a difference. Says nothing that the difference does not hold.</summary>
internal sealed class DifferenceExplanation(EditionDifference difference)
{
    /// <summary>How many sets of observations are shown for each level or trigger. The JSON has more.</summary>
    public const int MostShown = 20;

    private DifferencePhrases Phrases { get; } = new(difference.Phrasebook);

    public Explanation Build() => new()
    {
        Title = Phrases.Heading,
        Language = difference.Phrasebook.Language,
        Sections = [Head(), Outcomes(), .. All.SelectMany(SetsOf), .. Entries()],
    };

    // The highest level first, as a page has it.
    private IEnumerable<OutcomeDifference> All => difference.Levels.Reverse().Concat(difference.Triggers);

    private static ExplanationItem Item(string text, params ImmutableArray<string> details) => new() { Text = text, Details = details };

    private static ExplanationSection Section(string heading, string? remark, IEnumerable<ExplanationItem> items) =>
        new() { Kind = ExplanationSectionKind.Differences, Heading = heading, Remark = remark, Items = [.. items] };

    private ExplanationSection Head() => new()
    {
        Kind = ExplanationSectionKind.Head,
        Heading = Phrases.Heading,
        Remark = Phrases.NoPage,
        Items =
        [
            new ExplanationItem { Lead = Phrases.LabelFirst, Text = DifferencePhrases.Edition(difference.First) },
            new ExplanationItem { Lead = Phrases.LabelSecond, Text = DifferencePhrases.Edition(difference.Second) },
            Item(Phrases.HowMatched),
            Item(Phrases.HowCompared),
        ],
    };

    private ExplanationSection Outcomes() => Section(
        Phrases.HeadingOutcomes,
        null,
        difference.OutcomesAreEqual ? [Item(Phrases.AllEqual)] : All.Select(o => Item(Phrases.Verdict(o))));

    // What the second edition adds before what it leaves out.
    private IEnumerable<ExplanationSection> SetsOf(OutcomeDifference outcome) =>
        new[] { SetsOf(outcome, outcome.InSecondAlone, inFirst: false), SetsOf(outcome, outcome.InFirstAlone, inFirst: true) }.OfType<ExplanationSection>();

    private ExplanationSection? SetsOf(OutcomeDifference outcome, DifferingSets sets, bool inFirst)
    {
        if (sets.Sets.IsEmpty)
        {
            return null;
        }

        DifferingSet[] shown = [.. sets.Sets.Take(MostShown)];
        long more = sets.Count - sets.UnderHigherLevels - shown.Sum(w => (long)w.Count);
        IEnumerable<ExplanationItem> items = shown.Select(w => Item(
            Phrases.Recorded(w, inFirst),
            Phrases.Side(w, isFirst: true, difference.First.Ruleset),
            Phrases.Side(w, isFirst: false, difference.Second.Ruleset)));
        return Section(Phrases.HeadingSets(outcome, inFirst), Phrases.RemarkSets(sets), more > 0 ? items.Append(Item(Phrases.More(more))) : items);
    }

    private IEnumerable<ExplanationSection> Entries()
    {
        foreach (IGrouping<EntryKind, DifferentEntry> kind in difference.Entries.GroupBy(e => e.Kind))
        {
            yield return Section(Phrases.HeadingOf(kind.Key), Phrases.RemarkOf([.. kind]), kind.Select(e => Item(Phrases.Entry(e), [.. e.Parts.Select(Phrases.Part)])));
        }

        if (difference.Entries.IsEmpty)
        {
            yield return Section(Phrases.HeadingOf(EntryKind.Edition), null, [Item(Phrases.NothingDiffers)]);
        }
    }
}
