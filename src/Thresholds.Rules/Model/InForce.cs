namespace Thresholds.Rules.Model;

/// <summary>The time for which an edition says that it applies.</summary>
public sealed class InForce
{
    /// <summary>From when, inclusive.</summary>
    public required PublishedDate From { get; init; }

    /// <summary>Until when, inclusive. Mostly not stated, which does not mean that it still applies.</summary>
    public required PublishedDate To { get; init; }
}
