using System.Collections.Immutable;

namespace Thresholds.Rules.Engines;

/// <summary>The smallest ways to make a rule true, and whether these are all.</summary>
internal sealed record RuleWays(ImmutableArray<FurtherSet> Sets, bool AreAll)
{
    /// <summary>How many findings and facts each of them asks for; none when there is no way.</summary>
    public int Size => Sets.IsEmpty ? int.MaxValue : Sets[0].Parts.Length;

    public ImmutableArray<FurtherSet> Shown => Sets.Length <= ObservationSets.MostSpelledOut ? Sets : Sets[..ObservationSets.MostSpelledOut];

    public bool IsShownWhole => AreAll && Sets.Length <= ObservationSets.MostSpelledOut;
}
