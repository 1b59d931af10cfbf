using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>A case under one of several editions. Immutable.</summary>
public sealed class ComparedEdition
{
    /// <summary>The evaluation under this edition. For the edition that the case was recorded under, the same as without any comparison.</summary>
    public required Evaluation Evaluation { get; init; }

    /// <summary>Whether the case was recorded under this edition.</summary>
    public required bool IsRecordedUnder { get; init; }

    /// <summary>Each row of the other edition that is read here through a concept. Empty for the edition that the case was recorded under.</summary>
    public required ImmutableArray<CarriedObservation> Carried { get; init; }

    /// <summary>Each observation that nothing in this edition reads.</summary>
    public required ImmutableArray<MissingCounterpart> NoCounterpart { get; init; }

    /// <summary>What the document says is done first, behind its line on immediate danger: the responses that share the first label.</summary>
    public ImmutableArray<ResponseDue> FirstResponse =>
    [
        .. Evaluation.Responses
            .Where(r => !r.Response.First)
            .GroupBy(r => r.Response.Label, StringComparer.Ordinal)
            .Take(1)
            .SelectMany(g => g),
    ];
}
