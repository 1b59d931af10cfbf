using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Analysis;

/// <summary>One thing in which a sound ruleset can differ from the text of its document. Stateless; one check, one code.</summary>
internal interface IDocumentCheck
{
    void Judge(RulesetSubject subject, DocumentText document, DiagnosticBag bag);
}
