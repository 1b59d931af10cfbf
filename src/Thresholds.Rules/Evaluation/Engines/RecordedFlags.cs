namespace Thresholds.Rules.Engines;

/// <summary>What is recorded about a finding, all observations of it taken together.</summary>
[Flags]
internal enum RecordedFlags : byte
{
    None = 0,

    Present = 1,

    Absent = 2,

    NotKnown = 4,

    /// <summary>Present with the as-of date, or without any.</summary>
    PresentAtAsOf = 8,

    /// <summary>Present on other days, which stand apart.</summary>
    PresentEarlier = 16,
}
