namespace Thresholds.Rules;

/// <summary>Which questions an explanation of the reasoning answers.</summary>
[Flags]
public enum ReasoningParts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Why: the minimal sets of observations that carry what is reached.</summary>
    Why = 1,

    /// <summary>Why not: what the nearest rules lack.</summary>
    WhyNot = 2,

    /// <summary>What would change it: the smallest further findings.</summary>
    WhatWouldRaise = 4,

    /// <summary>What a page for practice may show: all but what the result rests on.</summary>
    ForPractice = Why | WhyNot | WhatWouldRaise,

    /// <summary>What the result rests on. For audit alone, never for a practitioner's page.</summary>
    RestsOn = 8,
}
