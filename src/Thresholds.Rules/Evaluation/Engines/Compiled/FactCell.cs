namespace Thresholds.Rules.Engines;

/// <summary>A fact of the case at hand. Stale unless its run is the current one.</summary>
internal struct FactCell
{
    public int Run;

    public bool IsKnown;

    /// <summary>An open question.</summary>
    public bool Open;

    /// <summary>Whether the value is worked out.</summary>
    public bool HasValue;

    /// <summary>The value, as the plan's intervals count: years, or a place.</summary>
    public int Value;

    /// <summary>The place of the fact among those recorded.</summary>
    public int Place;
}
