using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Analysis;

/// <summary>Conditions that no case can meet. The innermost one is reported, once.</summary>
internal sealed class ContradictoryConditionCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        foreach (WrittenCondition written in subject.Conditions)
        {
            Report(subject, bag, written.Owner, written.Condition);
        }
    }

    private static bool Report(RulesetSubject subject, DiagnosticBag bag, string owner, Condition condition)
    {
        bool inside = false;
        foreach (Condition part in ConditionTree.Children(condition))
        {
            inside |= Report(subject, bag, owner, part);
        }

        if (inside || Conjunction.Clash(subject.Vocabulary, condition) is not { } clash)
        {
            return inside;
        }

        bag.Error(DiagnosticCodes.ContradictoryCondition, condition.Position, $"{owner}: the condition can never hold: {clash}");
        return true;
    }
}
