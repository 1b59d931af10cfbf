using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>Every sentence of ours that a reader may see, whole and in one place. What a document says is not here but in its ruleset.</summary>
internal static class Phrases
{
    public const string APersonDecides = "This indicates; a person decides.";
    public const string HighestRowSetsTheLevelId = "highest-row-sets-the-level";
    public const string NotNoConcern = "Nothing that sets a level is recorded. That is not \"no concern\": the lists are not exhaustive, and silence says nothing.";
    public const string NothingOpen = "Nothing recorded waits for an answer. What nobody asked is still unknown.";
    public const string HeadingWorries = "What are we worried about?";
    public const string HeadingStrengths = "What's working well?";
    public const string HeadingDisagreements = "Records that disagree";
    public const string HeadingNextSteps = "What needs to happen?";
    public const string HeadingConsiderations = "To weigh";
    public const string HeadingQuestions = "Ask next";
    public const string HeadingReadings = "Our reading";
    public const string HeadingProblems = "This result is incomplete";
    public const string LeftOut = "What could not be used was left out. Read the answer as \"at least\".";
    public const string LowersNothing = "Lowers nothing.";
    public const string NoNumber = "-";
    public const string ConsentLabel = "CONSENT";
    public const string DiscussionHeld = "DISCUSSION HELD ON ___ / NOT HELD, WHY ___";

    public static string CaseLine(string? reference, DateOnly asOf) =>
        reference is null ? $"As of {Day(asOf)}. {APersonDecides}" : $"CASE {reference}, {Day(asOf)}. {APersonDecides}";

    public static string EditionLine(Ruleset ruleset) => ruleset.Revised.IsEmpty
        ? $"{ruleset.Title}."
        : $"{ruleset.Title}, text of {Stated(ruleset.Revised[^1])}.";

    public static string RestsOnLine(RestsOn restsOn) =>
        restsOn.Note is null ? $"Rests on {restsOn.Title}." : $"Rests on {restsOn.Title}, {restsOn.Note}.";

    /// <summary>How the as-of date stands to the time for which the edition applies, said plainly.</summary>
    public static string StandingLine(Evaluation evaluation)
    {
        InForce inForce = evaluation.Edition.Ruleset.InForce;
        return evaluation.Standing switch
        {
            EditionStanding.NotYetInForce => $"Before its time: in force from {Stated(inForce.From)}, and this case is as of {Day(evaluation.AsOf)}.",
            EditionStanding.NoLongerInForce => $"No longer in force: it ended on {Stated(inForce.To)}.",
            EditionStanding.StartNotStated => "From when it applies is not stated.",
            EditionStanding.EndNotStated => $"In force from {Stated(inForce.From)}; until when is not stated.",
            _ => $"In force from {Stated(inForce.From)} to {Stated(inForce.To)}.",
        };
    }

    public static string LevelLine(Ruleset ruleset, Level? level, bool complete) => (level, complete) switch
    {
        (null, true) => $"No {ruleset.LevelWord} indicated",
        (null, false) => $"No {ruleset.LevelWord} indicated by what could be used",
        ({ } found, true) => Capital(Named(found)),
        ({ } found, false) => $"At least {Named(found)}",
    };

    public static string LevelCannotRise(Ruleset ruleset) => $"{ruleset.LevelWord} cannot rise; reasons can";

    public static string RemarkConsiderations(Ruleset ruleset) =>
        $"changes no {ruleset.LevelWord}{(ruleset.Triggers.Any(t => t.Mark is not null) ? " and no star" : string.Empty)}";

    public static string HighestRowSetsTheLevel(Ruleset ruleset) =>
        $"The highest row sets the {ruleset.LevelWord}; no document says how rows combine.";

    public static string SetsNoLevel(Ruleset ruleset) => $"Sets no {ruleset.LevelWord}.";

    public static string YourLevel(Ruleset ruleset) => $"YOUR {ruleset.LevelWord.ToUpperInvariant()} ___ WHY ___ NAME, ROLE, TIME ___";

    public static string SectionLine(int section, SectionResult result)
    {
        string name = $"Section {Number(section)}";
        string described = result.Triggers.IsEmpty ? "this level" : "what was recorded";
        string place = result.Citation is { } citation ? $" ({citation.ShortText})" : string.Empty;
        return result.Status switch
        {
            SectionStatus.StrategyDiscussionRequired => $"S{Number(section)} strategy discussion required: {Count(result.Triggers.Count(t => t.Trigger.Status == result.Status), "row")}",
            SectionStatus.CouldLeadToEnquiries => $"{name}: could lead to enquiries",
            SectionStatus.MayBeRequired => $"{name}: may be required",
            SectionStatus.DescribedAsS47 => $"{name}: the document describes {described} so{place}",
            SectionStatus.Required => $"{name}: assessment required",
            SectionStatus.MayBeProvided => $"{name}: a service may be provided{place}",
            SectionStatus.DescribedAsS17 => $"{name}: the document describes {described} so{place}",
            _ => $"{name}: nothing recorded that the document ties to it",
        };
    }

    public static string CouldReach(Level level) => $"Could reach {Named(level)}. See what to ask next.";

    /// <summary>Where a row stands, and the other places that attach a trigger to it.</summary>
    /// <param name="place">The row's own place.</param>
    /// <param name="triggers">What it reached.</param>
    /// <param name="sameCell">Whether the row before it stands in the same cell.</param>
    /// <param name="said">Triggers that a row before it has spelt out.</param>
    public static string Place(Citation place, ImmutableArray<ReachedTrigger> triggers, bool sameCell, HashSet<string> said)
    {
        string[] others =
        [
            .. triggers
                .Where(t => t.Citation.Text != place.Text)
                .Select(t => said.Add(t.Trigger.Id) ? $"{t.Citation.ShortText} ({ForceBefore(t.Trigger)})" : t.Citation.ShortText),
        ];
        string own = sameCell && place.Ordinal is { } ordinal ? $"Same cell, row {Number(ordinal)}" : place.ShortText;
        return string.Join("; ", others.Prepend(own));
    }

    public static string ReadLevel(Reason reason) => $"{Capital(reason.Level!.Place)} is our reading ({reason.Rule.Citation.ShortText}).";

    /// <summary>A strength and the worries that it stands beside.</summary>
    /// <param name="conflict">The strength and the concerns.</param>
    /// <param name="numbers">The numbers of the worries; empty when none of the concerns has one.</param>
    public static string Conflict(Conflict conflict, int[] numbers) => numbers switch
    {
        [] => $"\"{conflict.Strength.Text}\" stands as a strength beside",
        [var one] => $"\"{conflict.Strength.Text}\" stands as a strength beside worry {Number(one)}.",
        [.. var some, var last] => $"\"{conflict.Strength.Text}\" stands as a strength beside worries {string.Join(", ", some.Select(Number))} and {Number(last)}.",
    };

    public static string Quoted(Indicator indicator) => $"\"{indicator.Text}\" ({indicator.Citation.ShortText})";

    public static string Contradiction(Contradiction contradiction) => $"\"{contradiction.Text}\" has a record for it and one against it. It counts.";

    public static string GroundFor(Ground ground) => $"For: {How(ground)}";

    public static string GroundAgainst(Ground ground) => $"Against: {How(ground)}";

    public static string MayLead(Question question) => (question.MayRaiseTo, question.MayTrigger) switch
    {
        ({ } level, { IsEmpty: false } triggers) => $"may raise to {level.Place}; {Triggers(triggers)}",
        ({ } level, _) => $"may raise to {level.Place}",
        (null, { IsEmpty: false } triggers) => Triggers(triggers),
        _ => "cannot raise the level; adds a reason",
    };

    public static string NeededBy(Question question)
    {
        if (question.Rules.IsEmpty)
        {
            return "For what needs to happen, whatever else is recorded.";
        }

        Rule first = question.Rules[0];
        string more = question.Rules.Length > 1 ? $" and {Number(question.Rules.Length - 1)} more" : string.Empty;
        return $"For \"{first.Text}\" ({first.Citation.ShortText}){more}: {MayLead(question)}.";
    }

    public static string NotAsked(Trigger trigger, IReadOnlyList<string> named, int more) =>
        $"Not asked, {ForceBefore(trigger)}: {string.Join("; ", named)}{(more > 0 ? $"; {Number(more)} more" : string.Empty)}.";

    public static string PromptsLine(IReadOnlyList<Prompt> prompts) =>
        $"{string.Join(" ", prompts.Select(p => p.Text))} ({string.Join(", ", prompts.Select(p => p.Citation.ShortText).Distinct(StringComparer.Ordinal))})";

    public static string CoverageLine(Coverage coverage) =>
        $"{Number(coverage.Rows - coverage.Asked)} of {Number(coverage.Rows)} rows not asked"
        + (coverage.UnaskedThatMatter > 0 ? $"; {Number(coverage.UnaskedThatMatter)} unasked rows or items could change the answer." : ".");

    /// <summary>What is to be done, with its force and place, and whom to contact.</summary>
    /// <param name="due">The response.</param>
    /// <param name="ruleset">The ruleset that it belongs to.</param>
    /// <param name="withContact">False where the next line repeats the contact.</param>
    public static string ResponseLine(ResponseDue due, Ruleset ruleset, bool withContact)
    {
        Response response = due.Response;
        string ours = response.Basis == Basis.Interpretation ? "ours: " : string.Empty;
        string mark = response.Text.EndsWith('?') ? "?" : ".";
        string line = $"{response.Text.TrimEnd('.', '?')} ({ours}{response.Force.ToWord().Replace('-', ' ')}, {response.Citation.ShortText}){mark}";
        return withContact && due.Contact is { } contact && ContactWords(contact, ruleset) is { Length: > 0 } words ? $"{line} {words}" : line;
    }

    public static string FirstLine(ResponseDue due)
    {
        string place = due.Response.Basis == Basis.Interpretation ? "ours, not in this document" : due.Response.Citation.ShortText;
        string[] numbers = [.. (due.Contact?.Telephone ?? []).Where(t => !due.Response.Text.Contains(t, StringComparison.Ordinal))];
        string call = numbers.Length == 0 ? string.Empty : $": {string.Join(" or ", numbers)}";
        return $"{due.Response.Text.TrimEnd('.')}{call} ({place})";
    }

    public static string ContactSource(ContactToUse contact, Ruleset ruleset) => contact.Verified is { } own
        ? $"verified {Day(own.Verified)}{(own.By is null ? string.Empty : $" by {own.By}")}"
        : $"as printed in {ruleset.Title}, not checked";

    public static string ConsentLine(ConsentPurpose[] purposes, ConsentRule rule)
    {
        string what = string.Join(", ", purposes.Select(p => p switch
        {
            ConsentPurpose.Refer => "Refer",
            ConsentPurpose.Share => "Share",
            ConsentPurpose.Assess => "Assess",
            _ => "Provide a service",
        }));
        string place = $"({string.Join(", ", rule.From.Append(rule.Citation.ShortText))})";
        string requirement = rule.Requirement switch
        {
            ConsentRequirement.Required => "needed",
            ConsentRequirement.NotRequired => "not needed",
            ConsentRequirement.SeekUnlessUnsafe => "seek unless unsafe",
            ConsentRequirement.Inform => "inform",
            ConsentRequirement.DoNotInform => "do not inform",
            ConsentRequirement.SeekAdvice => "take advice on consent",
            _ => "not stated",
        };
        string duty = rule.Duty is null ? string.Empty : $" {rule.Duty.TrimEnd('.')} ({(rule.DutyForce ?? Force.CouldLeadTo).ToWord().Replace('-', ' ')}).";
        return $"{what}: {requirement} {place}. {rule.Why}{duty}";
    }

    /// <summary>What is to be weighed. The heading says to consider; any other force is printed.</summary>
    public static string ConsiderationLine(Consideration consideration)
    {
        string[] marks =
        [
            .. consideration.Basis == Basis.Interpretation ? ["ours"] : Array.Empty<string>(),
            .. consideration.Force == Force.Consider ? Array.Empty<string>() : [consideration.Force.ToWord().Replace('-', ' ')],
            consideration.Citation.ShortText,
        ];
        return $"{consideration.Text.TrimEnd('.')} ({string.Join(", ", marks)}).";
    }

    /// <summary>How one ground made something count, or spoke against it.</summary>
    public static string How(Ground ground)
    {
        if (ground.Observation is { } observation)
        {
            List<string> parts = [];
            if (observation.Finding == Finding.Absent)
            {
                parts.Add("recorded absent");
            }

            if (observation.Id.Contains('/', StringComparison.Ordinal))
            {
                parts.Add($"recorded as {observation.Id}");
            }

            if (observation.By is { } by)
            {
                parts.Add(by);
            }

            if (observation.Kind is ObservationKind.ChildsWords or ObservationKind.Opinion)
            {
                parts.Add(observation.Kind == ObservationKind.Opinion ? "opinion" : "the child's words");
            }

            if (observation.Happened is { } happened)
            {
                parts.Add(Day(happened));
            }

            return Sentence(parts.Count == 0 ? "recorded" : string.Join(", ", parts));
        }

        BoundFact fact = ground.Fact!;
        string comparison = string.Join(" and ", ground.Comparison!.Comparisons.Select(c => Compared(c)));
        string verdict = ground.SpeaksFor ? comparison : $"not {comparison}";
        if (fact.Fact.Type == FactType.Age && ground.Day is { } day)
        {
            (int lowest, int highest) = fact.Age.On(day);
            return $"Age {AgeWords(lowest, highest)} on {Day(day)}: {verdict}.";
        }

        if (fact.Fact.Type is FactType.YesNo or FactType.OneOf)
        {
            return Sentence($"{Spoken(fact.Fact.Id)}: {fact.Text}{(ground.SpeaksFor ? string.Empty : $", {verdict}")}");
        }

        string unit = fact.Fact.Unit is { } u ? $" {u}" : string.Empty;
        return Sentence($"{Spoken(fact.Fact.Id)} {fact.Text}{unit}: {verdict}");
    }

    public static string Recorded(NotCounted thing) =>
        string.Join(" ", thing.Observations.Select(o => How(new Ground { SpeaksFor = true, Observation = o })).Distinct(StringComparer.Ordinal));

    public static string NotCountedLine(NotCounted thing)
    {
        string place = thing.Citation is { } citation ? $"{citation.ShortText}. " : string.Empty;
        return place + thing.Reason switch
        {
            NotCountedReason.WaitsForAnAnswer => "Does not count yet: see what to ask next.",
            NotCountedReason.OtherPartsDoNotHold => "Makes no row count as recorded.",
            _ => "No row of this edition speaks of it.",
        };
    }

    public static string How(ImmutableArray<Ground> grounds) => string.Join(" ", grounds.Select(How).Distinct(StringComparer.Ordinal));

    public static string AgeNow(BoundFact age) => $"Age {AgeWords(age.Age.AtAsOf, age.Age.AtAsOf)}.";

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string ForceBefore(Trigger trigger) => trigger.Force switch
    {
        Force.CouldLeadTo => $"could lead to a {trigger.Name}",
        Force.Consider => $"{trigger.Name} to be considered",
        Force.May => $"may call for {trigger.Name}",
        Force.Should => $"{trigger.Name}: should",
        Force.Must => $"{trigger.Name}: must",
        _ => $"{trigger.Name} required",
    };

    private static string ContactWords(ContactToUse contact, Ruleset ruleset)
    {
        string[] ways =
        [
            string.Join(" or ", contact.Telephone),
            string.Join(" or ", contact.Email),
            contact.Web ?? string.Empty,
            contact.Address ?? string.Empty,
            contact.Hours ?? string.Empty,
        ];
        string all = string.Join("; ", ways.Where(w => w.Length > 0));
        string source = contact.Verified is null ? "as printed, not checked" : ContactSource(contact, ruleset);
        return all.Length == 0 ? string.Empty : $"{all}, {source}.";
    }

    private static string Stated(PublishedDate date) => date switch
    {
        { FirstDay: { } first, LastDay: { } last } when first == last => Day(first),
        { FirstDay: { } first, LastDay: { } last } when first.Month == last.Month => first.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        { FirstDay: { } first } => first.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => "a date that is not stated",
    };

    private static string Triggers(ImmutableArray<Trigger> triggers) =>
        string.Join(", ", triggers.Select(t => $"section {Number(t.Section)}: {ForceBefore(t)}"));

    private static string Compared(Comparison comparison)
    {
        string values = string.Join(" or ", comparison.Values);
        return comparison.Operator switch
        {
            ComparisonOperator.Below => $"below {values}",
            ComparisonOperator.AtMost => $"{values} or below",
            ComparisonOperator.AtLeast => $"{values} or above",
            ComparisonOperator.Above => $"above {values}",
            _ => values,
        };
    }

    private static string AgeWords(int lowest, int highest)
    {
        static string One(int age) => age < 0 ? "unborn" : Number(age);
        return lowest == highest ? One(lowest) : $"{One(lowest)} or {One(highest)}";
    }

    private static string Named(Level level) => level.IsNumbered ? $"{level.Place}: {level.Name}" : $"{level.Word}: {level.Name}";

    private static string Spoken(string id) => id.Replace('-', ' ');

    private static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{Number(number)} {thing}s";

    private static string Sentence(string words) => $"{Capital(words)}.";

    private static string Capital(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
