using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>Something is marked for and against. Both marks are honoured: it counts, and it is reported.</summary>
public sealed class Contradiction
{
    /// <summary>The id of the row, concept or judgement.</summary>
    public required string Id { get; init; }

    /// <summary>Its published words, meaning or question.</summary>
    public required string Text { get; init; }

    /// <summary>What speaks for it and what speaks against it.</summary>
    public required ImmutableArray<Ground> Grounds { get; init; }
}
