namespace Thresholds.Rules.Engines;

/// <summary>What has been followed up of a finding.</summary>
[Flags]
internal enum CellFlags : byte
{
    None = 0,

    /// <summary>Marked for, as recorded.</summary>
    ForNow = 1,

    /// <summary>Marked for, with open questions.</summary>
    ForAnswered = 2,

    /// <summary>Marked against, as recorded.</summary>
    AgainstNow = 4,

    /// <summary>Marked against, with open questions.</summary>
    AgainstAnswered = 8,

    /// <summary>An open question.</summary>
    Open = 16,
}
