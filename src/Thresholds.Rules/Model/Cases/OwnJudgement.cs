using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules;

/// <summary>
/// The level that a practitioner holds to be right, with the reason. It stands beside the indicated level: neither overwrites the other, and it
/// changes nothing that is indicated. Immutable.
/// </summary>
public sealed class OwnJudgement
{
    /// <summary>The id of a level of the edition; <see langword="null"/> when it could not be read.</summary>
    public required string? Level { get; init; }

    /// <summary>The reason, in the practitioner's words; never interpreted.</summary>
    public string? Why { get; init; }

    /// <summary>Whose judgement it is, as a role; never interpreted.</summary>
    public string? By { get; init; }

    /// <summary>The day when it was recorded; <see langword="null"/> when not stated. It may well lie after the as-of date.</summary>
    public DateOnly? Recorded { get; init; }

    /// <summary>Where its level is written.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
