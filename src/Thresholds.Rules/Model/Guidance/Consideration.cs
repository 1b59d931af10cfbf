using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model.Guidance;

/// <summary>Something that a document asks to weigh. It never changes a level or a trigger by itself.</summary>
public sealed class Consideration
{
    /// <summary>The stable id.</summary>
    public required string Id { get; init; }

    /// <summary>What to weigh, in our own words and no stronger than <see cref="Force"/>.</summary>
    public required string Text { get; init; }

    /// <summary>The document's force.</summary>
    public required Force Force { get; init; }

    /// <summary>When it applies; <see langword="null"/> for always.</summary>
    public Applicability? Applies { get; init; }

    /// <summary>Where the document says it.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Whether the document says it, or we added or read it.</summary>
    public Basis Basis { get; init; }

    /// <summary>The reason, when <see cref="Basis"/> is an interpretation.</summary>
    public string? Reason { get; init; }

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
