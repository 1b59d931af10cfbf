using System.Globalization;
using Thresholds.ConsoleHost.Wording;
using Thresholds.Rules;

namespace Thresholds.ConsoleHost.Audit;

/// <summary>Every word of an audit, for people and for programs.</summary>
internal static class AuditWords
{
    public static string Purpose => ConsoleBook.Say("audit.purpose");

    public static string NothingToLookAt => ConsoleBook.Say("audit.nothing-to-look-at");

    public static string Word(AuditFinding finding) => finding switch
    {
        AuditFinding.OwnLevelHigher => "own-level-higher",
        AuditFinding.OwnLevelLower => "own-level-lower",
        AuditFinding.OwnLevelWhereNoneIsIndicated => "own-level-where-none-is-indicated",
        AuditFinding.OwnLevelNotKnown => "own-level-not-known",
        AuditFinding.OwnJudgementWithoutReason => "own-judgement-without-reason",
        AuditFinding.NoOwnJudgement => "no-own-judgement",
        AuditFinding.DiscussionNotRecorded => "discussion-not-recorded",
        AuditFinding.DiscussionNotHeldWithoutReason => "discussion-not-held-without-reason",
        AuditFinding.DiscussionWithoutDay => "discussion-without-day",
        AuditFinding.DiscussionNotKnown => "discussion-not-known",
        _ => "incomplete",
    };

    /// <summary>How a count names the finding.</summary>
    public static string Title(AuditFinding finding) => ConsoleBook.Say(finding switch
    {
        AuditFinding.OwnLevelHigher => "audit-title.own-level-higher",
        AuditFinding.OwnLevelLower => "audit-title.own-level-lower",
        AuditFinding.OwnLevelWhereNoneIsIndicated => "audit-title.own-level-where-none-is-indicated",
        AuditFinding.OwnLevelNotKnown => "audit-title.own-level-not-known",
        AuditFinding.OwnJudgementWithoutReason => "audit-title.own-judgement-without-reason",
        AuditFinding.NoOwnJudgement => "audit-title.no-own-judgement",
        AuditFinding.DiscussionNotRecorded => "audit-title.discussion-not-recorded",
        AuditFinding.DiscussionNotHeldWithoutReason => "audit-title.discussion-not-held-without-reason",
        AuditFinding.DiscussionWithoutDay => "audit-title.discussion-without-day",
        AuditFinding.DiscussionNotKnown => "audit-title.discussion-not-known",
        _ => "audit-title.incomplete",
    });

    /// <summary>What there is to look at in one case.</summary>
    public static string Line(AuditFinding finding, Evaluation evaluation) => ConsoleBook.Say(
        finding switch
        {
            AuditFinding.OwnLevelHigher => "audit.own-level-higher",
            AuditFinding.OwnLevelLower => "audit.own-level-lower",
            AuditFinding.OwnLevelWhereNoneIsIndicated => "audit.own-level-where-none-is-indicated",
            AuditFinding.OwnLevelNotKnown => "audit.own-level-not-known",
            AuditFinding.OwnJudgementWithoutReason => "audit.own-judgement-without-reason",
            AuditFinding.NoOwnJudgement => "audit.no-own-judgement",
            AuditFinding.DiscussionNotRecorded => "audit.discussion-not-recorded",
            AuditFinding.DiscussionNotHeldWithoutReason => "audit.discussion-not-held-without-reason",
            AuditFinding.DiscussionWithoutDay => "audit.discussion-without-day",
            AuditFinding.DiscussionNotKnown => "audit.discussion-not-known",
            _ => "audit.incomplete",
        },
        ("word", evaluation.Edition.Ruleset.LevelWord),
        ("own", evaluation.OwnLevel?.ToString() ?? string.Empty),
        ("indicated", Indicated(evaluation)));

    public static string Cases(int count) => ConsoleBook.Count("audit.cases", count);

    public static string Why(string reason) => ConsoleBook.Say("audit.why", ("reason", reason));

    public static string Discussion(string reason) => ConsoleBook.Say("audit.discussion", ("reason", reason));

    public static string Heading(string file, string? reference, Evaluation evaluation)
    {
        (string, string) at = ("file", file);
        (string, string) ruleset = ("ruleset", evaluation.Edition.Ruleset.ToString());
        (string, string) day = ("day", evaluation.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return reference is null ? ConsoleBook.Say("audit.heading", at, ruleset, day) : ConsoleBook.Say("audit.heading-case", at, ("case", reference), ruleset, day);
    }

    private static string Indicated(Evaluation evaluation) => (evaluation.IndicatedLevel, evaluation.Complete) switch
    {
        (null, _) => ConsoleBook.Say("audit.none"),
        ({ } level, true) => level.ToString(),
        ({ } level, false) => ConsoleBook.Say("audit.at-least", ("level", level.ToString())),
    };
}
