using System.Globalization;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>What a published ruleset says beside the document's own words. The wording itself is in Phrases.resx alone.</summary>
internal sealed class PublishedPhrases(Phrasebook book)
{
    private readonly Phrases phrases = new(book);
    private readonly ComparisonPhrases times = new(book);

    public string About => book.Say("published.about");

    public string HowToRead => book.Say("published.how-to-read");

    public string HeadingAbout => book.Say("published.heading-about");

    public string HeadingTriggers => book.Say("published.heading-triggers");

    public string HeadingTable => book.Say("published.heading-table");

    public string HeadingRules => book.Say("published.heading-rules");

    public string RemarkRules => book.Say("published.remark-rules");

    public string HeadingJudgements => book.Say("published.heading-judgements");

    public string RemarkJudgements => book.Say("published.remark-judgements");

    public string HeadingConsent => book.Say("published.heading-consent");

    public string HeadingResponses => book.Say("published.heading-responses");

    public string HeadingConsiderations => book.Say("published.heading-considerations");

    public string HeadingContacts => book.Say("published.heading-contacts");

    public string RemarkContacts => book.Say("published.remark-contacts");

    public string HeadingNotes => book.Say("published.heading-notes");

    public string HeadingCases => book.Say("published.heading-cases");

    public string HeadingSignOff => book.Say("published.heading-sign-off");

    public string NoCases => book.Say("published.no-cases");

    public string Covered => book.Say("published.covered");

    public string NotCovered => book.Say("published.not-covered");

    public string TermPublisher => book.Say("published.term-publisher");

    public string TermPublished => book.Say("published.term-published");

    public string TermRevised => book.Say("published.term-revised");

    public string TermInForce => book.Say("published.term-in-force");

    public string TermRestsOn => book.Say("published.term-rests-on");

    public string TermRuleset => book.Say("published.term-ruleset");

    public string TermHash => book.Say("published.term-hash");

    public string NotStated => book.Say("date.not-stated");

    public string Strength => book.Say("published.strength");

    public string StrengthSilent(Ruleset ruleset) => book.Say("published.strength-silent", ("word", ruleset.LevelWord));

    public string SetsNoLevel(Ruleset ruleset) => book.Say("published.sets-no-level", ("word", ruleset.LevelWord));

    public string HeadingLevels(Ruleset ruleset) => Phrases.Capital(book.Say("published.heading-levels", ("word", ruleset.LevelWord)));

    /// <summary>What the document says of a level as a whole, each thing by its name: what is likely without help is nothing that help brings.</summary>
    public IEnumerable<string> Guidance(LevelGuidance guidance) =>
    [
        book.Say("published.level-needs", ("words", guidance.Needs)),
        .. guidance.Services is { } services ? [book.Say("published.level-services", ("words", services))] : Array.Empty<string>(),
        .. guidance.WithoutHelp is { } without ? [book.Say("published.level-without-help", ("words", without))] : Array.Empty<string>(),
        .. guidance.Action is { } action ? [book.Say("published.level-action", ("words", action))] : Array.Empty<string>(),
        book.Say("published.level-place", ("place", guidance.Citation.Text)),
    ];

    public string Stated(PublishedDate date) => date.IsStated ? phrases.Stated(date) : NotStated;

    public string InForce(InForce inForce) => book.Say("published.in-force", ("from", Stated(inForce.From)), ("to", Stated(inForce.To)));

    public string RestsOn(RestsOn restsOn) => restsOn.Note is { } note
        ? book.Say("published.rests-on-noted", ("title", restsOn.Title), ("note", note))
        : book.Say("published.rests-on", ("title", restsOn.Title));

    public string Section(int section, string act) => book.Say("published.section", ("section", Phrases.Number(section)), ("act", act));

    public string NoneRecorded(string statement) => book.Say("published.none-recorded", ("statement", statement));

    public string Described(string levels, string statement, Citation place) =>
        book.Say("published.described", ("levels", levels), ("statement", statement), ("place", place.Text));

    public string Trigger(Trigger trigger) => book.Say("published.trigger", ("trigger", Phrases.Capital(phrases.ForceBefore(trigger))), ("place", trigger.Citation.Text));

    public string Mark(Trigger trigger) => book.Say("published.mark", ("mark", trigger.Mark ?? string.Empty));

    public string Cited(string words, Citation place) => book.Say("published.cited", ("words", words), ("place", place.Text));

    public string Forced(string words, Force force, Citation place) =>
        book.Say("published.forced", ("words", words.TrimEnd('.')), ("force", phrases.InWords(force)), ("place", place.Text));

    public string Consent(ConsentRule rule) => phrases.ConsentLine([rule.Purpose], rule);

    public string Time(Within within) => times.Time(within);

    public string By(string who) => book.Say("published.by", ("who", who));

    public string Contact(Contact contact) => book.Say("published.contact", ("name", contact.Name));

    public string CountsWhen(string when) => book.Say("published.counts-when", ("when", when));

    public string SameAs(string meaning) => book.Say("published.same-as", ("meaning", meaning));

    public string Provided(string ask) => book.Say("published.provided", ("ask", ask));

    public string AppliesWhen(string when) => book.Say("published.applies-when", ("when", when));

    public string AppliesAlways => book.Say("published.applies-always");

    public string Reaches(string triggers) => book.Say("published.reaches", ("triggers", triggers));

    public string TriggerFrom(Trigger trigger, Citation place) => book.Say("published.trigger", ("trigger", phrases.ForceBefore(trigger)), ("place", place.ShortText));

    public string Reading(string reading) => book.Say("published.reading", ("reading", reading));

    public string LevelReading(Level level, Citation place, string reason) =>
        book.Say("published.level-reading", ("level", level.Place), ("place", place.Text), ("reason", reason));

    public string Note(string note) => book.Say("published.note", ("note", note));

    public string Overrides(IEnumerable<string> rules) => book.Say("published.overrides", ("rules", string.Join("; ", rules.Select(r => $"\"{r.TrimEnd('.')}\""))));

    public string Repeats(string rows) => book.Say("published.repeats", ("rows", rows));

    public string HighestRow(Ruleset ruleset) => phrases.HighestRowSetsTheLevel(ruleset);

    public string Cases(CaseCoverage coverage) => book.Say(
        "published.cases",
        ("cases", Phrases.Number(coverage.Cases)),
        ("percent", coverage.Percent.ToString("0.#", CultureInfo.InvariantCulture)),
        ("reached", Phrases.Number(coverage.Reached)),
        ("reachable", Phrases.Number(coverage.Reachable)));

    public string Unreachable(CoverageItem item) => book.Say("published.unreachable", ("item", item.ToString()), ("reason", item.WhyUnreachable ?? string.Empty));

    public string SignOff(Edition edition) => book.Say("published.sign-off", ("title", edition.Ruleset.Title), ("hash", edition.Sha256[..12]));

    public IEnumerable<string> Choices => [book.Say("published.choice-agreed"), book.Say("published.choice-agreed-with-changes"), book.Say("published.choice-not-agreed")];

    public IEnumerable<string> Lines =>
    [
        book.Say("published.line-changes"), book.Say("published.line-name"), book.Say("published.line-role"), book.Say("published.line-for"),
        book.Say("published.line-date"), book.Say("published.line-signature"),
    ];
}
