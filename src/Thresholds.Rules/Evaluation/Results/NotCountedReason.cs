namespace Thresholds.Rules;

/// <summary>Why something that is recorded present makes nothing true.</summary>
public enum NotCountedReason
{
    /// <summary>A rule that names it waits for an answer.</summary>
    WaitsForAnAnswer,

    /// <summary>Rules name it, and something else speaks against them or is missing.</summary>
    OtherPartsDoNotHold,

    /// <summary>No rule of this edition names it.</summary>
    NotInThisEdition,
}
