using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Model;

/// <summary>A condition that indicates a level, reaches triggers, or both, with its citation and basis.</summary>
public sealed class Rule
{
    /// <summary>The stable id. A row's rule has the row's id.</summary>
    public required string Id { get; init; }

    /// <summary>What must hold.</summary>
    public required Condition Condition { get; init; }

    /// <summary>The id of the level that it indicates; <see langword="null"/> when it indicates none.</summary>
    public Reference? Level { get; init; }

    /// <summary>The triggers that it reaches.</summary>
    public ImmutableArray<TriggerReference> Triggers { get; init; } = [];

    /// <summary>Where the document says it.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Whether the document says it, or we read it so.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The reason, when <see cref="Basis"/> is an interpretation.</summary>
    public string? Reason { get; init; }

    /// <summary>The row or item that the rule stands for; <see langword="null"/> for a rule with a condition of its own.</summary>
    public string? Indicator { get; init; }

    /// <summary>The row's published words, or the rule's own.</summary>
    public required string Text { get; init; }

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
