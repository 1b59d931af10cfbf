using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>A true rule: what it indicates, where the document says so, and what made it count.</summary>
public sealed class Reason
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The level that it indicates; <see langword="null"/> when it indicates none.</summary>
    public required Level? Level { get; init; }

    /// <summary>Whether it carries the indicated level.</summary>
    public required bool Determining { get; init; }

    /// <summary>The row or item that it stands for; <see langword="null"/> for a rule with a condition of its own.</summary>
    public required Indicator? Indicator { get; init; }

    /// <summary>What made it count: observations, concepts, facts. At least one.</summary>
    public required ImmutableArray<Ground> Grounds { get; init; }

    /// <summary>The observations among the grounds, oldest first; empty when facts alone made it count.</summary>
    public ImmutableArray<Observation> Observations => [.. Grounds.Where(g => g.Observation is not null).Select(g => g.Observation!)];
}
