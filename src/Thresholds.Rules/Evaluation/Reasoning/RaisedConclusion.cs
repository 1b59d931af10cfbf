using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>
/// A level or trigger that is not reached, with the smallest further findings that would reach it. A further finding is a row, concept or
/// judgement about which nothing is recorded for or against, or a fact that is not known. What is recorded otherwise is never among them.
/// Further findings are taken to have no date. It says what could be asked, not what is likely.
/// </summary>
public sealed class RaisedConclusion
{
    /// <summary>What would be reached.</summary>
    public required Conclusion Conclusion { get; init; }

    /// <summary>How many further findings and facts it takes at least; <see langword="null"/> when none could.</summary>
    public required int? Further { get; init; }

    /// <summary>Every set of so many that would, rule by rule in document order.</summary>
    public required ImmutableArray<FurtherSet> Ways { get; init; }

    /// <summary>Whether <see cref="Ways"/> has every one of them. At most <see cref="ObservationSets.MostSpelledOut"/> are given.</summary>
    public required bool SpelledOut { get; init; }
}
