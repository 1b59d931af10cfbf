using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>One thing of an edition that worked cases are to reach, and which of them do. Immutable.</summary>
public sealed class CoverageItem
{
    /// <summary>What kind of thing it is.</summary>
    public required CoverageKind Kind { get; init; }

    /// <summary>The id of the row, rule, consent rule, response or consideration.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The part of the condition: <c>row</c> for the finding itself, <c>same-as</c> and a concept, <c>provided</c>, or <c>when</c>, with
    /// the places of a part inside it counted from 1 (<c>when.2.1</c>). <see langword="null"/> unless <see cref="Kind"/> is a condition.
    /// </summary>
    public string? Part { get; init; }

    /// <summary>The outcome; <see langword="null"/> unless <see cref="Kind"/> is a condition.</summary>
    public ConditionOutcome? Outcome { get; init; }

    /// <summary>The published words of a row, what a part of a condition asks for, or the words of the entry.</summary>
    public required string Words { get; init; }

    /// <summary>Where it stands in the ruleset.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>The references of the cases that reach it, in the order in which they were given.</summary>
    public required ImmutableArray<string> Cases { get; init; }

    /// <summary>Why no case can reach it, where that was written down; <see langword="null"/> for everything else.</summary>
    public string? WhyUnreachable { get; init; }

    /// <summary>Whether some case reaches it.</summary>
    public bool IsReached => !Cases.IsEmpty;

    /// <summary>Kind, id, and for a condition the part and the outcome, as an entry under <c>unreachable</c> names them.</summary>
    public override string ToString() => NameOf(Kind, Id, Part, Outcome);

    internal static string NameOf(CoverageKind kind, string id, string? part, ConditionOutcome? outcome) =>
        kind == CoverageKind.Condition ? $"{kind.ToWord()} {id} {part} {outcome?.ToWord()}" : $"{kind.ToWord()} {id}";
}
