namespace Thresholds.Rules.Engines;

/// <summary>The two marks of Belnap's four-valued logic. They only accumulate; no mark is silence, and silence is neither yes nor no.</summary>
[Flags]
public enum Marks
{
    /// <summary>Nothing is known.</summary>
    None = 0,

    /// <summary>Something speaks for it.</summary>
    For = 1,

    /// <summary>Something speaks against it.</summary>
    Against = 2,

    /// <summary>A contradiction; both are honoured.</summary>
    Both = For | Against,
}
