namespace Thresholds.Rules.Compilation;

/// <summary>
/// From what is recorded to what it can touch. A target waits for a cover: some marks of which at least one must be there before the target can
/// come true. Where every part is needed, the part that is seldom seen is enough of a cover.
/// </summary>
internal sealed class WatchIndex
{
    public required FindingEntry[] Findings { get; init; }

    /// <summary>The rules that are nothing but a finding.</summary>
    public required Links DirectRules { get; init; }

    /// <summary>The rows that a concept marks.</summary>
    public required Links RowsOfConcept { get; init; }

    /// <summary>The targets that wait for a finding to be for.</summary>
    public required Links OnFor { get; init; }

    /// <summary>The targets that wait for a finding to be against.</summary>
    public required Links OnAgainst { get; init; }

    /// <summary>The rows to be marked against with a concept, where anything waits for it.</summary>
    public required Links AgainstRowsOfConcept { get; init; }

    /// <summary>The targets that wait for a fact.</summary>
    public required Links OnFact { get; init; }

    /// <summary>For each class what waits for its count, lowest first.</summary>
    public required ClassWatcher[][] OnClass { get; init; }

    /// <summary>For each question about a count the targets that hold it.</summary>
    public required Links OnCount { get; init; }

    /// <summary>The targets that may come true with nothing recorded.</summary>
    public required int[] Always { get; init; }

    /// <summary>How many layers of counts stand below each target; a layer is complete before the next is looked at.</summary>
    public required int[] Layers { get; init; }

    public required int LastLayer { get; init; }

    /// <summary>For each target, the highest rank that it can have a part in.</summary>
    public required short[] RankOfTarget { get; init; }

    /// <summary>For each fact, the highest rank that it can have a part in.</summary>
    public required int[] RankOfFact { get; init; }

    public required int RankAlways { get; init; }
}
