using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>What a worked case expects of its evaluation. Every member is optional; what is not stated is not checked.</summary>
public sealed class Expectation
{
    /// <summary>The word for "no level".</summary>
    public const string NoLevel = "none";

    /// <summary>The id of the indicated level, or <see cref="NoLevel"/>.</summary>
    public Reference? Level { get; init; }

    /// <summary>The id of the level that could be reached, or <see cref="NoLevel"/>.</summary>
    public Reference? CouldReach { get; init; }

    /// <summary>Whether the evaluation is settled.</summary>
    public bool? Settled { get; init; }

    /// <summary>Whether the evaluation is complete.</summary>
    public bool? Complete { get; init; }

    /// <summary>The status of section 47.</summary>
    public SectionStatus? Section47 { get; init; }

    /// <summary>The status of section 17.</summary>
    public SectionStatus? Section17 { get; init; }

    /// <summary>The ids of all true rules that stand for no strength, in any order.</summary>
    public ImmutableArray<Reference>? Because { get; init; }

    /// <summary>The ids of all contradictions, in any order.</summary>
    public ImmutableArray<Reference>? Contradictions { get; init; }

    /// <summary>The ids of all strengths that stand in a conflict, in any order.</summary>
    public ImmutableArray<Reference>? Conflicts { get; init; }

    /// <summary>Facts, rows and judgements that must be among the open questions.</summary>
    public ImmutableArray<Reference>? Questions { get; init; }

    /// <summary>The ids of responses that must apply.</summary>
    public ImmutableArray<Reference>? Responses { get; init; }

    /// <summary>The ids of all consent rules that stand, in any order.</summary>
    public ImmutableArray<Reference>? Consent { get; init; }

    /// <summary>The ids of considerations that must apply.</summary>
    public ImmutableArray<Reference>? Considerations { get; init; }

    /// <summary>Where it is written.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
