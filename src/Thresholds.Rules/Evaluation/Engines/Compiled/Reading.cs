namespace Thresholds.Rules.Engines;

/// <summary>The ways to read a case. Each adds marks to the first.</summary>
internal enum Reading
{
    /// <summary>As recorded.</summary>
    Now,

    /// <summary>With every open question marked both ways.</summary>
    Answered,

    /// <summary>With everything undecided marked both ways, asked or not.</summary>
    Unbounded,

    /// <summary>As recorded, without any finding.</summary>
    NowByFacts,

    /// <summary>With open questions, without any finding.</summary>
    AnsweredByFacts,

    /// <summary>With everything undecided, without any finding.</summary>
    UnboundedByFacts,
}
