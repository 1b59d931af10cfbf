using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Analysis;

/// <summary>Triggers that the edition does not have.</summary>
internal sealed class UnknownTriggerCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag) =>
        UnknownName.Report(
            bag, DiagnosticCodes.UnknownTrigger, "trigger", subject.References.Triggers, subject.Ruleset.Triggers.Select(t => t.Id));
}
