using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>What one edition indicates for a set of observations and nothing else.</summary>
public sealed class DifferingOutcome
{
    /// <summary>The indicated level; <see langword="null"/> for none, which is not "no concern".</summary>
    public required Level? Level { get; init; }

    /// <summary>The true rules that indicate the level, in document order, each with its citation.</summary>
    public required ImmutableArray<Rule> Rules { get; init; }

    /// <summary>The triggers that are reached, each with its rule and its place, in document order.</summary>
    public required ImmutableArray<ReachedTrigger> Triggers { get; init; }
}
