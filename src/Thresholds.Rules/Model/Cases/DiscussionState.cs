namespace Thresholds.Rules;

/// <summary>What is recorded of a strategy discussion. Where nothing is recorded, nothing is known of it either.</summary>
public enum DiscussionState
{
    /// <summary>It was held.</summary>
    Held,

    /// <summary>It was not held.</summary>
    NotHeld,

    /// <summary>Somebody asked whether it was held, and the answer is unsure or missing.</summary>
    NotKnown,
}
