using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules;

/// <summary>Every sentence of ours about why, why not, what would change and what a result rests on.</summary>
internal sealed class ReasoningPhrases(Phrasebook book)
{
    public const string RemarkWhy = "each of these is enough by itself";
    public const string HeadingRaise = "What would change it?";
    public const string RemarkRaise = "what could be asked, not what is likely";
    public const string HeadingWhatIf = "What if";
    public const string RemarkWhatIf = "as recorded, and with the additions";
    public const string RemarkAudit = "for audit alone";
    public const string NothingReached = "Nothing is reached, so nothing carries it.";
    public const string NothingMissed = "No higher level and no further trigger is left.";
    public const string WhatIfAddsOnly = "Additions are laid beside the record. Nothing in the record is taken away or changed by them.";
    public const string WhatIfNothingNew = "No further row or rule counts with the additions.";
    public const string AuditWarning = "No part of a practitioner's page: it would teach how to lose a level or a star.";

    private Phrases Phrases { get; } = new(book);

    public static string HeadingWhy(Conclusion conclusion) => $"Why {Named(conclusion)}?";

    public static string HeadingWhyNot(Conclusion conclusion) => $"Why not {Named(conclusion)}?";

    public static string HeadingRestsOn(Conclusion conclusion) => $"What {Named(conclusion)} rests on";

    public static string SetsLine(ObservationSets sets) => sets switch
    {
        { Count: 1 } => "One set of observations carries it.",
        { SpelledOut: true } => $"{Grouped(sets.Count)} sets of observations carry it, each without the others; the smallest has {Phrases.Number(sets.Sets[0].Size)}.",
        { Count: long.MaxValue } => $"More than {Grouped(ObservationSets.MostSpelledOut)} sets of observations carry it. They stand here as counts and are not spelled out.",
        _ => $"{Grouped(sets.Count)} sets of observations carry it. They stand here as counts: more than {Grouped(ObservationSets.MostSpelledOut)} are not spelled out.",
    };

    public static string RestsOnLine(ObservationSets sets) => sets switch
    {
        { Count: 0 } => "It stands whatever is recorded.",
        { Count: 1 } => "It would not stand without this set of observations.",
        { SpelledOut: true } => $"It would not stand without any one of these {Grouped(sets.Count)} sets of observations.",
        _ => $"It would not stand without any one of more than {Grouped(ObservationSets.MostSpelledOut)} sets of observations; the first in the order of the document are given.",
    };

    public static string Rule(Rule rule, string? mark) => $"\"{rule.Text}{mark}\"";

    public static string RulePlace(Rule rule) => rule.Basis == Basis.Interpretation
        ? $"{rule.Citation.ShortText}, our reading: {rule.Reason}"
        : $"{rule.Citation.ShortText}.";

    public string CarriedBy(ObservationPattern pattern, Rule rule, EditionIndex index) => pattern.Kind switch
    {
        PatternKind.Nothing => "Counts whatever is recorded.",
        PatternKind.One when pattern.Observation is { } own && own.Id == rule.Indicator => RecordedItself(own),
        PatternKind.One => $"By {Observed(pattern, index)}.",
        PatternKind.All => $"By all of these together: {Parts(pattern, index)}.",
        PatternKind.Any => $"By any one of these: {Parts(pattern, index)}.",
        _ => $"By any {Phrases.Number(pattern.Count)} of these {Phrases.Number(pattern.Parts.Length)}: {Parts(pattern, index)}.",
    };

    public static string CarriedByPart(IReadOnlyList<string> sets, int more) => sets.Count == 0
        ? "Counts as well. What carries it holds more than another rule above or below needs."
        : $"Of what carries it, the smallest: {string.Join("; or ", sets)}{More(more)}.";

    public string Set(ObservationSet set, EditionIndex index) => set.Size == 0
        ? "nothing at all"
        : string.Join(" and ", set.Findings.Select(f => Observed(f, index)).Concat(set.Facts.Select(Known)));

    /// <summary>One record of a finding, with who recorded it and when.</summary>
    public string Observed(Observation observation, EditionIndex index)
    {
        string[] origin = Origin(observation);
        return origin.Length == 0 ? Words(observation.Id, index) : $"{Words(observation.Id, index)} ({string.Join(", ", origin)})";
    }

    private string RecordedItself(Observation observation)
    {
        string[] origin = Origin(observation);
        return origin.Length == 0 ? "Recorded." : $"Recorded {string.Join(", ", origin)}.";
    }

    private string[] Origin(Observation observation)
    {
        List<string> origin = [];
        if (observation.Finding == Finding.Absent)
        {
            origin.Add("recorded absent");
        }

        if (observation.By is { } by)
        {
            origin.Add($"by {by}");
        }

        if (observation.Kind is { } kind)
        {
            origin.Add(kind switch { ObservationKind.ChildsWords => "the child's words", ObservationKind.Opinion => "opinion", _ => "fact" });
        }

        if (observation.Happened is { } happened)
        {
            origin.Add($"happened {Phrases.Day(happened)}");
        }

        if (observation.Recorded is { } recorded)
        {
            origin.Add($"written down {Phrases.Day(recorded)}");
        }

        return [.. origin];
    }

    public static string Missing(MissedConclusion missed) => missed.Missing switch
    {
        null => "No rule of this edition could reach it from what is recorded.",
        1 => "The nearest rules lack one finding or fact.",
        { } count => $"The nearest rules lack {Phrases.Number(count)} findings or facts.",
    };

    public static string NotMissed(Conclusion conclusion) => conclusion.Level is null
        ? "It is reached."
        : "It is indicated, or lies below what is: the highest level that counts is the one indicated.";

    public static string Lacks(IReadOnlyList<string> ways, int more) => $"Lacks {string.Join("; or ", ways)}{More(more)}.";

    public static string Unasked(int count, IReadOnlyList<string> named, int more) => count == 1
        ? $"Nothing is recorded of one that lacks as few: {Stop(named[0])}"
        : $"Nothing is recorded of {Grouped(count)} that lack as few, each by itself: {Stop(string.Join("; ", named) + More(more))}";

    public static string RowsThemselves(IReadOnlyList<string> named, int more) => $"Rows recorded themselves: {Stop(string.Join("; ", named) + More(more))}";

    public static string MoreRules(int count) => count == 1 ? "1 more rule lacks as few." : $"{Phrases.Number(count)} more rules lack as few.";

    public static string Raised(RaisedConclusion raised) => raised.Further switch
    {
        null => $"{Capital(Named(raised.Conclusion))}: nothing that is still open would reach it.",
        1 => $"{Capital(Named(raised.Conclusion))}, with one further finding or fact, any of {Ways(raised)}:",
        { } count => $"{Capital(Named(raised.Conclusion))}, with {Phrases.Number(count)} further findings or facts together, any of {Ways(raised)}:",
    };

    public static string RaisedBy(FurtherSet way, EditionIndex index) => $"{Further(way, index)}, for {RulesOf(way)}.";

    public static string MoreWays(int count) => count == 1 ? "1 more." : $"{Grouped(count)} more.";

    /// <summary>What a rule lacks, with how the record stands to it.</summary>
    public static string LacksSet(FurtherSet way, Rule rule, EditionIndex index) => string.Join(" and ", way.Parts.Select(p => p switch
    {
        { Finding: Finding.Present } when p.Id == rule.Indicator => $"a record of itself ({Standing(p)})",
        _ => $"{Further(p, index)} ({Standing(p)})",
    }));

    public static string Further(FurtherSet way, EditionIndex index) => string.Join(" and ", way.Parts.Select(p => Further(p, index)));

    public static string Standing(FurtherFinding part) => part.Standing switch
    {
        FurtherStanding.NotAsked => "not asked",
        FurtherStanding.NotKnown => "asked, not known",
        FurtherStanding.OutOfBounds => $"recorded as {ValueOf(part.Known!)}",
        _ => part.Finding == Finding.Present ? $"recorded absent{Origins(part)}" : $"recorded present{Origins(part)}",
    };

    public static string Values(FactValues values)
    {
        string unit = values.Fact.Unit is { } u ? $" {u}" : string.Empty;
        string name = Spoken(values.Fact.Id);
        return values.Words.IsEmpty
            ? $"{name} {string.Join(" or ", values.Ranges.Select(r => Range(r, values.Fact.Type == FactType.Age)))}{unit}"
            : $"{name}: {string.Join(" or ", values.Words)}";
    }

    public static string Added(IEnumerable<string> additions) => $"Added: {string.Join(", ", additions)}.";

    public static string SideBySide(string what, string asRecorded, string withAdditions) => asRecorded == withAdditions
        ? $"{what}: {asRecorded}, and the same with the additions."
        : $"{what}: {asRecorded}; with the additions {withAdditions}.";

    public static string LevelWord(Ruleset ruleset) => Capital(ruleset.LevelWord);

    public static string CouldReachWord => "Could reach";

    public static string SettledWord => "Settled";

    public static string SectionWord(int section) => $"Section {Phrases.Number(section)}";

    public static string NoLevel(Ruleset ruleset) => $"no {ruleset.LevelWord}";

    public static string YesNo(bool value) => value ? "yes" : "no";

    public static string Status(SectionResult section) => section.Status.ToWord().Replace('-', ' ');

    public static string Addition(Observation finding, EditionIndex index) => finding.Finding switch
    {
        Finding.Absent => $"{Words(finding.Id, index)} recorded absent",
        Finding.NotKnown => $"{Words(finding.Id, index)} asked and not known",
        _ => $"{Words(finding.Id, index)} recorded present",
    };

    public static string Addition(RecordedFact fact) => $"{Spoken(fact.Name)} {fact.Value}";

    public string CountsNow(Reason reason) => $"\"{reason.Rule.Text}\" counts with the additions ({reason.Rule.Citation.ShortText}). {Phrases.How(reason.Grounds)}";

    public static string Named(Conclusion conclusion) => conclusion.Level is { } level ? Named(level) : conclusion.Trigger!.Name;

    public static string Named(Level level) => level.IsNumbered ? $"{level.Place}, {level.Name}" : level.Place;

    private string Parts(ObservationPattern pattern, EditionIndex index) => string.Join("; ", pattern.Parts.Select(p => Part(p, index)));

    private string Part(ObservationPattern pattern, EditionIndex index) => pattern.Kind switch
    {
        PatternKind.One => Observed(pattern, index),
        PatternKind.All => $"all of [{Parts(pattern, index)}]",
        PatternKind.Any => $"any of [{Parts(pattern, index)}]",
        _ => $"any {Phrases.Number(pattern.Count)} of [{Parts(pattern, index)}]",
    };

    private string Observed(ObservationPattern pattern, EditionIndex index) =>
        pattern.Observation is { } observation ? Observed(observation, index) : Known(pattern.Fact!);

    private static string Known(BoundFact fact) => $"{Spoken(fact.Fact.Id)} {ValueOf(fact)}";

    private static string ValueOf(BoundFact fact) => fact.Fact.Unit is { } unit ? $"{fact.Text} {unit}" : fact.Text;

    private static string Further(FurtherFinding part, EditionIndex index) => part switch
    {
        { Values: { } values } => Values(values),
        { Finding: Finding.Absent } => $"{Words(part.Id, index)} recorded absent",
        _ => Words(part.Id, index),
    };

    private static string Origins(FurtherFinding part)
    {
        string[] origins = [.. part.Recorded.Select(o => o.By).OfType<string>().Distinct(StringComparer.Ordinal)];
        return origins.Length == 0 ? string.Empty : $" by {string.Join(" and ", origins)}";
    }

    private static string Words(string id, EditionIndex index) => index.Indicator(id) is { } row
        ? $"\"{row.Text}\""
        : index.Ruleset.Judgements.FirstOrDefault(j => j.Id == id) is { } judgement ? $"\"{judgement.Ask}\"" : id;

    private static string RulesOf(FurtherSet way) => way.Rules.Length == 1
        ? $"\"{way.Rules[0].Text}\" ({way.Rules[0].Citation.ShortText})"
        : $"\"{way.Rules[0].Text}\" ({way.Rules[0].Citation.ShortText}) and {Phrases.Number(way.Rules.Length - 1)} more";

    private static string Ways(RaisedConclusion raised) =>
        raised.SpelledOut ? Grouped(raised.Ways.Length) : $"more than {Grouped(ObservationSets.MostSpelledOut)}";

    private static string More(int count) => count == 0 ? string.Empty : $"; {Grouped(count)} more";

    private static string Range(ValueRange range, bool isAge) => range switch
    {
        { From: { } from, To: { } to } when from == to => Number(from, isAge),
        { From: null, To: 0, ToIncluded: false } when isAge => FactComparer.UnbornWord,
        { From: { } from, FromIncluded: true, To: { } to, ToIncluded: false } when isAge && to == from + 1 => Number(from, isAge),
        { From: null, To: { } to } => To(to, range.ToIncluded, isAge),
        { From: { } from, To: null } => From(from, range.FromIncluded, isAge),
        { From: { } from, To: { } to } => $"{From(from, range.FromIncluded, isAge)} and {To(to, range.ToIncluded, isAge)}",
        _ => "any value",
    };

    private static string From(decimal from, bool included, bool isAge) => included ? $"{Number(from, isAge)} or above" : $"above {Number(from, isAge)}";

    private static string To(decimal to, bool included, bool isAge) => included ? $"{Number(to, isAge)} or below" : $"below {Number(to, isAge)}";

    private static string Number(decimal number, bool isAge) =>
        isAge && number < 0 ? FactComparer.UnbornWord : number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Grouped(long number) => number.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);

    private static string Spoken(string id) => id.Replace('-', ' ');

    // Published words may bring a full stop of their own.
    private static string Stop(string words) => $"{words.TrimEnd('.')}.";

    private static string Capital(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
