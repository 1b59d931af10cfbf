using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Analysis;

/// <summary>Levels that the edition does not have.</summary>
internal sealed class UnknownLevelCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag) =>
        UnknownName.Report(bag, DiagnosticCodes.UnknownLevel, "level", subject.References.Levels, subject.Ruleset.Levels.Select(l => l.Id));
}
