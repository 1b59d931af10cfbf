namespace Thresholds.Rules;

/// <summary>What kind of thing a comparison speaks of.</summary>
public enum ObservedKind
{
    /// <summary>A concept that editions share.</summary>
    Concept,

    /// <summary>A row of one edition that is the same as no concept.</summary>
    Row,

    /// <summary>A judgement that one edition leaves to the practitioner.</summary>
    Judgement,

    /// <summary>A fact.</summary>
    Fact,

    /// <summary>Nothing that was recorded itself: what follows from other rows, or from their number.</summary>
    Further,
}
