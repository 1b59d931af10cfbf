using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>One section of an explanation.</summary>
public sealed class ExplanationSection
{
    /// <summary>What it is about.</summary>
    public required ExplanationSectionKind Kind { get; init; }

    /// <summary>The heading; <see langword="null"/> when its items speak for themselves.</summary>
    public string? Heading { get; init; }

    /// <summary>A remark behind the heading; <see langword="null"/> for none.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether a page prints it without a blank line before it.</summary>
    public bool ClosesUp { get; init; }

    /// <summary>Whether a page prints the first item on the heading's own line.</summary>
    public bool RunsOn { get; init; }

    /// <summary>The items in order.</summary>
    public required ImmutableArray<ExplanationItem> Items { get; init; }
}
