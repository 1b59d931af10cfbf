using Thresholds.Rules.Model;

namespace Thresholds.Rules.NRules;

/// <summary>A threshold rule that is true of a case. A fact of the session, linked to the case: it leaves with it. Rules of your own may match it.</summary>
public sealed class TrueRule
{
    internal TrueRule(ThresholdCase ofCase, int place)
    {
        Case = ofCase;
        Place = place;
    }

    /// <summary>The case.</summary>
    public ThresholdCase Case { get; }

    /// <summary>The rule's place in the ruleset's rules.</summary>
    public int Place { get; }

    /// <summary>The rule, with its level, triggers, citation and basis.</summary>
    public Rule Rule => Case.Edition.Ruleset.Rules[Place];
}
