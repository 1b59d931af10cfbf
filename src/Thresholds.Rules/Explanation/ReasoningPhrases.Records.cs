using System.Globalization;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules;

/// <content>One record, how the record stands to what a rule needs, and the values of a fact that would do.</content>
internal sealed partial class ReasoningPhrases
{
    /// <summary>One record of a finding, with who recorded it and when.</summary>
    public string Observed(Observation observation, EditionIndex index)
    {
        string words = Words(observation.Id, index);
        return Origin(observation) is { Length: > 0 } origin ? book.Say("recorded.thing", ("thing", words), ("origin", origin)) : words;
    }

    public string Standing(FurtherFinding part) => part.Standing switch
    {
        FurtherStanding.NotAsked => book.Say("recorded.not-asked"),
        FurtherStanding.NotKnown => book.Say("recorded.not-known"),
        FurtherStanding.OutOfBounds => book.Say("recorded.as", ("value", ValueOf(part.Known!))),
        _ => RecordedOtherwise(part),
    };

    public string Values(FactValues values)
    {
        (string, string) fact = ("fact", Phrases.Spoken(values.Fact.Id));
        if (!values.Words.IsEmpty)
        {
            return book.Say("values.words", fact, ("values", phrases.Or(values.Words)));
        }

        (string, string) ranges = ("values", phrases.Or(values.Ranges.Select(r => Range(r, values.Fact.Type == FactType.Age))));
        return values.Fact.Unit is { } unit ? book.Say("values.ranges-of-unit", fact, ranges, ("unit", unit)) : book.Say("values.ranges", fact, ranges);
    }

    private string RecordedItself(Observation observation) => Origin(observation) is { Length: > 0 } origin
        ? book.Say("recorded.itself-with-origin", ("origin", origin))
        : book.Say("recorded.itself");

    private string Origin(Observation observation)
    {
        List<string> origin = [];
        if (observation.Finding == Finding.Absent)
        {
            origin.Add(book.Say("recorded.absent"));
        }

        if (observation.By is { } by)
        {
            origin.Add(book.Say("recorded.by", ("who", by)));
        }

        if (observation.Kind is { } kind)
        {
            origin.Add(book.Say(kind switch
            {
                ObservationKind.ChildsWords => "recorded.childs-words",
                ObservationKind.Opinion => "recorded.opinion",
                _ => "recorded.fact",
            }));
        }

        if (observation.Happened is { } happened)
        {
            origin.Add(book.Say("recorded.happened", ("day", phrases.Day(happened))));
        }

        if (observation.Recorded is { } recorded)
        {
            origin.Add(book.Say("recorded.written-down", ("day", phrases.Day(recorded))));
        }

        return string.Join(", ", origin);
    }

    private string RecordedOtherwise(FurtherFinding part)
    {
        string[] by = [.. part.Recorded.Select(o => o.By).OfType<string>().Distinct(StringComparer.Ordinal)];
        string key = (part.Finding, by.Length) switch
        {
            (Finding.Present, 0) => "recorded.absent",
            (Finding.Present, _) => "recorded.absent-by",
            (_, 0) => "recorded.present",
            _ => "recorded.present-by",
        };
        return book.Say(key, ("who", phrases.And(by)));
    }

    private string Observed(ObservationPattern pattern, EditionIndex index) =>
        pattern.Observation is { } observation ? Observed(observation, index) : Known(pattern.Fact!);

    private string Known(BoundFact fact) => book.Say("values.known", ("fact", Phrases.Spoken(fact.Fact.Id)), ("value", ValueOf(fact)));

    private static string ValueOf(BoundFact fact) => fact.Fact.Unit is { } unit ? $"{fact.Text} {unit}" : fact.Text;

    private string Further(FurtherFinding part, EditionIndex index) => part switch
    {
        { Values: { } values } => Values(values),
        { Finding: Finding.Absent } => book.Say("recorded.thing-absent", ("thing", Words(part.Id, index))),
        _ => Words(part.Id, index),
    };

    private static string Words(string id, EditionIndex index) => index.Indicator(id) is { } row
        ? $"\"{row.Text}\""
        : index.Ruleset.Judgements.FirstOrDefault(j => j.Id == id) is { } judgement ? $"\"{judgement.Ask}\"" : id;

    private string Range(ValueRange range, bool isAge) => range switch
    {
        { From: { } from, To: { } to } when from == to => Number(from, isAge),
        { From: null, To: 0, ToIncluded: false } when isAge => book.Say("ground.unborn"),
        { From: { } from, FromIncluded: true, To: { } to, ToIncluded: false } when isAge && to == from + 1 => Number(from, isAge),
        { From: null, To: { } to } => To(to, range.ToIncluded, isAge),
        { From: { } from, To: null } => From(from, range.FromIncluded, isAge),
        { From: { } from, To: { } to } => phrases.And([From(from, range.FromIncluded, isAge), To(to, range.ToIncluded, isAge)]),
        _ => book.Say("values.any"),
    };

    private string From(decimal from, bool included, bool isAge) =>
        book.Say(included ? "compared.at-least" : "compared.above", ("value", Number(from, isAge)));

    private string To(decimal to, bool included, bool isAge) => book.Say(included ? "compared.at-most" : "compared.below", ("value", Number(to, isAge)));

    private string Number(decimal number, bool isAge) => isAge && number < 0 ? book.Say("ground.unborn") : number.ToString(CultureInfo.InvariantCulture);
}
