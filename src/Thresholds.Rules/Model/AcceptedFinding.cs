using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model;

/// <summary>A finding of a check that somebody looked at and found right as it is.</summary>
public sealed class AcceptedFinding
{
    /// <summary>The code of the finding: one of those that ask for a second look.</summary>
    public required string Code { get; init; }

    /// <summary>What the finding is about: the first name in backticks of its message.</summary>
    public required string Of { get; init; }

    /// <summary>Why it is right as it is.</summary>
    public required string Reason { get; init; }

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
