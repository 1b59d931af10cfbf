namespace Thresholds.Rules.Compilation;

/// <summary>The kinds of mark that something may wait for.</summary>
internal enum CoverKind
{
    /// <summary>A finding is for.</summary>
    For,

    /// <summary>A finding is against.</summary>
    Against,

    /// <summary>A fact is known.</summary>
    Fact,

    /// <summary>A class has enough rows for a count.</summary>
    Count,
}
