using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model.Facts;

/// <summary>A typed value that can be known about a case: its meaning, type, unit, range and the question to ask.</summary>
public sealed class Fact
{
    /// <summary>The stable id, for example <c>school-attendance</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The type of its value.</summary>
    public required FactType Type { get; init; }

    /// <summary>The unit of a number, for example percent; <see langword="null"/> where there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>The lowest possible value, inclusive; <see langword="null"/> when unbounded.</summary>
    public decimal? From { get; init; }

    /// <summary>The highest possible value, inclusive; <see langword="null"/> when unbounded.</summary>
    public decimal? To { get; init; }

    /// <summary>The possible values of a <see cref="FactType.OneOf"/>; empty otherwise.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>The question to ask.</summary>
    public required string Ask { get; init; }

    /// <summary>What the fact means.</summary>
    public string? Meaning { get; init; }

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
