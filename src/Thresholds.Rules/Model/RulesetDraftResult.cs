using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Model;

/// <summary>What making or updating a ruleset from a table gave. Immutable.</summary>
public sealed class RulesetDraftResult
{
    /// <summary>The ruleset as YAML; <see langword="null"/> when the table or the ruleset has errors, and nothing is to be written.</summary>
    public required string? Text { get; init; }

    /// <summary>What is wrong, and what was left to a person as a warning, in file order.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The ids of the rows that are new.</summary>
    public ImmutableArray<string> Added { get; init; } = [];

    /// <summary>The ids of the rows whose words changed.</summary>
    public ImmutableArray<string> Reworded { get; init; } = [];

    /// <summary>The ids, as they are now, of the rows that have a former id since.</summary>
    public ImmutableArray<string> Renamed { get; init; } = [];

    /// <summary>The ids of the rows that the table does not have any more. They are marked and still there.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>How many rows are as they were.</summary>
    public int Unchanged { get; init; }
}
