using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>One item of an explanation: a sentence or two, with details under it.</summary>
public sealed class ExplanationItem
{
    /// <summary>A number or word in front, for example <c>1</c>; <see langword="null"/> for none.</summary>
    public string? Lead { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>Whether a page shows it larger than the rest.</summary>
    public bool Strong { get; init; }

    /// <summary>Whether it comes before everything else, such as immediate danger.</summary>
    public bool Urgent { get; init; }

    /// <summary>What stands under it: citations and details.</summary>
    public ImmutableArray<string> Details { get; init; } = [];
}
