using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model;

/// <summary>A question that the document leaves to the practitioner. Recorded like a row, never worked out.</summary>
public sealed class Judgement
{
    /// <summary>The stable id.</summary>
    public required string Id { get; init; }

    /// <summary>The question to put.</summary>
    public required string Ask { get; init; }

    /// <summary>Where the document leaves it open.</summary>
    public required Citation Citation { get; init; }

    /// <summary>What a reader should know about it.</summary>
    public string? Note { get; init; }

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
