namespace Thresholds.Rules.Compilation;

/// <summary>What waits for a finding, so that the many findings for which nothing waits cost nothing.</summary>
[Flags]
internal enum FindingTraits : byte
{
    None = 0,

    /// <summary>Conditions wait for it to be for.</summary>
    Awaited = 1,

    /// <summary>Something waits for it to be against.</summary>
    Against = 2,

    /// <summary>Rules name it that need more than it.</summary>
    Named = 4,

    /// <summary>It may be marked by its concepts or its `when`, and not by what is recorded about it alone.</summary>
    WorkedOut = 8,

    /// <summary>A condition asks for it, other than a rule that is nothing but it. What nothing asks for gives its rules and is done.</summary>
    AskedFor = 16,

    /// <summary>It is a concept that marks rows.</summary>
    MarksRows = 32,

    /// <summary>It is a row of a class that is counted.</summary>
    Counted = 64,

    /// <summary>Something other than a rule of its own follows when it is for.</summary>
    For = Awaited | MarksRows | Counted,
}
