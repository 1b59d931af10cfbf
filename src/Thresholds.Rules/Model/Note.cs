using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model;

/// <summary>A standing word that goes with every result under the edition.</summary>
public sealed class Note
{
    /// <summary>The stable id.</summary>
    public required string Id { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>Where the document says it.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Whether the document says it, or we read it so.</summary>
    public Basis Basis { get; init; }

    /// <summary>The reason, when <see cref="Basis"/> is an interpretation.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether a printed page shows it. Every other form shows all notes.</summary>
    public bool OnPage { get; init; }

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
