namespace Thresholds.Rules;

/// <summary>What is recorded about a row, concept or judgement. What nobody asked is not recorded at all, and is never read as absent.</summary>
public enum Finding
{
    /// <summary>It is there.</summary>
    Present,

    /// <summary>It was looked for and is not there.</summary>
    Absent,

    /// <summary>It was asked, and the answer is unsure or missing.</summary>
    NotKnown,
}
