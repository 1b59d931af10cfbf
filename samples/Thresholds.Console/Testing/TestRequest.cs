using System.Collections.Immutable;
using Thresholds.Rules;

namespace Thresholds.ConsoleHost.Testing;

/// <summary>What a test run is to do.</summary>
internal sealed record TestRequest
{
    /// <summary>The files, and whether each was named itself or found in a folder.</summary>
    public required ImmutableArray<(string File, bool IsNamed)> Files { get; init; }

    public required ThresholdCatalog Catalog { get; init; }

    /// <summary>The ruleset whose cases are wanted; null for all.</summary>
    public required string? Ruleset { get; init; }

    /// <summary>What the name, file or ruleset of a wanted case holds; null for all.</summary>
    public required string? Filter { get; init; }

    public required bool WithCoverage { get; init; }
}
