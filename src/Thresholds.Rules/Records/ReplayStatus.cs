namespace Thresholds.Rules;

/// <summary>What came of evaluating a record again.</summary>
public enum ReplayStatus
{
    /// <summary>The record is what was written, and the result is the same to the byte.</summary>
    Same,

    /// <summary>The record is what was written, and the result is another one today.</summary>
    Differs,

    /// <summary>The record is not what was written. What it says of then cannot be relied on.</summary>
    Altered,

    /// <summary>The record is what was written, and the edition is not at hand or has errors, so that nothing could be evaluated.</summary>
    EditionMissing,
}
