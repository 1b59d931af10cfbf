namespace Thresholds.Rules.Engines;

/// <summary>What is worked out about a finding of the case at hand. Stale unless its run is the current one.</summary>
internal struct FindingCell
{
    public int Run;

    /// <summary>For each reading and each mark two bits: worked out, and the result.</summary>
    public uint Known;

    public RecordedFlags Recorded;

    public CellFlags Flags;
}
