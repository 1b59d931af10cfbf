using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Triggers that say more, or less, than the document. <c>should</c> goes with either, since no status says just that.</summary>
internal sealed class ForceAndStatusDisagreeCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        foreach (Trigger trigger in subject.Ruleset.Triggers)
        {
            string status = Phrase.Word(trigger.Status);
            string force = Phrase.Word(trigger.Force);
            bool strong = trigger.Status is SectionStatus.StrategyDiscussionRequired or SectionStatus.Required;
            bool weak = trigger.Status is SectionStatus.CouldLeadToEnquiries or SectionStatus.MayBeRequired or SectionStatus.MayBeProvided;
            bool stronger = strong && trigger.Force is Force.CouldLeadTo or Force.Consider or Force.May;
            bool weaker = weak && trigger.Force is Force.Must or Force.Required;
            if (stronger || weaker)
            {
                bag.Error(
                    DiagnosticCodes.ForceAndStatusDisagree,
                    trigger.Position,
                    $"trigger `{trigger.Id}`: the status `{status}` is {(stronger ? "stronger" : "weaker")} than the force `{force}`",
                    "take the force from the document's words, then the status that says no more and no less");
            }
        }
    }
}
