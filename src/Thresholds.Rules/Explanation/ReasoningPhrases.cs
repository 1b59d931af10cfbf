using System.Globalization;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>
/// What a reader sees of ours about why, why not, what would change and what a result rests on, put together from the sentences of a
/// <see cref="Phrasebook"/>.
/// </summary>
internal sealed partial class ReasoningPhrases(Phrasebook book)
{
    private readonly Phrases phrases = new(book);

    public string RemarkWhy => book.Say("why.remark");

    public string HeadingRaise => book.Say("raise.heading");

    public string RemarkRaise => book.Say("raise.remark");

    public string NothingLeft => book.Say("raise.nothing-left");

    public string RemarkAudit => book.Say("rests-on.remark");

    public string AuditWarning => book.Say("rests-on.warning");

    public static string Rule(Rule rule, string? mark) => $"\"{rule.Text}{mark}\"";

    public string HeadingWhy(Conclusion conclusion) => book.Say("why.heading", ("conclusion", Named(conclusion)));

    public string HeadingWhyNot(Conclusion conclusion) => book.Say("why-not.heading", ("conclusion", Named(conclusion)));

    public string HeadingRestsOn(Conclusion conclusion) => book.Say("rests-on.heading", ("conclusion", Named(conclusion)));

    public string SetsLine(ObservationSets sets) => sets.Count == 1
        ? book.Say("why.set")
        : book.Say(
            sets switch
            {
                { SpelledOut: true } => "why.sets",
                { Count: long.MaxValue } => "why.sets-beyond-counting",
                _ => "why.sets-counted",
            },
            ("number", Grouped(sets.Count)),
            ("smallest", Phrases.Number(sets.Sets[0].Size)),
            ("most", Grouped(ObservationSets.MostSpelledOut)));

    public string RestsOnLine(ObservationSets sets) => sets switch
    {
        { Count: 0 } => book.Say("rests-on.nothing"),
        { SpelledOut: true } => book.Count("rests-on.sets", sets.Count, Digits(sets.Count)),
        _ => book.Say("rests-on.sets-beyond", ("most", Grouped(ObservationSets.MostSpelledOut))),
    };

    public string RulePlace(Rule rule) => rule.Basis == Basis.Interpretation
        ? book.Say("why.our-reading", ("place", rule.Citation.ShortText), ("reason", rule.Reason ?? string.Empty))
        : $"{rule.Citation.ShortText}.";

    public string CarriedBy(ObservationPattern pattern, Rule rule, EditionIndex index) => pattern.Kind switch
    {
        PatternKind.Nothing => book.Say("why.whatever"),
        PatternKind.One when pattern.Observation is { } own && own.Id == rule.Indicator => RecordedItself(own),
        PatternKind.One => book.Say("why.by-one", ("record", Observed(pattern, index))),
        PatternKind.All => book.Say("why.by-all", ("records", Parts(pattern, index))),
        PatternKind.Any => book.Say("why.by-any", ("records", Parts(pattern, index))),
        _ => book.Say(
            "why.by-at-least",
            ("number", Phrases.Number(pattern.Count)), ("of", Phrases.Number(pattern.Parts.Length)), ("records", Parts(pattern, index))),
    };

    public string CarriedByPart(IReadOnlyList<string> sets, int more)
    {
        (string, string) which = ("sets", phrases.OrElse(sets));
        return (sets.Count, more) switch
        {
            (0, _) => book.Say("why.counts-as-well"),
            (_, 0) => book.Say("why.smallest", which),
            _ => book.Count("why.smallest-and-more", more, which, Digits(more)),
        };
    }

    public string Set(ObservationSet set, EditionIndex index) => set.Size == 0
        ? book.Say("why.nothing-at-all")
        : phrases.And(set.Findings.Select(f => Observed(f, index)).Concat(set.Facts.Select(Known)));

    public string Missing(MissedConclusion missed) =>
        missed.Missing is { } count ? book.Count("why-not.missing", count) : book.Say("why-not.no-rule");

    public string NotMissed(Conclusion conclusion) => book.Say(conclusion.Level is null ? "why-not.reached" : "why-not.indicated");

    public string Lacks(IReadOnlyList<string> ways, int more)
    {
        (string, string) which = ("ways", phrases.OrElse(ways));
        return more == 0 ? book.Say("why-not.lacks", which) : book.Count("why-not.lacks-and-more", more, which, Digits(more));
    }

    /// <summary>What a rule lacks, with how the record stands to it.</summary>
    public string LacksSet(FurtherSet way, Rule rule, EditionIndex index) => phrases.And(way.Parts.Select(p => p switch
    {
        { Finding: Finding.Present } when p.Id == rule.Indicator => book.Say("why-not.record-of-itself", ("standing", Standing(p))),
        _ => book.Say("why-not.further", ("thing", Further(p, index)), ("standing", Standing(p))),
    }));

    public string Unasked(int count, IReadOnlyList<string> named, int more) => more == 0
        ? book.Count("why-not.unasked", count, ("rows", Unstopped(named)), Digits(count))
        : book.Count("why-not.unasked-and-more", more, ("number", Grouped(count)), ("rows", string.Join("; ", named)), Digits(more));

    public string MoreRules(int count) => book.Count("why-not.more-rules", count);

    public string Raised(RaisedConclusion raised)
    {
        (string, string) what = ("conclusion", Phrases.Capital(Named(raised.Conclusion)));
        (string, string) ways = ("ways", Grouped(raised.SpelledOut ? raised.Ways.Length : ObservationSets.MostSpelledOut));
        return raised switch
        {
            { Further: null } => book.Say("raise.nothing-open", what),
            { Further: { } count, SpelledOut: true } => book.Count("raise.further", count, what, ways),
            { Further: { } count } => book.Count("raise.further-beyond", count, what, ways),
        };
    }

    public string RowsThemselves(IReadOnlyList<string> named, int more) => more == 0
        ? book.Say("raise.rows", ("rows", Unstopped(named)))
        : book.Count("raise.rows-and-more", more, ("rows", string.Join("; ", named)), Digits(more));

    public string RaisedBy(FurtherSet way, EditionIndex index)
    {
        (string, string) further = ("further", phrases.And(way.Parts.Select(p => Further(p, index))));
        (string, string) text = ("text", way.Rules[0].Text);
        (string, string) place = ("place", way.Rules[0].Citation.ShortText);
        int more = way.Rules.Length - 1;
        return more == 0 ? book.Say("raise.for-rule", further, text, place) : book.Count("raise.for-rules", more, further, text, place);
    }

    public string MoreWays(int count) => book.Count("list.more", count, Digits(count));

    public string Named(Conclusion conclusion) => conclusion.Level is { } level ? Named(level) : conclusion.Trigger!.Name;

    public string Named(Level level) => level.IsNumbered ? book.Say("level.placed", ("level", level.Place), ("name", level.Name)) : level.Place;

    private string Parts(ObservationPattern pattern, EditionIndex index) => string.Join("; ", pattern.Parts.Select(p => Part(p, index)));

    private string Part(ObservationPattern pattern, EditionIndex index) => pattern.Kind switch
    {
        PatternKind.One => Observed(pattern, index),
        PatternKind.All => book.Say("why.part-all", ("records", Parts(pattern, index))),
        PatternKind.Any => book.Say("why.part-any", ("records", Parts(pattern, index))),
        _ => book.Say("why.part-at-least", ("number", Phrases.Number(pattern.Count)), ("records", Parts(pattern, index))),
    };

    private static string Grouped(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static (string Name, string Value) Digits(long number) => ("count", Grouped(number));

    // Published words may bring a full stop of their own, and the sentence has one.
    private static string Unstopped(IReadOnlyList<string> named) => string.Join("; ", named).TrimEnd('.');
}
