using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>One case as it stands in a file: the observations, the ruleset it names, and what it expects. Immutable.</summary>
public sealed class CaseFile
{
    /// <summary>The findings and facts, with the case's reference, its as-of date, and whatever could not be read.</summary>
    public required Observations Observations { get; init; }

    /// <summary>The ruleset that the case names, <c>ID</c> or <c>ID@EDITION</c>; <see langword="null"/> when it names none, or none that can be read.</summary>
    public Reference? Ruleset { get; init; }

    /// <summary>Whether the case names a ruleset, be it one whose name could not be read; that is then among the problems already.</summary>
    public bool NamesRuleset { get; init; }

    /// <summary>What the case expects; <see langword="null"/> when it expects nothing.</summary>
    public Expectation? Expect { get; init; }

    /// <summary>Where it starts.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
