using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model.Guidance;

/// <summary>What a document says happens next: who does what, with which force, whom to contact and how soon.</summary>
public sealed class Response
{
    /// <summary>The stable id.</summary>
    public required string Id { get; init; }

    /// <summary>A few letters that group lines on a page, for example <c>NOW</c>.</summary>
    public required string Label { get; init; }

    /// <summary>What is to be done, in our own words and no stronger than <see cref="Force"/>.</summary>
    public required string Text { get; init; }

    /// <summary>The document's force.</summary>
    public required Force Force { get; init; }

    /// <summary>Who acts; <see langword="null"/> for whoever has the concern.</summary>
    public string? By { get; init; }

    /// <summary>The id of the contact.</summary>
    public Reference? Contact { get; init; }

    /// <summary>How soon; <see langword="null"/> when the document names no time.</summary>
    public Within? Within { get; init; }

    /// <summary>When it applies; <see langword="null"/> for always.</summary>
    public Applicability? Applies { get; init; }

    /// <summary>Whether it is shown before everything else.</summary>
    public bool First { get; init; }

    /// <summary>Where the document says it.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Whether the document says it, or we added or read it.</summary>
    public Basis Basis { get; init; }

    /// <summary>The reason, when <see cref="Basis"/> is an interpretation.</summary>
    public string? Reason { get; init; }

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
