using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Every sentence of ours that a comparison adds to those of an evaluation, whole and in one place.</summary>
internal static class ComparisonPhrases
{
    public const string Heading = "Comparison for policy and audit";
    public const string NoPage = "no part of a child's page";

    public const string NoScale =
        "The same observations under each document, in the order of the documents' ids. A level is a name of its own document, and its place is counted "
        + "there alone: no scale joins them, and no document stands above another.";

    public const string HowCarried =
        "A row belongs to one document. Under the others it is read as the concept that it is the same as, and never further; each such reading is named "
        + "below. Facts carry as they are.";

    public const string ConceptsAlone = "Recorded in concepts and facts alone, under no document.";
    public const string HeadingCarried = "Read through concepts";
    public const string HeadingNoCounterpart = "No counterpart";
    public const string RemarkNoCounterpart = "recorded, and nothing in the edition reads it; a person may still find it in the document";
    public const string HeadingWhy = "Why they differ, row against row";
    public const string Further = "What follows from other rows, or from their number";
    public const string NoConsent = "No consent rule of this document applies to what was recorded.";
    public const string NoResponse = "This document names no step for what was recorded.";
    public const string NothingCarried = "no recorded row has a concept that this document reads.";
    public const string EverythingRead = "none. Everything recorded is read.";
    public const string LabelDocument = "Document";
    public const string LabelLevel = "Level";
    public const string Label47 = "Section 47";
    public const string Label17 = "Section 17";
    public const string LabelConsent = "Consent";
    public const string LabelFirst = "First step";

    private const string Nothing = "no row, rule or guidance here";

    public static string RecordedUnder(Edition? edition, string name) => edition is null ? ConceptsAlone : $"Recorded under {edition.Ruleset.Title} ({name}).";

    public static string Remark(ComparedEdition edition, string name) => edition.IsRecordedUnder ? $"{name}, recorded under it" : name;

    public static string Document(Evaluation evaluation) =>
        string.Join(" ", evaluation.Edition.Ruleset.Notes.Where(n => n.OnPage).Select(n => n.Text)
            .Prepend(Phrases.StandingLine(evaluation)).Prepend(Phrases.EditionLine(evaluation.Edition.Ruleset)));

    /// <summary>A level by its name, with its place among those of its own document.</summary>
    public static string Named(Level level, Ruleset ruleset) =>
        $"{level.Name}, {Phrases.Number(level.Rank + 1)} of {Phrases.Number(ruleset.Levels.Length)} in this document";

    /// <summary>The level, with how much of what was recorded it cannot stand on.</summary>
    public static string LevelLine(ComparedEdition edition, int recorded)
    {
        Evaluation evaluation = edition.Evaluation;
        Ruleset ruleset = evaluation.Edition.Ruleset;
        string could = evaluation.CouldReach is { } reach && reach.Rank > (evaluation.IndicatedLevel?.Rank ?? -1)
            ? $" Open questions could raise it to {Named(reach, ruleset)}."
            : string.Empty;
        string unread = edition.NoCounterpart.IsEmpty ? string.Empty : $" {Phrases.Number(edition.NoCounterpart.Length)} of {Phrases.Number(recorded)} records have no counterpart here.";
        return (evaluation.IndicatedLevel is { } level
            ? $"{(evaluation.Complete ? string.Empty : "At least ")}{Named(level, ruleset)}.{could}"
            : $"None indicated{(evaluation.Complete ? string.Empty : " by what could be used")}. That is not \"no concern\".{could}") + unread;
    }

    /// <summary>The document's statement, under what it amounts to.</summary>
    public static string Section(int section, SectionResult result)
    {
        string line = Phrases.SectionLine(section, result);
        string prefix = $"Section {Phrases.Number(section)}: ";
        line = line.StartsWith(prefix, StringComparison.Ordinal) ? Capital(line[prefix.Length..]) : line;
        string place = result.Citation is { } citation && !line.Contains(citation.ShortText, StringComparison.Ordinal) ? $" ({citation.ShortText})" : string.Empty;
        return $"{line}{place}. {result.Statement}";
    }

    public static string Consent(Evaluation evaluation) => new NextStepSections(evaluation).Consent() is { Length: > 0 } said ? said : NoConsent;

    public static string FirstResponse(ComparedEdition edition)
    {
        ResponseDue[] due = [.. edition.FirstResponse];
        return due.Length == 0 ? NoResponse : string.Join(" ", due.Select((r, i) => Response(r, edition, !due.Skip(i + 1).Any(later => later.Contact?.Printed.Id == r.Contact?.Printed.Id))));
    }

    public static string Carried(CarriedObservation carried, string from, string to)
    {
        string rows = carried.Rows.IsEmpty ? $"which guidance of {to} weighs" : string.Join("; ", carried.Rows.Select(r => r.Relation == RowRelation.SameAs
            ? $"row `{r.Id}` of {to} ({r.Citation.ShortText})"
            : $"named by {(r.IsRule ? "rule" : "row")} `{r.Id}` of {to} ({r.Citation.ShortText})"));
        return $"Recorded{Unless(carried.Recorded)} as row `{carried.Row.Id}` of {from} ({carried.Row.Citation.ShortText}), read as concept `{carried.Concept.Id}`, {rows}.";
    }

    public static string NoCounterpart(MissingCounterpart missing, string? from) => missing.Kind switch
    {
        ObservedKind.Row => missing.Concepts.IsEmpty
            ? $"Row `{missing.Id}` of {from}{Said(missing)}, \"{missing.Text}\": the same as no concept.{Instead(missing)}"
            : $"Row `{missing.Id}` of {from}{Said(missing)}, \"{missing.Text}\": read as concept {Ids(missing.Concepts)}, which {Nothing} names.",
        ObservedKind.Judgement => $"Judgement `{missing.Id}` of {from}{Said(missing)}: it belongs to that document alone.",
        ObservedKind.Concept => $"Concept `{missing.Id}`{Said(missing)}: {Nothing} names it.",
        _ => $"Fact `{missing.Id}` ({Spoken(missing.Recorded)}): {Nothing} reads it.",
    };

    public static string Subject(ComparedSubject subject) => subject.Kind switch
    {
        ObservedKind.Concept => $"Concept `{subject.Id}`{Bracketed(subject.Recorded!)}: {subject.Text}",
        ObservedKind.Row => $"Row `{subject.Id}`{Bracketed(subject.Recorded!)}, the same as no concept: \"{subject.Text}\"",
        ObservedKind.Fact => $"Fact `{subject.Id}` ({Spoken(subject.Recorded!)})",
        _ => subject.Text,
    };

    public static string Side(ComparedSubject subject, SubjectInEdition side, string name)
    {
        string said = side.Rows.IsEmpty ? NothingReads(subject.Kind, side) : string.Join(" ", side.Rows.Select(r => Row(r, side.Edition.Ruleset)));
        return $"{name}: {said}";
    }

    public static string Capital(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";

    private static string Row(ComparedRow row, Ruleset ruleset)
    {
        string level = row switch
        {
            { Level: { } found, Basis: Basis.Interpretation } => $"{found.Name} (our reading{(row.LevelCitation is { } place ? $" of {place.ShortText}" : string.Empty)})",
            { Level: { } found } => found.Name,
            _ => $"no {ruleset.LevelWord} of its own",
        };
        string[] triggers =
        [
            .. row.Triggers
                .Select(t => (Trigger: ruleset.FindTrigger(t.Id)!, t.Citation))
                .Select(t => $"{TriggerName(t.Trigger)} ({t.Trigger.Force.ToWord().Replace('-', ' ')}{(t.Citation.Text == row.Citation.Text ? string.Empty : $", {t.Citation.ShortText}")})"),
        ];
        string words = row.IsRule ? row.Text.TrimEnd('.') : $"\"{row.Text}\"";
        string strength = row.Strength ? "a strength, " : string.Empty;
        string holds = row switch
        {
            { Determining: true } => $"Holds, at the indicated {ruleset.LevelWord}.",
            { Holds: true } => "Holds.",
            { Relation: RowRelation.Condition } => "Does not hold: it needs more, or something else.",
            _ => "Does not hold.",
        };
        return $"{words} ({row.Citation.ShortText}): {strength}{string.Join("; ", triggers.Prepend(level))}. {holds}";
    }

    private static string TriggerName(Trigger trigger)
    {
        string section = Phrases.Number(trigger.Section);
        return trigger.Name.Contains(section, StringComparison.Ordinal) ? trigger.Name : $"section {section}, {trigger.Name}";
    }

    // A row that is worked out from concepts is the same as none of them; who wants them compared records them.
    private static string Instead(MissingCounterpart missing) =>
        missing.NamedByCondition.IsEmpty ? string.Empty : $" To compare it, record what its condition names: {Ids(missing.NamedByCondition)}.";

    private static string NothingReads(ObservedKind kind, SubjectInEdition side) => (kind, side) switch
    {
        (ObservedKind.Further, _) => "nothing further.",
        (_, { InGuidanceAlone: true }) => "no row or rule; its guidance weighs it.",
        (ObservedKind.Fact, { IsRead: true }) => "read, and nothing holds by it that is not listed above.",
        (ObservedKind.Row, _) => "not read; no concept joins it to a row here.",
        _ => $"{Nothing} names it.",
    };

    private static string Response(ResponseDue due, ComparedEdition edition, bool withContact)
    {
        Ruleset ruleset = edition.Evaluation.Edition.Ruleset;
        string line = Phrases.ResponseLine(due, ruleset, withContact: false);
        string contact = withContact && due.Contact is not null ? Phrases.ResponseLine(due, ruleset, withContact: true)[line.Length..] : string.Empty;
        return SaysThatNoTimeIsPrinted(due) ? line + contact : $"{line} {Time(due.Response.Within)}{contact}";
    }

    // Where a ruleset's own words say so, they are not said twice.
    private static bool SaysThatNoTimeIsPrinted(ResponseDue due) =>
        due.Response.Within is null && due.Response.Text.Contains("no time", StringComparison.OrdinalIgnoreCase);

    private static string Time(Model.Guidance.Within? within) => within switch
    {
        null => "No time is stated.",
        { Amount: { } amount } => $"Within {Phrases.Number(amount)} {Unit(within)}{After(within)}.",
        _ => $"At once{After(within)}.",
    };

    private static string Unit(Model.Guidance.Within within)
    {
        string units = within.Unit.ToWord().Replace('-', ' ');
        return within.Amount == 1 ? units.TrimEnd('s') : units;
    }

    private static string After(Model.Guidance.Within within) => within.After is { } after ? $" after {after}" : string.Empty;

    private static string Said(MissingCounterpart missing) => Bracketed(missing.Recorded);

    // Present is what a record mostly says, and needs no word.
    private static string Bracketed(string recorded) => recorded == Finding.Present.ToWord() ? string.Empty : $" ({Spoken(recorded)})";

    private static string Unless(string recorded) => recorded == Finding.Present.ToWord() ? string.Empty : $" {Spoken(recorded)}";

    private static string Spoken(string recorded) => recorded.Replace(RecordedFact.NotKnown, "not known", StringComparison.Ordinal);

    private static string Ids(IEnumerable<string> concepts) => string.Join(", ", concepts.Select(c => $"`{c}`"));
}
