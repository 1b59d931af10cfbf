using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>One thing that was recorded, with the rows of every edition that read it, row against row. Immutable.</summary>
public sealed class ComparedSubject
{
    /// <summary>What kind of thing it is.</summary>
    public required ObservedKind Kind { get; init; }

    /// <summary>The id of the concept, row or fact; <see langword="null"/> for what follows from other rows.</summary>
    public required string? Id { get; init; }

    /// <summary>What it means: the concept's meaning, the row's words, the fact's question.</summary>
    public required string Text { get; init; }

    /// <summary>What was recorded: present, absent, not known, or a value; <see langword="null"/> for what follows from other rows.</summary>
    public required string? Recorded { get; init; }

    /// <summary>Each edition's side, in the order of the comparison.</summary>
    public required ImmutableArray<SubjectInEdition> Editions { get; init; }
}
