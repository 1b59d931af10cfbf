using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Analysis;

/// <summary>One thing that can be wrong with a ruleset that reads well. Stateless; one check, one code.</summary>
internal interface IRulesetCheck
{
    void Judge(RulesetSubject subject, DiagnosticBag bag);
}
