using System.Globalization;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>
/// What a reader sees of ours, put together from the sentences of a <see cref="Phrasebook"/>; the wording itself is in Phrases.resx alone. What a
/// document says is in its ruleset.
/// </summary>
internal sealed partial class Phrases(Phrasebook book)
{
    public const string HighestRowSetsTheLevelId = "highest-row-sets-the-level";
    public const string NoNumber = "-";

    private static readonly string[] Months =
    [
        "date.month-1", "date.month-2", "date.month-3", "date.month-4", "date.month-5", "date.month-6", "date.month-7", "date.month-8", "date.month-9",
        "date.month-10", "date.month-11", "date.month-12",
    ];

    public string NotNoConcern => book.Say("answer.not-no-concern");

    public string NothingOpen => book.Say("questions.nothing-open");

    public string HeadingWorries => book.Say("heading.worries");

    public string HeadingStrengths => book.Say("heading.strengths");

    public string HeadingDisagreements => book.Say("heading.disagreements");

    public string HeadingNextSteps => book.Say("heading.next-steps");

    public string HeadingConsiderations => book.Say("heading.considerations");

    public string HeadingQuestions => book.Say("heading.questions");

    public string HeadingReadings => book.Say("heading.readings");

    public string HeadingProblems => book.Say("heading.problems");

    public string LeftOut => book.Say("problems.left-out");

    public string LowersNothing => book.Say("rows.lowers-nothing");

    public string ConsentLabel => book.Say("consent.label");

    public string DiscussionHeld => book.Say("judgement.discussion-held");

    public string CaseLine(string? reference, DateOnly asOf) => reference is null
        ? book.Say("head.as-of", ("day", Day(asOf)))
        : book.Say("head.case", ("case", reference), ("day", Day(asOf)));

    public string Title(Evaluation evaluation)
    {
        string level = LevelLine(evaluation.Edition.Ruleset, evaluation.IndicatedLevel, evaluation.Complete);
        return evaluation.Case is { } reference
            ? book.Say("head.title-case", ("case", reference), ("day", Day(evaluation.AsOf)), ("level", level))
            : book.Say("head.title", ("day", Day(evaluation.AsOf)), ("level", level));
    }

    public string EditionLine(Ruleset ruleset) => ruleset.Revised.IsEmpty
        ? book.Say("head.edition", ("title", ruleset.Title))
        : book.Say("head.edition-revised", ("title", ruleset.Title), ("date", Stated(ruleset.Revised[^1])));

    public string RestsOnLine(RestsOn restsOn) => restsOn.Note is null
        ? book.Say("head.rests-on", ("title", restsOn.Title))
        : book.Say("head.rests-on-noted", ("title", restsOn.Title), ("note", restsOn.Note));

    /// <summary>How the as-of date stands to the time for which the edition applies, said plainly.</summary>
    public string StandingLine(Evaluation evaluation)
    {
        InForce inForce = evaluation.Edition.Ruleset.InForce;
        string key = evaluation.Standing switch
        {
            EditionStanding.NotYetInForce => "standing.not-yet-in-force",
            EditionStanding.NoLongerInForce => "standing.no-longer-in-force",
            EditionStanding.StartNotStated => "standing.start-not-stated",
            EditionStanding.EndNotStated => "standing.end-not-stated",
            _ => "standing.in-force",
        };
        return book.Say(key, ("from", Stated(inForce.From)), ("to", Stated(inForce.To)), ("asOf", Day(evaluation.AsOf)));
    }

    public string LevelLine(Ruleset ruleset, Level? level, bool complete) => (level, complete) switch
    {
        (null, true) => book.Say("answer.no-level", ("word", ruleset.LevelWord)),
        (null, false) => book.Say("answer.no-level-incomplete", ("word", ruleset.LevelWord)),
        ({ } found, true) => Capital(Named(found)),
        ({ } found, false) => book.Say("answer.at-least", ("level", Named(found))),
    };

    public string CouldReach(Level level) => book.Say("answer.could-reach", ("level", Named(level)));

    public string Settled(Ruleset ruleset) => book.Say("questions.settled", ("word", ruleset.LevelWord));

    public string LevelCannotRise(Ruleset ruleset) => book.Say("questions.level-cannot-rise", ("word", ruleset.LevelWord));

    public string RemarkConsiderations(Ruleset ruleset) => book.Say(
        ruleset.Triggers.Any(t => t.Mark is not null) ? "considerations.change-no-level-and-no-star" : "considerations.change-no-level",
        ("word", ruleset.LevelWord));

    public string HighestRowSetsTheLevel(Ruleset ruleset) => book.Say("readings.highest-row-sets-the-level", ("word", ruleset.LevelWord));

    public string YourLevel(Ruleset ruleset) => book.Say("judgement.your-level", ("word", ruleset.LevelWord.ToUpperInvariant()));

    public string SectionLine(int section, SectionResult result) => result.Status == SectionStatus.StrategyDiscussionRequired
        ? book.Count("section.strategy-discussion-required", result.Triggers.Count(t => t.Trigger.Status == result.Status), ("section", Number(section)))
        : book.Say("section.labelled", ("section", Number(section)), ("finding", SectionFinding(result)));

    /// <summary>What a section comes to, for behind its name; of a strategy discussion only <see cref="SectionLine"/> speaks.</summary>
    public string SectionFinding(SectionResult result)
    {
        string key = (result.Status, ByLevel: result.Triggers.IsEmpty, Placed: result.Citation is not null) switch
        {
            (SectionStatus.CouldLeadToEnquiries, _, _) => "section.could-lead-to-enquiries",
            (SectionStatus.MayBeRequired, _, _) => "section.may-be-required",
            (SectionStatus.DescribedAsS47 or SectionStatus.DescribedAsS17, true, true) => "section.described-level-placed",
            (SectionStatus.DescribedAsS47 or SectionStatus.DescribedAsS17, true, false) => "section.described-level",
            (SectionStatus.DescribedAsS47 or SectionStatus.DescribedAsS17, false, true) => "section.described-record-placed",
            (SectionStatus.DescribedAsS47 or SectionStatus.DescribedAsS17, false, false) => "section.described-record",
            (SectionStatus.Required, _, _) => "section.assessment-required",
            (SectionStatus.MayBeProvided, _, true) => "section.may-be-provided-placed",
            (SectionStatus.MayBeProvided, _, false) => "section.may-be-provided",
            _ => "section.none-recorded",
        };
        return book.Say(key, ("place", result.Citation?.ShortText ?? string.Empty));
    }

    public string Day(DateOnly day) => book.Say("date.day", ("day", Number(day.Day)), ("month", Month(day)), ("year", Year(day)));

    public static string Capital(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Spoken(string id) => id.Replace('-', ' ');

    public string Or(IEnumerable<string> things) => Joined("list.or", things);

    public string And(IEnumerable<string> things) => Joined("list.and", things);

    public string OrElse(IEnumerable<string> things) => Joined("list.or-else", things);

    private static string Year(DateOnly day) => day.ToString("yyyy", CultureInfo.InvariantCulture);

    private static string Sentence(string words) => $"{Capital(words)}.";

    private string Month(DateOnly day) => book.Say(Months[day.Month - 1]);

    public string Stated(PublishedDate date) => date switch
    {
        { FirstDay: { } first, LastDay: { } last } when first == last => Day(first),
        { FirstDay: { } first, LastDay: { } last } when first.Month == last.Month => book.Say("date.month-of-year", ("month", Month(first)), ("year", Year(first))),
        { FirstDay: { } first } => Year(first),
        _ => book.Say("date.not-stated"),
    };

    private string Named(Level level) => book.Say("level.named", ("level", level.IsNumbered ? level.Place : level.Word), ("name", level.Name));

    private string Joined(string key, IEnumerable<string> things)
    {
        string? all = null;
        foreach (string thing in things)
        {
            all = all is null ? thing : book.Say(key, ("before", all), ("last", thing));
        }

        return all ?? string.Empty;
    }
}
