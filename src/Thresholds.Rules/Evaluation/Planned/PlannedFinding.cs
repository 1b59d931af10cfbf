namespace Thresholds.Rules.Engines;

/// <summary>A row, concept or judgement.</summary>
internal sealed class PlannedFinding(int finding) : PlannedCondition
{
    public override Marks In(CaseReading reading) => reading.OfFinding(finding);

    public override void Collect(GroundFinder finder, Marks wanted, bool speaksFor) => finder.AddFinding(finding, wanted, speaksFor);

    public override Formula In(FormulaBuilder builder, bool against) => builder.Of(finding, against);

    public override void Reach(ReasonPlan plan, HashSet<int> findings, HashSet<PlannedFact> facts) => plan.Reach(finding, findings, facts);
}
