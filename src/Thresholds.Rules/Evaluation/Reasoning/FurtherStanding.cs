namespace Thresholds.Rules;

/// <summary>How the record stands to something that a rule needs. Unknown is never absent.</summary>
public enum FurtherStanding
{
    /// <summary>Nothing is recorded about it.</summary>
    NotAsked,

    /// <summary>It was asked, and is not known.</summary>
    NotKnown,

    /// <summary>It is recorded otherwise: absent where present is needed, or present where absent is.</summary>
    RecordedOtherwise,

    /// <summary>The fact is known, and its value lies outside the bound.</summary>
    OutOfBounds,
}
