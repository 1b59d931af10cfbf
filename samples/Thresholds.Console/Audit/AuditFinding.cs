namespace Thresholds.ConsoleHost.Audit;

/// <summary>What an audit lists. None of these is a fault: a person decides, and a person may have good reasons.</summary>
internal enum AuditFinding
{
    OwnLevelHigher,
    OwnLevelLower,
    OwnLevelWhereNoneIsIndicated,
    OwnLevelNotKnown,
    OwnJudgementWithoutReason,
    NoOwnJudgement,
    DiscussionNotRecorded,
    DiscussionNotHeldWithoutReason,
    DiscussionWithoutDay,
    DiscussionNotKnown,
    Incomplete,
}
