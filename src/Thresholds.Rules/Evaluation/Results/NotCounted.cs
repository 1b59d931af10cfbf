using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Something that is recorded present and makes nothing true. It is shown, so that no record vanishes from a result.</summary>
public sealed class NotCounted
{
    /// <summary>The id of the row, concept or judgement.</summary>
    public required string Id { get; init; }

    /// <summary>Its published words, meaning or question.</summary>
    public required string Text { get; init; }

    /// <summary>Its place in the document; <see langword="null"/> for a concept.</summary>
    public required Citation? Citation { get; init; }

    /// <summary>Why it makes nothing true.</summary>
    public required NotCountedReason Reason { get; init; }

    /// <summary>The observations, oldest first.</summary>
    public required ImmutableArray<Observation> Observations { get; init; }
}
