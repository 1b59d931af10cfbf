namespace Thresholds.Rules.Compilation;

/// <summary>Marks of which at least one must be there before something can come true.</summary>
internal sealed class Cover
{
    /// <summary>Findings to be for.</summary>
    public List<int> For { get; } = [];

    /// <summary>Findings to be against.</summary>
    public List<int> Against { get; } = [];

    /// <summary>Facts to be known.</summary>
    public List<int> Facts { get; } = [];

    /// <summary>Counts of classes.</summary>
    public List<int> Counts { get; } = [];

    /// <summary>Whether it may come true with nothing recorded.</summary>
    public bool Always { get; set; }

    /// <summary>How many of the findings are worked out from others, and so come after these.</summary>
    public int WorkedOut { get; set; }

    /// <summary>How often it is expected to be looked at in vain. A fact is known of most cases, a finding of few.</summary>
    public long Cost => Always ? 1_000_000 : For.Count + WorkedOut + (2L * Against.Count) + (10L * Counts.Count) + (1_000L * Facts.Count);

    public void Add(Cover other)
    {
        For.AddRange(other.For);
        Against.AddRange(other.Against);
        Facts.AddRange(other.Facts);
        Counts.AddRange(other.Counts);
        WorkedOut += other.WorkedOut;
        Always |= other.Always;
    }
}
