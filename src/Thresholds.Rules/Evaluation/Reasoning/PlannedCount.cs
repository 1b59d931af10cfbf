using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Engines;

/// <summary>So many of several circumstances. Findings that share a concept are one circumstance: present when one is, absent when all are.</summary>
internal sealed class PlannedCount(int count, int[][] circumstances, AtLeastOfClassCondition? ofClass) : PlannedCondition
{
    /// <summary>The class that is counted; null for a list.</summary>
    public AtLeastOfClassCondition? OfClass => ofClass;

    // Against when fewer than `count` lack an against mark, so when all but `count - 1` have one.
    public override Formula In(FormulaBuilder builder, bool against) => against
        ? Formula.AtLeast(circumstances.Length - count + 1, circumstances.Select(c => Formula.All([.. c.Select(f => builder.Of(f, against: true))])))
        : Formula.AtLeast(count, circumstances.Select(c => Formula.Any([.. c.Select(f => builder.Of(f, against: false))])));

    public override Marks MarksIn(CaseMarks marks)
    {
        int present = 0;
        int notAbsent = 0;
        foreach (int[] circumstance in circumstances)
        {
            Marks some = Marks.None;
            Marks every = Marks.Both;
            foreach (int finding in circumstance)
            {
                Marks own = marks.OfFinding(finding);
                some |= own;
                every &= own;
            }

            present += some.IsFor() ? 1 : 0;
            notAbsent += every.IsAgainst() ? 0 : 1;
        }

        Marks counted = MarksLogic.From(present >= count, notAbsent < count);
        return marks.IsOpen(this) ? Marks.Both : counted;
    }

    public override void Needs(RuleNeeds needs)
    {
        if (ofClass is not null)
        {
            needs.Collect(this);
            return;
        }

        foreach (int finding in circumstances.SelectMany(c => c))
        {
            needs.Collect(finding);
        }
    }

    public override void Reach(ReasonPlan plan, HashSet<int> findings, HashSet<PlannedFact> facts)
    {
        foreach (int finding in circumstances.SelectMany(c => c))
        {
            plan.Reach(finding, findings, facts);
        }
    }
}
