using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>What the document says of a section of the Children Act 1989 about what is recorded. Deliberately not a yes or a no.</summary>
public sealed class SectionResult
{
    /// <summary>The strongest status that applies.</summary>
    public required SectionStatus Status { get; init; }

    /// <summary>The status in a sentence, no stronger than the document.</summary>
    public required string Statement { get; init; }

    /// <summary>Where the document says it; <see langword="null"/> when it says nothing of the section.</summary>
    public required Citation? Citation { get; init; }

    /// <summary>The triggers that were reached, strongest first, then in document order.</summary>
    public required ImmutableArray<ReachedTrigger> Triggers { get; init; }
}
