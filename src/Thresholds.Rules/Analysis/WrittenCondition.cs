using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Analysis;

/// <summary>A condition that somebody wrote, and whose it is. Conditions that rows are given by expansion are not among these.</summary>
/// <param name="Owner">The owner as messages name it, for example <c>rule <c>x</c></c>.</param>
/// <param name="Condition">The condition.</param>
/// <param name="Row">The row whose <c>when</c> it is; null for a rule of its own.</param>
internal sealed record WrittenCondition(string Owner, Condition Condition, Indicator? Row)
{
    /// <summary>The condition and every part of it of this kind.</summary>
    public IEnumerable<TCondition> Parts<TCondition>()
        where TCondition : Condition => ConditionTree.Nodes(Condition).OfType<TCondition>();
}
