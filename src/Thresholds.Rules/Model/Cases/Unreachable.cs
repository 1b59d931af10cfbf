using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules;

/// <summary>Something of an edition that no case can reach, as somebody wrote it down with the reason. Immutable.</summary>
public sealed class Unreachable
{
    /// <summary>What kind of thing it is.</summary>
    public required CoverageKind Kind { get; init; }

    /// <summary>The id of the row, rule, consent rule, response or consideration.</summary>
    public required string Id { get; init; }

    /// <summary>The part of the condition, for example <c>when.2</c>; <see langword="null"/> unless <see cref="Kind"/> is a condition.</summary>
    public string? Part { get; init; }

    /// <summary>The outcome that the part cannot have; <see langword="null"/> unless <see cref="Kind"/> is a condition.</summary>
    public ConditionOutcome? Outcome { get; init; }

    /// <summary>Why no case can reach it.</summary>
    public required string Reason { get; init; }

    /// <summary>Where it is written.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
