using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules;

/// <summary>
/// Whether a strategy discussion was held, when, or why not, as somebody recorded it. It may be recorded under any edition, also under one that
/// does not use the term, and changes nothing that is indicated. Immutable.
/// </summary>
public sealed class StrategyDiscussion
{
    /// <summary>Whether it was held.</summary>
    public required DiscussionState State { get; init; }

    /// <summary>The day on which it was held; <see langword="null"/> when not recorded, or when it was not held.</summary>
    public DateOnly? Held { get; init; }

    /// <summary>Why it was not held, or what else is to be said of it; never interpreted.</summary>
    public string? Why { get; init; }

    /// <summary>Who recorded it, as a role or agency; never interpreted.</summary>
    public string? By { get; init; }

    /// <summary>The day when it was recorded; <see langword="null"/> when not stated.</summary>
    public DateOnly? Recorded { get; init; }

    /// <summary>Where it is written.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
