namespace Thresholds.Rules.Engines;

/// <summary>The marks swapped: what it asks for is what speaks against its part.</summary>
internal sealed class PlannedNot(PlannedCondition part) : PlannedCondition
{
    public override Marks In(CaseReading reading) => part.In(reading).Swap();

    public override void Collect(GroundFinder finder, Marks wanted, bool speaksFor) =>
        finder.Add(part, wanted == Marks.For ? Marks.Against : Marks.For, speaksFor);

    public override Formula In(FormulaBuilder builder, bool against) => part.In(builder, !against);

    public override void Reach(ReasonPlan plan, HashSet<int> findings, HashSet<PlannedFact> facts) => part.Reach(plan, findings, facts);
}
