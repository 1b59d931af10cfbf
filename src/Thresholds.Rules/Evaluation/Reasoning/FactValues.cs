using System.Collections.Immutable;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules;

/// <summary>Values of a fact: ranges of a number or of an age in complete years, or words.</summary>
public sealed class FactValues
{
    /// <summary>The fact.</summary>
    public required Fact Fact { get; init; }

    /// <summary>For a number or an age: the ranges, lowest first. They do not touch.</summary>
    public required ImmutableArray<ValueRange> Ranges { get; init; }

    /// <summary>For yes or no, or one of a list: the values.</summary>
    public required ImmutableArray<string> Words { get; init; }
}
