namespace Thresholds.Rules;

/// <summary>What a section of an explanation is about.</summary>
public enum ExplanationSectionKind
{
    /// <summary>Case, date, edition.</summary>
    Head,

    /// <summary>Mistakes in the input.</summary>
    Problems,

    /// <summary>The level and the section 47 answer.</summary>
    Answer,

    /// <summary>The reasons that are concerns.</summary>
    Worries,

    /// <summary>The strengths.</summary>
    Strengths,

    /// <summary>Conflicting records and contradictions.</summary>
    Disagreements,

    /// <summary>What happens next, and consent.</summary>
    NextSteps,

    /// <summary>What the document asks to weigh.</summary>
    Considerations,

    /// <summary>The open questions.</summary>
    Questions,

    /// <summary>How much was asked.</summary>
    Coverage,

    /// <summary>What rests on our reading.</summary>
    Readings,

    /// <summary>The standing words of the edition.</summary>
    Notes,

    /// <summary>Room for the practitioner's own judgement.</summary>
    Judgement,

    /// <summary>In referral notes: a part that an agency asks for, with blanks for what is not recorded.</summary>
    Referral,

    /// <summary>In a comparison: one edition's answer.</summary>
    Edition,

    /// <summary>In a comparison: what was read through concepts, what has no counterpart, and why the editions differ.</summary>
    Differences,

    /// <summary>Why a level or trigger is reached: what carries it.</summary>
    Why,

    /// <summary>Why a level or trigger is not reached: what the nearest rules lack.</summary>
    WhyNot,

    /// <summary>The smallest further findings that would reach something.</summary>
    WhatWouldRaise,

    /// <summary>As recorded, and with additions.</summary>
    WhatIf,

    /// <summary>For audit alone: what the result rests on.</summary>
    RestsOn,
}
