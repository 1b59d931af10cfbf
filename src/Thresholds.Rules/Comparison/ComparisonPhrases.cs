using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>What a comparison adds to the phrases of an evaluation. The wording itself is in Phrases.resx alone.</summary>
internal sealed class ComparisonPhrases(Phrasebook book)
{
    private readonly Phrases phrases = new(book);

    public string Heading => book.Say("comparison.heading");

    public string NoPage => book.Say("comparison.no-page");

    public string NoScale => book.Say("comparison.no-scale");

    public string HowCarried => book.Say("comparison.how-carried");

    public string HeadingCarried => book.Say("comparison.heading-carried");

    public string HeadingNoCounterpart => book.Say("comparison.heading-no-counterpart");

    public string RemarkNoCounterpart => book.Say("comparison.remark-no-counterpart");

    public string HeadingWhy => book.Say("comparison.heading-why");

    public string Further => book.Say("comparison.further");

    public string NothingCarried => book.Say("comparison.nothing-carried");

    public string EverythingRead => book.Say("comparison.everything-read");

    public string LabelDocument => book.Say("comparison.label-document");

    public string LabelLevel => book.Say("comparison.label-level");

    public string Label47 => book.Say("comparison.label-section", ("section", "47"));

    public string Label17 => book.Say("comparison.label-section", ("section", "17"));

    public string LabelConsent => book.Say("comparison.label-consent");

    public string LabelFirst => book.Say("comparison.label-first");

    public string RecordedUnder(Edition? edition, string name) => edition is null
        ? book.Say("comparison.concepts-alone")
        : book.Say("comparison.recorded-under", ("title", edition.Ruleset.Title), ("name", name));

    public string Remark(ComparedEdition edition, string name) => edition.IsRecordedUnder ? book.Say("comparison.name-recorded-under", ("name", name)) : name;

    public string Document(Evaluation evaluation) =>
        string.Join(" ", evaluation.Edition.Ruleset.Notes.Where(n => n.OnPage).Select(n => n.Text)
            .Prepend(phrases.StandingLine(evaluation)).Prepend(phrases.EditionLine(evaluation.Edition.Ruleset)));

    /// <summary>A level by its name, with its place among those of its own document.</summary>
    public string Named(Level level, Ruleset ruleset) => book.Say(
        "comparison.level",
        ("level", level.Name),
        ("place", Phrases.Number(level.Rank + 1)),
        ("of", Phrases.Number(ruleset.Levels.Length)));

    /// <summary>The level, with how much of what was recorded it cannot stand on.</summary>
    public string LevelLine(ComparedEdition edition, int recorded)
    {
        Evaluation evaluation = edition.Evaluation;
        Ruleset ruleset = evaluation.Edition.Ruleset;
        List<string> said =
        [
            (evaluation.IndicatedLevel, evaluation.Complete) switch
            {
                ({ } level, true) => book.Say("comparison.level-indicated", ("level", Named(level, ruleset))),
                ({ } level, false) => book.Say("comparison.level-at-least", ("level", Named(level, ruleset))),
                (null, true) => book.Say("comparison.no-level"),
                _ => book.Say("comparison.no-level-incomplete"),
            },
        ];
        if (evaluation.CouldReach is { } reach && reach.Rank > (evaluation.IndicatedLevel?.Rank ?? -1))
        {
            said.Add(book.Say("comparison.could-reach", ("level", Named(reach, ruleset))));
        }

        if (!edition.NoCounterpart.IsEmpty)
        {
            said.Add(book.Say("comparison.records-without-counterpart", ("number", Phrases.Number(edition.NoCounterpart.Length)), ("recorded", Phrases.Number(recorded))));
        }

        return string.Join(" ", said);
    }

    /// <summary>The document's statement, under what it amounts to.</summary>
    public string Section(int section, SectionResult result)
    {
        string line = result.Status == SectionStatus.StrategyDiscussionRequired
            ? phrases.SectionLine(section, result)
            : Phrases.Capital(phrases.SectionFinding(result));
        string place = result.Citation is { } citation && !line.Contains(citation.ShortText, StringComparison.Ordinal) ? $" ({citation.ShortText})" : string.Empty;
        return $"{line}{place}. {result.Statement}";
    }

    public string Consent(Evaluation evaluation) => new NextStepSections(evaluation).Consent() is { Length: > 0 } said ? said : book.Say("comparison.no-consent");

    public string FirstResponse(ComparedEdition edition)
    {
        ResponseDue[] due = [.. edition.FirstResponse];
        return due.Length == 0
            ? book.Say("comparison.no-response")
            : string.Join(" ", due.Select((r, i) => Response(r, edition, !due.Skip(i + 1).Any(later => later.Contact?.Printed.Id == r.Contact?.Printed.Id))));
    }

    public string Carried(CarriedObservation carried, string from, string to)
    {
        string rows = carried.Rows.IsEmpty
            ? book.Say("comparison.carried-to-guidance", ("edition", to))
            : string.Join("; ", carried.Rows.Select(r => book.Say(
                r switch
                {
                    { Relation: RowRelation.SameAs } => "comparison.carried-to-row",
                    { IsRule: true } => "comparison.carried-named-by-rule",
                    _ => "comparison.carried-named-by-row",
                },
                ("row", r.Id),
                ("edition", to),
                ("place", r.Citation.ShortText))));
        return book.Say(
            IsPresent(carried.Recorded) ? "comparison.carried" : "comparison.carried-finding",
            ("finding", Spoken(carried.Recorded)),
            ("row", carried.Row.Id),
            ("edition", from),
            ("place", carried.Row.Citation.ShortText),
            ("concept", carried.Concept.Id),
            ("rows", rows));
    }

    public string NoCounterpart(MissingCounterpart missing, string? from)
    {
        (string, string) id = ("id", missing.Id);
        (string, string) edition = ("edition", from ?? string.Empty);
        (string, string) finding = ("finding", Bracketed(missing.Recorded));
        (string, string) text = ("text", missing.Text);
        return missing switch
        {
            { Kind: ObservedKind.Row, Concepts.IsEmpty: false } => book.Say("comparison.no-counterpart-row-of-concept", id, edition, finding, text, ("concepts", Ids(missing.Concepts))),
            // A row that is worked out from concepts is the same as none of them; who wants them compared records them.
            { Kind: ObservedKind.Row, NamedByCondition.IsEmpty: false } =>
                book.Say("comparison.no-counterpart-row-of-condition", id, edition, finding, text, ("concepts", Ids(missing.NamedByCondition))),
            { Kind: ObservedKind.Row } => book.Say("comparison.no-counterpart-row", id, edition, finding, text),
            { Kind: ObservedKind.Judgement } => book.Say("comparison.no-counterpart-judgement", id, edition, finding),
            { Kind: ObservedKind.Concept } => book.Say("comparison.no-counterpart-concept", id, finding),
            _ => book.Say("comparison.no-counterpart-fact", id, ("value", Spoken(missing.Recorded))),
        };
    }

    public string Subject(ComparedSubject subject)
    {
        (string, string) id = ("id", subject.Id ?? string.Empty);
        (string, string) text = ("text", subject.Text);
        (string, string) finding = ("finding", Bracketed(subject.Recorded ?? Finding.Present.ToWord()));
        return subject.Kind switch
        {
            ObservedKind.Concept => book.Say("comparison.subject-concept", id, finding, text),
            ObservedKind.Row => book.Say("comparison.subject-row", id, finding, text),
            ObservedKind.Fact => book.Say("comparison.subject-fact", id, ("value", Spoken(subject.Recorded!))),
            _ => subject.Text,
        };
    }

    public string Side(ComparedSubject subject, SubjectInEdition side, string name)
    {
        string said = side.Rows.IsEmpty ? NothingReads(subject.Kind, side) : string.Join(" ", side.Rows.Select(r => Row(r, side.Edition.Ruleset)));
        return $"{name}: {said}";
    }

    private string Row(ComparedRow row, Ruleset ruleset)
    {
        string level = row switch
        {
            { Level: { } found, Basis: Basis.Interpretation, LevelCitation: { } place } =>
                book.Say("comparison.row-level-read-at", ("level", found.Name), ("place", place.ShortText)),
            { Level: { } found, Basis: Basis.Interpretation } => book.Say("comparison.row-level-read", ("level", found.Name)),
            { Level: { } found } => found.Name,
            _ => book.Say("comparison.row-without-level", ("word", ruleset.LevelWord)),
        };
        string[] triggers =
        [
            .. row.Triggers
                .Select(t => (Trigger: ruleset.FindTrigger(t.Id)!, t.Citation))
                .Select(t => $"{TriggerName(t.Trigger)} ({phrases.InWords(t.Trigger.Force)}{(t.Citation.Text == row.Citation.Text ? string.Empty : $", {t.Citation.ShortText}")})"),
        ];
        string words = row.IsRule ? row.Text.TrimEnd('.') : $"\"{row.Text}\"";
        string strength = row.Strength ? $"{book.Say("comparison.row-strength")}, " : string.Empty;
        string holds = row switch
        {
            { Determining: true } => book.Say("comparison.row-determines", ("word", ruleset.LevelWord)),
            { Holds: true } => book.Say("comparison.row-holds"),
            { Relation: RowRelation.Condition } => book.Say("comparison.row-condition-does-not-hold"),
            _ => book.Say("comparison.row-does-not-hold"),
        };
        return $"{words} ({row.Citation.ShortText}): {strength}{string.Join("; ", triggers.Prepend(level))}. {holds}";
    }

    private string TriggerName(Trigger trigger)
    {
        string section = Phrases.Number(trigger.Section);
        return trigger.Name.Contains(section, StringComparison.Ordinal)
            ? trigger.Name
            : book.Say("comparison.trigger-of-section", ("section", section), ("trigger", trigger.Name));
    }

    private string NothingReads(ObservedKind kind, SubjectInEdition side) => book.Say((kind, side) switch
    {
        (ObservedKind.Further, _) => "comparison.nothing-further",
        (_, { InGuidanceAlone: true }) => "comparison.in-guidance-alone",
        (ObservedKind.Fact, { IsRead: true }) => "comparison.fact-listed-above",
        (ObservedKind.Row, _) => "comparison.row-not-read",
        _ => "comparison.nothing-names-it",
    });

    private string Response(ResponseDue due, ComparedEdition edition, bool withContact)
    {
        Ruleset ruleset = edition.Evaluation.Edition.Ruleset;
        string line = phrases.ResponseLine(due, ruleset, withContact: false);
        string contact = withContact && due.Contact is not null ? phrases.ResponseLine(due, ruleset, withContact: true)[line.Length..] : string.Empty;
        return SaysThatNoTimeIsPrinted(due) ? line + contact : $"{line} {Time(due.Response.Within)}{contact}";
    }

    // Where a ruleset's own words say so, they are not said twice.
    private static bool SaysThatNoTimeIsPrinted(ResponseDue due) =>
        due.Response.Within is null && due.Response.Text.Contains("no time", StringComparison.OrdinalIgnoreCase);

    public string Time(Model.Guidance.Within? within) => within switch
    {
        null => book.Say("time.not-stated"),
        { Amount: null, After: null } => book.Say("time.at-once"),
        { Amount: null, After: { } after } => book.Say("time.at-once-after", ("event", after)),
        { Amount: { } amount, After: null } => book.Say("time.within", ("time", Units(amount, within.Unit))),
        { Amount: { } amount, After: { } after } => book.Say("time.within-after", ("time", Units(amount, within.Unit)), ("event", after)),
    };

    private string Units(int amount, Model.Guidance.TimeUnit unit) => unit switch
    {
        Model.Guidance.TimeUnit.Hours => book.Count("time.hours", amount),
        Model.Guidance.TimeUnit.WorkingDays => book.Count("time.working-days", amount),
        _ => book.Count("time.days", amount),
    };

    // Present is what a record mostly says, and needs no word.
    private string Bracketed(string recorded) => IsPresent(recorded) ? string.Empty : $" ({Spoken(recorded)})";

    private string Spoken(string recorded) => string.Join(", ", recorded.Split(", ").Select(w => w switch
    {
        "present" => book.Say("finding.present"),
        "absent" => book.Say("finding.absent"),
        RecordedFact.NotKnown => book.Say("finding.not-known"),
        _ => w,
    }));

    private static bool IsPresent(string recorded) => recorded == Finding.Present.ToWord();

    private static string Ids(IEnumerable<string> concepts) => string.Join(", ", concepts.Select(c => $"`{c}`"));
}
