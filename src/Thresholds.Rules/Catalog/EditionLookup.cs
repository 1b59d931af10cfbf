using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>What looking for an edition gave.</summary>
public sealed class EditionLookup
{
    /// <summary>The edition; <see langword="null"/> when there is none or it has errors.</summary>
    public required Edition? Edition { get; init; }

    /// <summary>Why there is none; empty when there is one.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }
}
