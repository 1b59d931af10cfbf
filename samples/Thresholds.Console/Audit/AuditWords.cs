using Thresholds.Rules;

namespace Thresholds.ConsoleHost.Audit;

/// <summary>Every word of an audit, for people and for programs.</summary>
internal static class AuditWords
{
    public const string Purpose =
        "A difference is no fault: the document indicates, a person decides. What is listed here is for somebody to look at, and says nothing of who is right.";

    public const string NothingToLookAt = "Nothing to look at.";

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
    public static string Title(AuditFinding finding) => finding switch
    {
        AuditFinding.OwnLevelHigher => "own judgement higher than indicated",
        AuditFinding.OwnLevelLower => "own judgement lower than indicated",
        AuditFinding.OwnLevelWhereNoneIsIndicated => "own judgement where nothing is indicated",
        AuditFinding.OwnLevelNotKnown => "own judgement that could not be used",
        AuditFinding.OwnJudgementWithoutReason => "own judgement without a reason",
        AuditFinding.NoOwnJudgement => "no own judgement recorded",
        AuditFinding.DiscussionNotRecorded => "required discussion without a record",
        AuditFinding.DiscussionNotHeldWithoutReason => "discussion not held, without a reason",
        AuditFinding.DiscussionWithoutDay => "discussion held, without its day",
        AuditFinding.DiscussionNotKnown => "not known whether a discussion was held",
        _ => "incomplete",
    };

    /// <summary>What there is to look at in one case.</summary>
    public static string Line(AuditFinding finding, Evaluation evaluation)
    {
        string word = evaluation.Edition.Ruleset.LevelWord;
        string indicated = Indicated(evaluation);
        return finding switch
        {
            AuditFinding.OwnLevelHigher => $"own {word} {evaluation.OwnLevel}, higher than the indicated {indicated}",
            AuditFinding.OwnLevelLower => $"own {word} {evaluation.OwnLevel}, lower than the indicated {indicated}",
            AuditFinding.OwnLevelWhereNoneIsIndicated => $"own {word} {evaluation.OwnLevel}; no {word} is indicated, which is not \"no concern\"",
            AuditFinding.OwnLevelNotKnown => $"an own {word} is recorded that could not be used",
            AuditFinding.OwnJudgementWithoutReason => "the own judgement has no reason",
            AuditFinding.NoOwnJudgement => $"no own judgement is recorded; indicated {indicated}",
            AuditFinding.DiscussionNotRecorded => "a strategy discussion is required, and nothing is recorded of one",
            AuditFinding.DiscussionNotHeldWithoutReason => "a strategy discussion was not held, and no reason is recorded",
            AuditFinding.DiscussionWithoutDay => "a strategy discussion was held, and its day is not recorded",
        AuditFinding.DiscussionNotKnown => "whether a strategy discussion was held is not known",
            _ => "incomplete: part of the record could not be used",
        };
    }

    private static string Indicated(Evaluation evaluation)
    {
        if (evaluation.IndicatedLevel is not { } level)
        {
            return "none";
        }

        return evaluation.Complete ? level.ToString() : $"at least {level}";
    }
}
