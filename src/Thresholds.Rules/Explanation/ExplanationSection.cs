using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>One section of an explanation.</summary>
public sealed class ExplanationSection
{
    /// <summary>What it is about.</summary>
    public required ExplanationSectionKind Kind { get; init; }

    /// <summary>The heading; <see langword="null"/> when its items speak for themselves.</summary>
    public string? Heading { get; init; }

    /// <summary>The items in order.</summary>
    public required ImmutableArray<ExplanationItem> Items { get; init; }
}
