using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>
/// The smallest sets of observations for which two editions differ about a level or trigger: leave one observation out and they do not differ that
/// way. Values of a fact that no comparison of either edition can tell apart count once.
/// </summary>
public sealed class DifferingSets
{
    /// <summary>How many sets are spelled out at most.</summary>
    public const int MostSpelledOut = 200;

    /// <summary>How many sets there are, exactly; <see cref="long.MaxValue"/> stands for that many or more.</summary>
    public required long Count { get; init; }

    /// <summary>How many of them are spelled out under a higher level alone, since the editions differ about that one for the same reason.</summary>
    public required long UnderHigherLevels { get; init; }

    /// <summary>
    /// The others, the smallest first, then in document order. Sets that differ in the values of one fact alone, with the same outcomes, are one.
    /// Of more than <see cref="MostSpelledOut"/> the first.
    /// </summary>
    public required ImmutableArray<DifferingSet> Sets { get; init; }

    /// <summary>Whether every set that is not under a higher level is spelled out.</summary>
    public bool SpelledOut => Count - UnderHigherLevels <= MostSpelledOut;

    internal static DifferingSets None { get; } = new() { Count = 0, UnderHigherLevels = 0, Sets = [] };
}
