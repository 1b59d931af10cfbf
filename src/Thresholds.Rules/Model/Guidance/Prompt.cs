using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model.Guidance;

/// <summary>A question that a document suggests for a conversation, in our own words.</summary>
public sealed class Prompt
{
    /// <summary>The stable id.</summary>
    public required string Id { get; init; }

    /// <summary>The question.</summary>
    public required string Text { get; init; }

    /// <summary>The conversation that it is for, for example <c>mash-call</c>.</summary>
    public required string For { get; init; }

    /// <summary>The part of a referral that its answer belongs to; <see langword="null"/> for a prompt of another conversation.</summary>
    public ReferralPart? Part { get; init; }

    /// <summary>Where the document suggests it.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
