using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Model;

/// <summary>One row of a published table, or one item of a list that has no row, in its published words.</summary>
public sealed class Indicator
{
    /// <summary>The stable id.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// Ids that it had in earlier texts of this edition. What was recorded under one of them is evaluated as this row, and the result says so with a
    /// warning. Empty for most.
    /// </summary>
    public ImmutableArray<string> Formerly { get; init; } = [];

    /// <summary>The published words, misprints included, without a star.</summary>
    public required string Text { get; init; }

    /// <summary>The place in the document.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The id of the domain; <see langword="null"/> for an item of a list.</summary>
    public string? Domain { get; init; }

    /// <summary>The id of the level that it stands under or that we read it to have; <see langword="null"/> when the document places it at none.</summary>
    public Reference? Level { get; init; }

    /// <summary>Whether its place at the level is the document's or our reading.</summary>
    public Basis Basis { get; init; }

    /// <summary>The reason for our reading of the level, when <see cref="Basis"/> is an interpretation.</summary>
    public string? Reason { get; init; }

    /// <summary>Where our reading of the level comes from, when <see cref="Basis"/> is an interpretation.</summary>
    public Citation? LevelCitation { get; init; }

    /// <summary>A strength, not a need.</summary>
    public bool Strength { get; init; }

    /// <summary>Whether it sets its level. False for strengths that a document places beside needs without giving them one.</summary>
    public bool Indicates { get; init; } = true;

    /// <summary>Concepts with exactly the same meaning.</summary>
    public ImmutableArray<Reference> SameAs { get; init; } = [];

    /// <summary>A condition that makes it count without being recorded itself.</summary>
    public Condition? When { get; init; }

    /// <summary>A judgement that must be recorded present as well.</summary>
    public Reference? Provided { get; init; }

    /// <summary>Triggers that the document attaches to it, each with its place.</summary>
    public ImmutableArray<TriggerReference> Triggers { get; init; } = [];

    /// <summary>For a strength: ids of rows that speak of the same thing.</summary>
    public ImmutableArray<Reference> ConflictsWith { get; init; } = [];

    /// <summary>For a strength: triggers whose rows speak of the same thing.</summary>
    public ImmutableArray<Reference> ConflictsWithTriggers { get; init; } = [];

    /// <summary>What kind of statement it is.</summary>
    public AsksFor AsksFor { get; init; }

    /// <summary>The question to put; <see langword="null"/> when the row's words will do.</summary>
    public string? Ask { get; init; }

    /// <summary>A few words for a narrow list of questions.</summary>
    public string? Short { get; init; }

    /// <summary>What a reader should know about the published words.</summary>
    public string? Note { get; init; }

    /// <summary>How unclear published words are read, and why.</summary>
    public string? Reading { get; init; }

    /// <summary>Where it is defined.</summary>
    public SourcePosition Position { get; init; } = SourcePosition.None;
}
