using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Rules that indicate no level and reach no trigger.</summary>
internal sealed class RuleWithoutEffectCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        foreach (Rule rule in subject.OwnRules.Where(r => r.Level is null && r.Triggers.IsEmpty))
        {
            bag.Error(
                DiagnosticCodes.RuleWithoutEffect,
                rule.Position,
                $"{RulesetSubject.NameOf(rule)}: indicates no level and reaches no trigger",
                "add `level` or `triggers`");
        }
    }
}
