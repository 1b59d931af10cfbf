using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>A row or rule of one edition as a comparison shows it. Immutable.</summary>
public sealed class ComparedRow
{
    /// <summary>The id of the row, list item or rule.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it is a rule with a condition of its own, not a row or item.</summary>
    public required bool IsRule { get; init; }

    /// <summary>The published words, or the rule's own.</summary>
    public required string Text { get; init; }

    /// <summary>Where the document says it.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Whether its level, or the rule, is the document's or our reading.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Where our reading of the level comes from; <see langword="null"/> when the row's own place gives it.</summary>
    public Citation? LevelCitation { get; init; }

    /// <summary>The level that it indicates, of its own document; <see langword="null"/> when it indicates none.</summary>
    public required Level? Level { get; init; }

    /// <summary>Whether it is a strength. A strength lowers nothing.</summary>
    public required bool Strength { get; init; }

    /// <summary>The triggers that it reaches, each with the place that attaches it.</summary>
    public required ImmutableArray<TriggerReference> Triggers { get; init; }

    /// <summary>How it comes to speak of what was recorded.</summary>
    public required RowRelation Relation { get; init; }

    /// <summary>Whether it holds on everything that is recorded.</summary>
    public required bool Holds { get; init; }

    /// <summary>Whether it holds and has the indicated level of its edition.</summary>
    public required bool Determining { get; init; }
}
