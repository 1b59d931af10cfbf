namespace Thresholds.Rules;

/// <summary>One place where a result of today differs from the recorded one. Immutable.</summary>
public sealed class ReplayDifference
{
    /// <summary>The member of the result, for example <c>level.id</c> or <c>because[missing-frequently]</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What is recorded; <see langword="null"/> when the record has no such member.</summary>
    public required string? Recorded { get; init; }

    /// <summary>What it is today; <see langword="null"/> when the result has no such member.</summary>
    public required string? Now { get; init; }
}
