using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>A recorded strength and recorded concerns that speak of the same thing. The strength cancels nothing; the records need a look.</summary>
public sealed class Conflict
{
    /// <summary>The strength.</summary>
    public required Indicator Strength { get; init; }

    /// <summary>The concerns, in document order.</summary>
    public required ImmutableArray<Indicator> Concerns { get; init; }
}
