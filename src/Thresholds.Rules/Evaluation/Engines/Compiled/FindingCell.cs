namespace Thresholds.Rules.Engines;

/// <summary>What is worked out about a finding of the case at hand. Stale unless its run is the current one.</summary>
internal struct FindingCell
{
    public int Run;

    public RecordedFlags Recorded;

    /// <summary>Marked for, in the first reading or in the second.</summary>
    public bool ForNow;

    public bool ForAnswered;

    public bool AgainstNow;

    public bool AgainstAnswered;

    /// <summary>An open question.</summary>
    public bool Open;

    /// <summary>For each reading and each mark two bits: worked out, and the result.</summary>
    public uint Known;
}
