using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>An observation that nothing in an edition reads: neither a row, nor a rule, nor its guidance. Immutable.</summary>
public sealed class MissingCounterpart
{
    /// <summary>What kind of thing was recorded.</summary>
    public required ObservedKind Kind { get; init; }

    /// <summary>The id that it was recorded by.</summary>
    public required string Id { get; init; }

    /// <summary>The row's published words, the concept's meaning, or the question to which it is the answer.</summary>
    public required string Text { get; init; }

    /// <summary>What was recorded: present, absent, not known, or the value of a fact.</summary>
    public required string Recorded { get; init; }

    /// <summary>The concepts that it was read as; empty for a fact, a judgement and a row that is the same as none.</summary>
    public ImmutableArray<string> Concepts { get; init; } = [];

    /// <summary>
    /// For a row that is the same as no concept: the concepts that its condition names. They mean less than the row does, so it is not read as
    /// them; who wants them compared records them beside it.
    /// </summary>
    public ImmutableArray<string> NamedByCondition { get; init; } = [];
}
