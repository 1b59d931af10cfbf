using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Conformance;

/// <summary>Observations under an edition, and everything that an engine finds out about them.</summary>
internal sealed class ConformanceCase
{
    public required string File { get; init; }

    public required string Shows { get; init; }

    public required Edition Edition { get; init; }

    public required Observations Observations { get; init; }

    public required ConformanceResult Expect { get; init; }

    public override string ToString() => $"{File}: {Shows}";
}
