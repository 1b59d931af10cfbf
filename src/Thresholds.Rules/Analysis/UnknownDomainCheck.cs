using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Analysis;

/// <summary>Domains that the edition does not have.</summary>
internal sealed class UnknownDomainCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag) =>
        UnknownName.Report(
            bag, DiagnosticCodes.UnknownDomain, "domain", subject.References.Domains, subject.Ruleset.Domains.Select(d => d.Id));
}
