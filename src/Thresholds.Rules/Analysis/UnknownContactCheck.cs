using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Analysis;

/// <summary>Contacts that the edition does not have.</summary>
internal sealed class UnknownContactCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag) =>
        UnknownName.Report(
            bag,
            DiagnosticCodes.UnknownContact,
            "contact",
            subject.Ruleset.Responses.Where(r => r.Contact is not null).Select(r => NamedReference.Of($"response `{r.Id}`", r.Contact!.Value)),
            subject.Ruleset.Contacts.Select(c => c.Id));
}
