using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Strengths that wait for a judgement. <c>provided</c> guards what a need leads to; a strength needs no guard.</summary>
internal sealed class StrengthWithProvidedCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        foreach (Indicator row in subject.Ruleset.Indicators.Where(i => i.Strength && i.Provided is not null))
        {
            bag.Error(
                DiagnosticCodes.StrengthWithProvided,
                row.Provided!.Value.Position,
                $"{RulesetSubject.NameOf(row)}: a strength with `provided: {row.Provided}`",
                "remove `provided` or `strength: true`");
        }
    }
}
