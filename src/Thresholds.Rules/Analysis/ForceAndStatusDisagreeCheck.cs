using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Triggers that say more, or less, than the document: its force is never strengthened or weakened. `should` goes with either.</summary>
internal sealed class ForceAndStatusDisagreeCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        foreach (Trigger trigger in subject.Ruleset.Triggers)
        {
            bool strong = trigger.Status is SectionStatus.StrategyDiscussionRequired or SectionStatus.Required;
            bool weak = trigger.Status is SectionStatus.CouldLeadToEnquiries or SectionStatus.MayBeRequired or SectionStatus.MayBeProvided;
            bool stronger = strong && trigger.Force is Force.CouldLeadTo or Force.Consider or Force.May;
            bool weaker = weak && trigger.Force is Force.Must or Force.Required;
            if ((strong && stronger) || (weak && weaker))
            {
                bag.Error(
                    DiagnosticCodes.ForceAndStatusDisagree,
                    trigger.Position,
                    $"trigger `{trigger.Id}`: the status `{Phrase.Word(trigger.Status)}` is {(strong ? "stronger" : "weaker")} than the force `{Phrase.Word(trigger.Force)}`",
                    "take the force from the document's words, then the status that says no more and no less");
            }
        }
    }
}
