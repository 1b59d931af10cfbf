using System.Collections.Immutable;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Something that a rule needs and that is not recorded so: a finding, or a value of a fact.</summary>
public sealed class FurtherFinding
{
    /// <summary>What it is about; never a count.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>The id of the row, concept, judgement or fact.</summary>
    public required string Id { get; init; }

    /// <summary>The row's published words, the concept's meaning, or the question that the judgement or fact answers.</summary>
    public required string Text { get; init; }

    /// <summary>The place of a row or judgement; <see langword="null"/> for a concept or fact.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Whether it is needed present or absent; <see langword="null"/> for a fact.</summary>
    public Finding? Finding { get; init; }

    /// <summary>The values of a fact that would do, all that would; <see langword="null"/> for a finding.</summary>
    public FactValues? Values { get; init; }

    /// <summary>How the record stands to it now.</summary>
    public required FurtherStanding Standing { get; init; }

    /// <summary>The records that say otherwise; empty unless <see cref="Standing"/> is <see cref="FurtherStanding.RecordedOtherwise"/>.</summary>
    public ImmutableArray<Observation> Recorded { get; init; } = [];

    /// <summary>The fact as it is known; <see langword="null"/> unless <see cref="Standing"/> is <see cref="FurtherStanding.OutOfBounds"/>.</summary>
    public BoundFact? Known { get; init; }
}
