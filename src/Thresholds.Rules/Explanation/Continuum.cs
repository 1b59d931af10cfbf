using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>The levels of an edition, lowest first, with the indicated one and the one that open questions could reach marked in words. Immutable.</summary>
public sealed class Continuum
{
    /// <summary>The heading.</summary>
    public required string Heading { get; init; }

    /// <summary>Everything that a drawing of it shows, in sentences.</summary>
    public required string Description { get; init; }

    /// <summary>The levels, lowest first.</summary>
    public required ImmutableArray<ContinuumStep> Steps { get; init; }
}
