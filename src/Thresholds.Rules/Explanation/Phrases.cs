using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules;

/// <summary>Every sentence of ours that a reader may see, whole and in one place. What a document says is not here but in its ruleset.</summary>
internal static class Phrases
{
    public const string APersonDecides = "This indicates; a person decides.";
    public const string HighestRowSetsTheLevel = "The highest row sets the level. No row lowers it; the document does not say how rows combine.";
    public const string HighestRowSetsTheLevelId = "highest-row-sets-the-level";
    public const string NotNoConcern = "No listed row was recorded. That is not \"no concern\": the lists are not exhaustive, and silence says nothing.";
    public const string NotKnownIsNotAbsent = "What was not asked or is not known is never read as absent.";
    public const string Settled = "Settled: nothing that is unknown could raise the level or add a trigger under this edition.";
    public const string NothingOpen = "Nothing that is recorded is waiting for an answer. Rows that nobody asked about are still unknown.";
    public const string HeadingWorries = "What are we worried about?";
    public const string HeadingStrengths = "What's working well?";
    public const string HeadingDisagreements = "Records that disagree";
    public const string HeadingQuestions = "Ask next";
    public const string HeadingCoverage = "What was asked";
    public const string HeadingReadings = "Our reading";
    public const string HeadingNotes = "The document says";
    public const string HeadingProblems = "This result is incomplete";
    public const string LeftOut = "Part of the input could not be used. The answer is what the rest indicates: read it as \"at least\".";
    public const string LowersNothing = "Lowers nothing.";

    public static string CaseLine(string? reference, DateOnly asOf) =>
        reference is null ? $"As of {Day(asOf)}. {APersonDecides}" : $"CASE {reference}, {Day(asOf)}. {APersonDecides}";

    public static string EditionLine(Ruleset ruleset) => ruleset.Revised.IsEmpty
        ? $"{ruleset.Title}."
        : $"{ruleset.Title}, text of {Stated(ruleset.Revised[^1])}.";

    public static string RestsOnLine(RestsOn restsOn) =>
        restsOn.Note is null ? $"Rests on {restsOn.Title}." : $"Rests on {restsOn.Title}, {restsOn.Note}.";

    public static string LevelLine(Level? level, bool complete) => (level, complete) switch
    {
        (null, true) => "No level indicated",
        (null, false) => "No level indicated by what could be used",
        ({ } found, true) => $"Level {Number(found.Number)}: {found.Name}",
        ({ } found, false) => $"At least level {Number(found.Number)}: {found.Name}",
    };

    public static string SectionLine(int section, SectionResult result) => result.Status switch
    {
        SectionStatus.StrategyDiscussionRequired => $"S{Number(section)} strategy discussion required: {Count(result.Triggers.Count(t => t.Trigger.Status == result.Status), "row")}",
        SectionStatus.CouldLeadToEnquiries => $"Section {Number(section)}: could lead to enquiries",
        SectionStatus.MayBeRequired => $"Section {Number(section)}: enquiries may be required",
        SectionStatus.DescribedAsS47 => $"Section {Number(section)}: recorded at a level that the document describes so",
        SectionStatus.Required => $"Section {Number(section)}: assessment required",
        SectionStatus.MayBeProvided => $"Section {Number(section)}: a service may be provided",
        SectionStatus.DescribedAsS17 => $"Section {Number(section)}: recorded at a level that the document describes so",
        _ => $"Section {Number(section)}: nothing recorded that the document ties to it",
    };

    public static string CouldReach(Level level) =>
        $"Could reach level {Number(level.Number)}: {level.Name}, depending on what is asked next.";

    public static string TriggerPlace(ReachedTrigger reached) =>
        $"{reached.Citation.ShortText} ({ForceWords(reached.Trigger.Force)} {reached.Trigger.Name})";

    public static string Conflict(Conflict conflict) =>
        $"\"{conflict.Strength.Text}\" ({conflict.Strength.Citation.ShortText}) is recorded as a strength beside";

    public static string Contradiction(Contradiction contradiction) => $"\"{contradiction.Text}\" has something for it and something against it. It counts.";

    public static string GroundFor(Ground ground) => $"For: {How(ground)}";

    public static string GroundAgainst(Ground ground) => $"Against: {How(ground)}";

    public static string MayLead(Question question) => (question.MayRaiseTo, question.MayTrigger) switch
    {
        ({ } level, { IsEmpty: false } triggers) => $"may raise to level {Number(level.Number)}; {Triggers(triggers)}",
        ({ } level, _) => $"may raise to level {Number(level.Number)}",
        (null, { IsEmpty: false } triggers) => Triggers(triggers),
        _ => "cannot raise the level; adds a reason",
    };

    public static string NeededBy(Rule rule) => $"\"{rule.Text}\" ({rule.Citation.ShortText})";

    public static string CoverageLine(Coverage coverage) =>
        $"{Number(coverage.Rows - coverage.Asked)} of {Number(coverage.Rows)} rows not asked; {Number(coverage.UnaskedThatMatter)} unasked rows or list items could change the answer.";

    public static string CoverageOf(Level level, CoverageOf coverage) =>
        $"level {Number(level.Number)} {Number(coverage.Asked)} of {Number(coverage.Rows)}";

    /// <summary>How one ground made something count, or spoke against it.</summary>
    public static string How(Ground ground)
    {
        if (ground.Observation is { } observation)
        {
            string concept = observation.Id.Contains('/', StringComparison.Ordinal) ? $" as {observation.Id}" : string.Empty;
            string finding = observation.Finding == Finding.Absent ? "absent" : "recorded";
            List<string> parts = [finding + concept];
            if (observation.By is { } by)
            {
                parts.Add($"by {by}");
            }

            if (observation.Kind is { } kind)
            {
                parts.Add(kind switch { ObservationKind.ChildsWords => "the child's words", ObservationKind.Opinion => "opinion", _ => "fact" });
            }

            if (observation.Happened is { } happened)
            {
                parts.Add($"happened {Day(happened)}");
            }

            return Sentence(string.Join(", ", parts));
        }

        BoundFact fact = ground.Fact!;
        string comparison = string.Join(" and ", ground.Comparison!.Comparisons.Select(c => Compared(c)));
        string verdict = ground.SpeaksFor ? comparison : $"not {comparison}";
        if (fact.Fact.Type == FactType.Age && ground.Day is { } day)
        {
            (int lowest, int highest) = fact.Age.On(day);
            return $"Age {AgeWords(lowest, highest)} on {Day(day)}: {verdict}.";
        }

        string unit = fact.Fact.Unit is { } u ? $" {u}" : string.Empty;
        return Sentence($"{fact.Fact.Id.Replace('-', ' ')} {fact.Text}{unit}: {verdict}");
    }

    public static string How(ImmutableArray<Ground> grounds) => string.Join(" ", grounds.Select(How));

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string ForceWords(Force force) => force switch
    {
        Force.Required => "required:",
        Force.Must => "must:",
        Force.Should => "should:",
        Force.May => "may:",
        Force.Consider => "to be considered:",
        _ => "could lead to",
    };

    private static string Stated(PublishedDate date) => date switch
    {
        { FirstDay: { } first, LastDay: { } last } when first == last => Day(first),
        { FirstDay: { } first, LastDay: { } last } when first.Month == last.Month => first.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        { FirstDay: { } first } => first.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => "a date that is not stated",
    };

    private static string Triggers(ImmutableArray<Trigger> triggers) => $"section {string.Join(", ", triggers.Select(t => $"{Number(t.Section)}: {t.Name}"))}";

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

    private static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{Number(number)} {thing}s";

    private static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
}
