namespace Thresholds.Rules.Engines;

/// <summary>So many of several circumstances. Findings that share a concept are one circumstance: present when one is, absent when all are.</summary>
internal sealed class PlannedCount(int count, int[] members, int[][] circumstances) : PlannedCondition
{
    public override Marks In(CaseReading reading)
    {
        int present = 0;
        int notAbsent = 0;
        foreach (int[] circumstance in circumstances)
        {
            bool isFor = false;
            bool isAgainst = true;
            foreach (int finding in circumstance)
            {
                Marks marks = reading.OfFinding(finding);
                isFor |= marks.IsFor();
                isAgainst &= marks.IsAgainst();
            }

            present += isFor ? 1 : 0;
            notAbsent += isAgainst ? 0 : 1;
            if (present >= count && notAbsent >= count)
            {
                break;
            }
        }

        return MarksLogic.From(present >= count, notAbsent < count);
    }

    public override void Collect(GroundFinder finder, Marks wanted, bool speaksFor)
    {
        foreach (int member in members)
        {
            finder.AddFinding(member, wanted, speaksFor);
        }
    }

    // Against when fewer than `count` lack an against mark, so when all but `count - 1` have one.
    public override Formula In(FormulaBuilder builder, bool against) => against
        ? Formula.AtLeast(circumstances.Length - count + 1, circumstances.Select(c => Formula.All([.. c.Select(f => builder.Of(f, against: true))])))
        : Formula.AtLeast(count, circumstances.Select(c => Formula.Any([.. c.Select(f => builder.Of(f, against: false))])));

    public override void Reach(ReasonPlan plan, HashSet<int> findings, HashSet<PlannedFact> facts)
    {
        foreach (int finding in circumstances.SelectMany(c => c))
        {
            plan.Reach(finding, findings, facts);
        }
    }
}
