using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Analysis;

/// <summary>Consent rules that are overridden and that the edition does not have.</summary>
internal sealed class UnknownConsentRuleCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag) =>
        UnknownName.Report(
            bag,
            DiagnosticCodes.UnknownConsentRule,
            "consent rule",
            subject.Ruleset.Consent.SelectMany(c => c.Overrides.Select(o => NamedReference.Of($"consent `{c.Id}`", o))),
            subject.Ruleset.Consent.Select(c => c.Id));
}
