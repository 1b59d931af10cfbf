using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>One entry of a list: its words, and beneath them what else is to be known.</summary>
internal sealed record PublishedItem
{
    public required string Text { get; init; }

    public ImmutableArray<string> Details { get; init; } = [];

    /// <summary>Whether a worked case covers it; null where nobody looked, or where cases cover no such thing.</summary>
    public bool? IsCovered { get; init; }

    /// <summary>The number of its note, or 0.</summary>
    public int Note { get; init; }
}
