namespace Thresholds.Rules.Model.Guidance;

/// <summary>The part of a referral that the answer to a prompt belongs to. The parts stand in the order in which documents ask for them.</summary>
public enum ReferralPart
{
    /// <summary>Who the child is, where, and who is in the family.</summary>
    Child,

    /// <summary>What the worry is and how one knows.</summary>
    Concerns,

    /// <summary>What it does to the child.</summary>
    Impact,

    /// <summary>What was tried before and what helped.</summary>
    Tried,

    /// <summary>What is going well and who keeps the child safe.</summary>
    Strengths,

    /// <summary>What child and parents were told, said and agreed to.</summary>
    Consent,

    /// <summary>What is to happen.</summary>
    Wanted,
}
