using System.Collections.Immutable;

namespace Thresholds.Rules.Model;

/// <summary>Levels that a document describes in terms of a section of the Act, without any row that requires a step.</summary>
public sealed class DescribedLevels
{
    /// <summary>The levels' ids. A true rule of one of them is enough.</summary>
    public required ImmutableArray<Reference> Levels { get; init; }

    /// <summary>The status that the result takes.</summary>
    public required SectionStatus Status { get; init; }

    /// <summary>What the result says.</summary>
    public required string Statement { get; init; }

    /// <summary>Where the document describes the level so.</summary>
    public required Citation Citation { get; init; }
}
