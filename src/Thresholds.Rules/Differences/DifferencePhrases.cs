using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>What the difference of two editions adds to the phrases of the other results. The wording itself is in Phrases.resx alone.</summary>
internal sealed partial class DifferencePhrases(Phrasebook book)
{
    private readonly Phrases phrases = new(book);
    private readonly ReasoningPhrases reasoning = new(book);

    public string Heading => book.Say("difference.heading");

    public string NoPage => book.Say("difference.no-page");

    public string HowMatched => book.Say("difference.how-matched");

    public string HowCompared => book.Say("difference.how-compared");

    public string HeadingOutcomes => book.Say("difference.heading-outcomes");

    public string AllEqual => book.Say("difference.all-equal");

    public string NothingDiffers => book.Say("difference.nothing-differs");

    public string LabelFirst => book.Say("difference.first");

    public string LabelSecond => book.Say("difference.second");

    public static string Edition(Edition edition) => $"{edition.Ruleset.Title} ({edition.Ruleset})";

    public string Conclusion(OutcomeDifference outcome)
    {
        string first = outcome.First is { } one ? Named(one) : string.Empty;
        string second = outcome.Second is { } other ? Named(other) : string.Empty;
        return first == second || second.Length == 0 ? first
            : first.Length == 0 ? second
            : book.Say("difference.named-otherwise", ("name", first), ("other", second));
    }

    public string Verdict(OutcomeDifference outcome)
    {
        (string, string) what = ("conclusion", Phrases.Capital(Conclusion(outcome)));
        (string, string) inFirst = ("inFirst", Sets(outcome.InFirstAlone));
        (string, string) inSecond = ("inSecond", Sets(outcome.InSecondAlone));
        return outcome switch
        {
            { Second: null } => book.Say("difference.verdict-first-has", what),
            { First: null } => book.Say("difference.verdict-second-has", what),
            { Verdict: OutcomeVerdict.Equal } => book.Say("difference.verdict-equal", what),
            { Verdict: OutcomeVerdict.More } => book.Say("difference.verdict-more", what, inSecond),
            { Verdict: OutcomeVerdict.Less } => book.Say("difference.verdict-less", what, inFirst),
            _ => book.Say("difference.verdict-incomparable", what, inFirst, inSecond),
        };
    }

    public string HeadingSets(OutcomeDifference outcome, bool inFirst) =>
        book.Say(inFirst ? "difference.heading-in-first" : "difference.heading-in-second", ("conclusion", Phrases.Capital(Conclusion(outcome))));

    public string RemarkSets(DifferingSets sets)
    {
        string all = Sets(sets);
        return sets.UnderHigherLevels == 0 ? all : book.Count("difference.under-higher-levels", sets.UnderHigherLevels, ("sets", all), Digits(sets.UnderHigherLevels));
    }

    /// <summary>What is recorded, in the words of the edition that reaches something by it.</summary>
    public string Recorded(DifferingSet set, bool inFirst) => set.Parts.IsEmpty
        ? book.Say("difference.nothing-recorded")
        : phrases.And(set.Parts.Select(p => Part(p, (inFirst ? p.First ?? p.Second : p.Second ?? p.First)!)));

    public string Side(DifferingSet set, bool isFirst, Ruleset ruleset)
    {
        DifferingOutcome outcome = isFirst ? set.First : set.Second;
        EntryPlace[] known = [.. set.Parts.Select(p => isFirst ? p.First : p.Second).OfType<EntryPlace>()];
        string[] places =
        [
            .. outcome.Rules.Select(Place)
                .Concat(outcome.Triggers.Select(t => t.Citation.ShortText))
                .DefaultIfEmpty(string.Join("; ", known.Select(p => p.Citation?.ShortText).OfType<string>().Distinct(StringComparer.Ordinal)))
                .Where(p => p.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];
        string level = outcome.Level is { } indicated ? reasoning.Named(indicated) : book.Say("difference.no-level", ("word", ruleset.LevelWord));
        (string, string) reached = ("outcome", string.Join("; ", outcome.Triggers.Select(t => t.Trigger.Name).Distinct(StringComparer.Ordinal).Prepend(level)));
        (string, string) name = ("edition", isFirst ? LabelFirst : LabelSecond);
        return known.Length == 0 && !set.Parts.IsEmpty ? book.Say("difference.side-without-it", name, reached)
            : places.Length == 0 ? book.Say("difference.side", name, reached)
            : book.Say("difference.side-with-places", name, reached, ("places", string.Join("; ", places)));
    }

    public string More(long count) => book.Count("list.more", count, Digits(count));

    private string Sets(DifferingSets sets) => sets.Count == long.MaxValue ? book.Say("difference.sets-beyond-counting") : book.Count("difference.sets", sets.Count, Digits(sets.Count));

    private string Named(Conclusion conclusion) => reasoning.Named(conclusion);

    private string Place(Rule rule) => rule.Basis == Basis.Interpretation ? book.Say("difference.place-ours", ("place", rule.Citation.ShortText)) : rule.Citation.ShortText;

    private string Part(DifferingObservation part, EntryPlace place)
    {
        if (part.Values is { } values)
        {
            return reasoning.Values(values);
        }

        string words = part.Kind == QuestionKind.Concept ? place.Id : $"\"{place.Text}\"";
        return part.Finding == Finding.Absent ? book.Say("recorded.thing-absent", ("thing", words)) : words;
    }

    private static (string Name, string Value) Digits(long count) => ("count", count.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture));
}
