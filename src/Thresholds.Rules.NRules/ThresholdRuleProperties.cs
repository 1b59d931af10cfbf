namespace Thresholds.Rules.NRules;

/// <summary>The names of the properties that every threshold rule carries. A property without a value is left out.</summary>
public static class ThresholdRuleProperties
{
    /// <summary>The ruleset and its edition, <c>ID@EDITION</c>.</summary>
    public const string Ruleset = "threshold.ruleset";

    /// <summary>The content hash of the edition.</summary>
    public const string Sha256 = "threshold.sha256";

    /// <summary>The rule's id.</summary>
    public const string Id = "threshold.id";

    /// <summary>The rule's place in the ruleset's rules, an <see cref="int"/>.</summary>
    public const string Place = "threshold.place";

    /// <summary>Where the document says it.</summary>
    public const string Citation = "threshold.citation";

    /// <summary>The id of the level that it indicates.</summary>
    public const string Level = "threshold.level";

    /// <summary>The ids of the triggers that it reaches, separated by commas.</summary>
    public const string Triggers = "threshold.triggers";

    /// <summary><c>published</c> or <c>interpretation</c>.</summary>
    public const string Basis = "threshold.basis";

    /// <summary>The reason for an interpretation.</summary>
    public const string Reason = "threshold.reason";

    /// <summary>The row or item that the rule stands for.</summary>
    public const string Indicator = "threshold.indicator";
}
