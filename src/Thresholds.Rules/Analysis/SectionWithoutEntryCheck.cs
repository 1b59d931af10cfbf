using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Triggers whose section has no entry, so that nothing could be said when the trigger is not reached.</summary>
internal sealed class SectionWithoutEntryCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        HashSet<int> described = [.. subject.Ruleset.Sections.Select(s => s.Number)];
        foreach (Trigger trigger in subject.Ruleset.Triggers)
        {
            if (SectionStatuses.Sections.Contains(trigger.Section) && !described.Contains(trigger.Section))
            {
                bag.Error(
                    DiagnosticCodes.SectionWithoutEntry,
                    trigger.Position,
                    $"trigger `{trigger.Id}`: section {trigger.Section} has no entry under `sections`",
                    "add the section with what is said when none of its triggers was reached");
            }
        }
    }
}
