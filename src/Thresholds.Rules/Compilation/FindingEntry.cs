using System.Runtime.InteropServices;

namespace Thresholds.Rules.Compilation;

/// <summary>What a run needs to know of a finding at once, in one place.</summary>
/// <param name="Traits">What waits for it.</param>
/// <param name="Rule">The rule that it is all of; one of <see cref="None"/> and <see cref="Several"/> when there is not exactly one.</param>
/// <param name="RankAlone">The highest rank that it gives by itself when it is for.</param>
/// <param name="RankFor">The highest rank that it can have a part in when it is for.</param>
/// <param name="RankAgainst">The same when it is against.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FindingEntry(FindingTraits Traits, int Rule, short RankAlone, short RankFor, short RankAgainst)
{
    public const int None = -1;

    public const int Several = -2;
}
