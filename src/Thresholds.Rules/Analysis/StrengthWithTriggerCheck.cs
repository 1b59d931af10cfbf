using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Strengths that carry a trigger, themselves or through a list: good news would call for a statutory step.</summary>
internal sealed class StrengthWithTriggerCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        foreach (Indicator row in subject.Ruleset.Indicators.Where(i => i.Strength && !i.Triggers.IsEmpty))
        {
            bag.Error(
                DiagnosticCodes.StrengthWithTrigger,
                row.Position,
                $"{RulesetSubject.NameOf(row)}: a strength with the trigger `{row.Triggers[0].Id}`",
                "remove `strength: true` or the trigger; a list that names the row adds its own");
        }
    }
}
