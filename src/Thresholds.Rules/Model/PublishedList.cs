using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model;

/// <summary>A list that stands outside the levels table.</summary>
public sealed class PublishedList
{
    /// <summary>The stable id.</summary>
    public required string Id { get; init; }

    /// <summary>The heading as printed.</summary>
    public required string Name { get; init; }

    /// <summary>The place in the document.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The trigger that every item carries; <see langword="null"/> when the list names none.</summary>
    public Reference? Trigger { get; init; }

    /// <summary>The items in printed order.</summary>
    public required ImmutableArray<ListItem> Items { get; init; }

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
