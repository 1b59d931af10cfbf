namespace Thresholds.Rules.Engines;

/// <summary>A row, concept or judgement.</summary>
internal sealed class PlannedFinding(int finding) : PlannedCondition
{
    public override Formula In(FormulaBuilder builder, bool against) => builder.Of(finding, against);

    public override Marks MarksIn(CaseMarks marks) => marks.OfFinding(finding);

    public override void Needs(RuleNeeds needs) => needs.Collect(finding);

    public override void Reach(ReasonPlan plan, HashSet<int> findings, HashSet<PlannedFact> facts) => plan.Reach(finding, findings, facts);
}
