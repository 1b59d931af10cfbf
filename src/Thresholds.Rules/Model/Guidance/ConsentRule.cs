using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model.Guidance;

/// <summary>For one purpose: from whom consent is needed, who is to be informed, and when not. Decided by the facts a document names, never by a level alone.</summary>
public sealed class ConsentRule
{
    /// <summary>The stable id.</summary>
    public required string Id { get; init; }

    /// <summary>What consent is for.</summary>
    public required ConsentPurpose Purpose { get; init; }

    /// <summary>What the document says of it.</summary>
    public required ConsentRequirement Requirement { get; init; }

    /// <summary>From whom, or who is to be informed.</summary>
    public ImmutableArray<string> From { get; init; } = [];

    /// <summary>When it applies; <see langword="null"/> for always.</summary>
    public Applicability? Applies { get; init; }

    /// <summary>Why, in our own words.</summary>
    public required string Why { get; init; }

    /// <summary>What is to be done beside it, for example recording why; <see langword="null"/> for nothing.</summary>
    public string? Duty { get; init; }

    /// <summary>The force of <see cref="Duty"/>.</summary>
    public Force? DutyForce { get; init; }

    /// <summary>Rules that do not stand when this one applies.</summary>
    public ImmutableArray<Reference> Overrides { get; init; } = [];

    /// <summary>Where the document says it.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Whether the document says it, or we read it so.</summary>
    public Basis Basis { get; init; }

    /// <summary>The reason, when <see cref="Basis"/> is an interpretation.</summary>
    public string? Reason { get; init; }

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
