using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Statuses that do not belong to the section that they stand under.</summary>
internal sealed class StatusOfOtherSectionCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        foreach (Trigger trigger in subject.Ruleset.Triggers)
        {
            Judge($"trigger `{trigger.Id}`", trigger.Section, trigger.Status, trigger.Position, bag);
        }

        foreach (StatutorySection section in subject.Ruleset.Sections)
        {
            if (section.Described is { } described)
            {
                Judge("described levels", section.Number, described.Status, section.Position, bag);
            }
        }
    }

    private static void Judge(string owner, int section, SectionStatus status, SourcePosition position, DiagnosticBag bag)
    {
        SectionStatus[] fitting = [.. SectionStatuses.Of(section)];
        if (fitting.Length > 0 && !fitting.Contains(status))
        {
            bag.Error(
                DiagnosticCodes.StatusOfOtherSection,
                position,
                $"{owner}: the status `{Phrase.Word(status)}` does not belong to section {section}",
                $"for section {section}: {Phrase.List(fitting.Select(s => Phrase.Word(s)))}");
        }
    }
}
