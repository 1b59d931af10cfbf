namespace Thresholds.Rules.Engines;

/// <summary>The marks swapped: what it asks for is what speaks against its part.</summary>
internal sealed class PlannedNot(PlannedCondition part) : PlannedCondition
{
    public override Formula In(FormulaBuilder builder, bool against) => part.In(builder, !against);

    public override void Reach(ReasonPlan plan, HashSet<int> findings, HashSet<PlannedFact> facts) => part.Reach(plan, findings, facts);
}
