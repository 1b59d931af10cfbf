using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Reasons beside something that counts as published: never shown, so that our reading would pass for the document's.</summary>
internal sealed class ReasonWithoutInterpretationCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        foreach (Indicator indicator in subject.Ruleset.Indicators.Where(i => i.Basis == Basis.Published && i.Reason is not null))
        {
            Report(indicator.Position, RulesetSubject.NameOf(indicator), bag);
        }

        foreach (Rule rule in subject.OwnRules.Where(r => r.Basis == Basis.Published && r.Reason is not null))
        {
            Report(rule.Position, RulesetSubject.NameOf(rule), bag);
        }
    }

    private static void Report(SourcePosition position, string owner, DiagnosticBag bag) =>
        bag.Error(
            DiagnosticCodes.ReasonWithoutInterpretation,
            position,
            $"{owner}: a reason beside the basis `published`",
            "write `basis: interpretation`, or move the words to `note`");
}
