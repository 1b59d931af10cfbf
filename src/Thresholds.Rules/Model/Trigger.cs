using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model;

/// <summary>A statutory route that the document names, with the document's own force.</summary>
public sealed class Trigger
{
    /// <summary>The stable id, for example <c>strategy-discussion</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name in the document's words.</summary>
    public required string Name { get; init; }

    /// <summary>The section of the Children Act 1989: 47 or 17.</summary>
    public required int Section { get; init; }

    /// <summary>The document's force.</summary>
    public required Force Force { get; init; }

    /// <summary>The status that the result takes when this is the strongest trigger of its section.</summary>
    public required SectionStatus Status { get; init; }

    /// <summary>What the result then says, in our own words and no stronger than the document.</summary>
    public required string Statement { get; init; }

    /// <summary>The mark that the document prints behind a row that reaches it, for example a star; <see langword="null"/> when it prints none.</summary>
    public string? Mark { get; init; }

    /// <summary>Where the document says it.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
