namespace Thresholds.Rules.Compilation;

/// <summary>The kinds of condition, as a plan keeps them; what is quicker to decide stands first.</summary>
internal enum NodeKind : byte
{
    /// <summary>A comparison of a fact: First is the test, Count the fact.</summary>
    Fact,

    /// <summary>A finding: First is its number.</summary>
    Finding,

    /// <summary>A comparison of an age: First is the test, Count the fact, Need the scope.</summary>
    Age,

    /// <summary>Every part: Count children from First.</summary>
    All,

    /// <summary>Some part: Count children from First.</summary>
    Any,

    /// <summary>The marks of First swapped.</summary>
    Not,

    /// <summary>At least Need of Count groups from First.</summary>
    AtLeast,

    /// <summary>At least Need rows of a class: First is the count.</summary>
    Count,
}
