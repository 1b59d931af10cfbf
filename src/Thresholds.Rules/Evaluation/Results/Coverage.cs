using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>How much of the table was asked about. A thin record never looks like a clear one.</summary>
public sealed class Coverage
{
    /// <summary>The rows of the table. Items of lists that have no row are not among them.</summary>
    public required int Rows { get; init; }

    /// <summary>The rows that were asked about, answered or not.</summary>
    public required int Asked { get; init; }

    /// <summary>The rows, and items of lists that have no row, that nobody asked about and that could raise the level or add a trigger.</summary>
    public required int UnaskedThatMatter { get; init; }

    /// <summary>The same by level, in the edition's order.</summary>
    public required ImmutableArray<CoverageOf> ByLevel { get; init; }

    /// <summary>The same by domain, in document order.</summary>
    public required ImmutableArray<CoverageOf> ByDomain { get; init; }
}
