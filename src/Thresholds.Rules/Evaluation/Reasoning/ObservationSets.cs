using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>A family of sets of observations: how many there are, and as many as are spelled out.</summary>
public sealed class ObservationSets
{
    /// <summary>How many sets are spelled out at most.</summary>
    public const int MostSpelledOut = 1000;

    /// <summary>How many sets there are, exactly; <see cref="long.MaxValue"/> stands for that many or more.</summary>
    public required long Count { get; init; }

    /// <summary>The sets, smallest first, then in document order. Of more than <see cref="MostSpelledOut"/> the first in document order.</summary>
    public required ImmutableArray<ObservationSet> Sets { get; init; }

    /// <summary>Whether every set is spelled out.</summary>
    public bool SpelledOut => Count <= MostSpelledOut;
}
