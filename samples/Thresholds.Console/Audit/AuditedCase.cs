using System.Collections.Immutable;
using Thresholds.Rules;
using Thresholds.Rules.Model;

namespace Thresholds.ConsoleHost.Audit;

/// <summary>One case of an audit: where it stands, what is indicated, and what there is to look at.</summary>
internal sealed record AuditedCase(string File, Evaluation Evaluation)
{
    public ImmutableArray<AuditFinding> Findings { get; } = [.. Find(Evaluation)];

    private static IEnumerable<AuditFinding> Find(Evaluation evaluation)
    {
        AuditFinding? level = evaluation.OwnLevelDifference switch
        {
            OwnLevelDifference.Higher => AuditFinding.OwnLevelHigher,
            OwnLevelDifference.Lower => AuditFinding.OwnLevelLower,
            OwnLevelDifference.NoneIndicated => AuditFinding.OwnLevelWhereNoneIsIndicated,
            OwnLevelDifference.NotKnown => AuditFinding.OwnLevelNotKnown,
            null => AuditFinding.NoOwnJudgement,
            _ => null,
        };
        if (level is { } found)
        {
            yield return found;
        }

        if (evaluation.OwnJudgement is { } own && string.IsNullOrWhiteSpace(own.Why))
        {
            yield return AuditFinding.OwnJudgementWithoutReason;
        }

        if (Discussion(evaluation) is { } discussion)
        {
            yield return discussion;
        }

        if (!evaluation.Complete)
        {
            yield return AuditFinding.Incomplete;
        }
    }

    // That a discussion was not held is looked at wherever it is recorded; that nothing is recorded of one, where the document requires one.
    private static AuditFinding? Discussion(Evaluation evaluation) => evaluation.StrategyDiscussion switch
    {
        null when evaluation.Section47.Status == SectionStatus.StrategyDiscussionRequired => AuditFinding.DiscussionNotRecorded,
        { State: DiscussionState.NotHeld } discussion when string.IsNullOrWhiteSpace(discussion.Why) => AuditFinding.DiscussionNotHeldWithoutReason,
        { State: DiscussionState.Held, Held: null } => AuditFinding.DiscussionWithoutDay,
        { State: DiscussionState.NotKnown } => AuditFinding.DiscussionNotKnown,
        _ => null,
    };
}
