namespace Thresholds.Rules.Engines;

/// <summary>Every part, or some part.</summary>
internal sealed class PlannedGroup(bool isEvery, PlannedCondition[] parts) : PlannedCondition
{
    public override Marks In(CaseReading reading)
    {
        Marks marks = isEvery ? Marks.For : Marks.Against;
        Marks decided = marks.Swap();

        // What one part rules out of all, or brings about of some, no other can change.
        for (int part = 0; part < parts.Length && marks != decided; part++)
        {
            marks = isEvery ? MarksLogic.And(marks, parts[part].In(reading)) : MarksLogic.Or(marks, parts[part].In(reading));
        }

        return marks;
    }

    public override void Collect(GroundFinder finder, Marks wanted, bool speaksFor)
    {
        foreach (PlannedCondition part in parts)
        {
            finder.Add(part, wanted, speaksFor);
        }
    }

    public override Formula In(FormulaBuilder builder, bool against)
    {
        List<Formula> formulas = new(parts.Length);
        foreach (PlannedCondition part in parts)
        {
            formulas.Add(part.In(builder, against));
        }

        return isEvery != against ? Formula.AllOf(formulas) : Formula.AnyOf(formulas);
    }

    public override void Reach(ReasonPlan plan, HashSet<int> findings, HashSet<PlannedFact> facts)
    {
        foreach (PlannedCondition part in parts)
        {
            part.Reach(plan, findings, facts);
        }
    }
}
