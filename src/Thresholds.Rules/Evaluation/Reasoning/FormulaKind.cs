namespace Thresholds.Rules.Engines;

/// <summary>What a formula is made of.</summary>
internal enum FormulaKind
{
    /// <summary>Holds whatever is recorded.</summary>
    Always,

    /// <summary>Never holds.</summary>
    Never,

    /// <summary>One observation.</summary>
    Atom,

    /// <summary>Every part.</summary>
    All,

    /// <summary>Some part.</summary>
    Any,

    /// <summary>So many of the parts.</summary>
    AtLeast,
}
