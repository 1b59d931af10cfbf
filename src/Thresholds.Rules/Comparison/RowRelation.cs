namespace Thresholds.Rules;

/// <summary>How a row or rule comes to speak of something that was recorded.</summary>
public enum RowRelation
{
    /// <summary>The row itself was recorded.</summary>
    Recorded,

    /// <summary>The row has the same meaning as the concept.</summary>
    SameAs,

    /// <summary>The condition of the row or rule names it, perhaps beside other things.</summary>
    Condition,

    /// <summary>It follows from other rows, or from their number.</summary>
    Further,
}
