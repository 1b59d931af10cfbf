using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model;

/// <summary>One printed item of a list: it names rows of the table, or is an indicator of its own.</summary>
public sealed class ListItem
{
    /// <summary>The published words.</summary>
    public required string Text { get; init; }

    /// <summary>The place in the list.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The rows that the item repeats; empty when it is an indicator of its own.</summary>
    public ImmutableArray<Reference> Rows { get; init; } = [];

    /// <summary>The id of the indicator that the item itself is; <see langword="null"/> when it repeats rows.</summary>
    public string? Indicator { get; init; }

    /// <summary>What a reader should know about the published words.</summary>
    public string? Note { get; init; }

    /// <summary>How unclear published words are read, and why.</summary>
    public string? Reading { get; init; }

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
