namespace Thresholds.Rules.Compilation;

/// <summary>What waits for a finding, so that the many findings for which nothing waits cost nothing.</summary>
[Flags]
internal enum FindingTraits : byte
{
    None = 0,

    /// <summary>Something other than a rule of its own waits for it to be for.</summary>
    For = 1,

    /// <summary>Something waits for it to be against.</summary>
    Against = 2,

    /// <summary>Rules name it that need more than it.</summary>
    Named = 4,

    /// <summary>It may be marked by its concepts or its `when`, and not by what is recorded about it alone.</summary>
    WorkedOut = 8,
}
