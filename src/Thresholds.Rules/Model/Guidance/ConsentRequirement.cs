namespace Thresholds.Rules.Model.Guidance;

/// <summary>What a document says of consent.</summary>
public enum ConsentRequirement
{
    /// <summary>Consent is needed.</summary>
    Required,

    /// <summary>Consent is not needed.</summary>
    NotRequired,

    /// <summary>Consent is to be sought unless seeking it is unsafe.</summary>
    SeekUnlessUnsafe,

    /// <summary>Not consent, but telling them.</summary>
    Inform,

    /// <summary>They are not to be told.</summary>
    DoNotInform,

    /// <summary>Advice is to be taken.</summary>
    SeekAdvice,

    /// <summary>The document does not say.</summary>
    NotStated,
}
