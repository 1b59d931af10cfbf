using System.Collections.Immutable;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Something that a live rule still needs, or a gateway that decides what happens next.</summary>
public sealed class Question
{
    /// <summary>What it is about.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>The id of the fact, row, concept or judgement; for a count, the id of the rule that counts.</summary>
    public required string Id { get; init; }

    /// <summary>The question to ask.</summary>
    public required string Ask { get; init; }

    /// <summary>The highest level above the indicated one that the answer could help to reach; <see langword="null"/> when none.</summary>
    public required Level? MayRaiseTo { get; init; }

    /// <summary>Triggers not yet reached that the answer could help to reach.</summary>
    public required ImmutableArray<Trigger> MayTrigger { get; init; }

    /// <summary>The live rules that need the answer, in document order. Empty for a gateway that none of them waits for.</summary>
    public required ImmutableArray<Rule> Rules { get; init; }
}
