using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model.Conditions;

/// <summary>One comparison of a fact with a value or with several.</summary>
public sealed class Comparison
{
    /// <summary>How to compare.</summary>
    public required ComparisonOperator Operator { get; init; }

    /// <summary>The values as written, in invariant form; one, or several for <see cref="ComparisonOperator.OneOf"/>.</summary>
    public required ImmutableArray<string> Values { get; init; }

    /// <summary>Where it is written.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
