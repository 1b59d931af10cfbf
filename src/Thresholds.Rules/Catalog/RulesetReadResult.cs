using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>What reading and judging a ruleset gave: the model as far as it could be made, and every diagnostic at once.</summary>
public sealed class RulesetReadResult
{
    /// <summary>The model; <see langword="null"/> when not even its head could be read. It may have errors.</summary>
    public required Ruleset? Ruleset { get; init; }

    /// <summary>The edition, ready to be evaluated; <see langword="null"/> when there is any error.</summary>
    public required Edition? Edition { get; init; }

    /// <summary>All diagnostics in file order; empty when there is nothing to say.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }
}
