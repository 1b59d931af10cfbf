namespace Thresholds.Rules.Engines;

/// <summary>Says what has to be recorded so that a rule, row, concept or judgement is marked for, or against. Follows the marks of the format step by step.</summary>
internal sealed class FormulaBuilder(ReasonPlan plan, IReasonLeaves leaves)
{
    private readonly Dictionary<int, Formula> known = [];
    private readonly Formula?[] rules = new Formula?[plan.Rules.Length];
    private FormulaBuilder? factsAlone;

    public Formula OfRule(int rule) => rules[rule] ??= plan.Rules[rule].Condition.In(this, against: false);

    public Formula Of(int finding, bool against)
    {
        PlannedRow? row = plan.Row(finding);
        if (row is null)
        {
            return leaves.Recorded(finding, against);
        }

        int key = (finding << 1) | (against ? 1 : 0);
        if (known.TryGetValue(key, out Formula? formula))
        {
            return formula;
        }

        List<Formula> ways = [leaves.Recorded(finding, against)];
        foreach (int concept in row.SameAs)
        {
            ways.Add(leaves.Recorded(concept, against));
        }

        ways.Add(OfWhen(row, against));
        return known[key] = Formula.AnyOf(ways);
    }

    public Formula OfFact(PlannedFact fact, Marks wanted)
    {
        if (fact.Age is not { } scope)
        {
            return leaves.Fact(fact, leaves.AsOf, wanted);
        }

        List<Formula> ways = [];
        foreach (DateOnly day in leaves.Days)
        {
            Formula holds = leaves.Fact(fact, day, wanted);
            if (!holds.IsNever)
            {
                ways.Add(Formula.All(Happened(scope, day), holds));
            }
        }

        return Formula.AnyOf(ways);
    }

    private Formula OfWhen(PlannedRow row, bool against) => row.When?.In(this, against) ?? Formula.Never;

    // What makes an age count on a day: something that it stands beside happened then, or holds now by facts alone.
    private Formula Happened(PlannedAge scope, DateOnly day)
    {
        bool isAsOf = day == leaves.AsOf;
        if (isAsOf && scope.AlsoAtAsOf)
        {
            return Formula.Always;
        }

        List<Formula> ways = [];
        foreach (int circumstance in scope.Circumstances)
        {
            ways.Add(leaves.RecordedOn(circumstance, day));
            if (isAsOf && circumstance != scope.Self && plan.Row(circumstance) is { When: not null } row)
            {
                ways.Add(FactsAlone.OfWhen(row, against: false));
            }
        }

        return Formula.AnyOf(ways);
    }

    private FormulaBuilder FactsAlone => leaves is NoFindings ? this : factsAlone ??= new FormulaBuilder(plan, new NoFindings(leaves));
}
