namespace Thresholds.Rules.Model.Guidance;

/// <summary>What consent is for.</summary>
public enum ConsentPurpose
{
    /// <summary>Making a referral.</summary>
    Refer,

    /// <summary>Sharing information.</summary>
    Share,

    /// <summary>An assessment.</summary>
    Assess,

    /// <summary>Providing a service.</summary>
    ProvideService,
}
