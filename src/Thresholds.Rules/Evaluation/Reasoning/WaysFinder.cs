namespace Thresholds.Rules.Engines;

/// <summary>The smallest sets of further findings and facts that would make a rule true.</summary>
internal sealed class WaysFinder
{
    private readonly ReasonPlan plan;
    private readonly BoundObservations observations;
    private readonly FurtherLeaves leaves;
    private readonly FormulaBuilder builder;
    private readonly Diagram diagram = new();
    private readonly FewestAtoms fewest;
    private readonly FurtherParts parts;
    private readonly RuleWays?[] known;

    public WaysFinder(ReasonPlan plan, BoundObservations observations, FormulaBuilder now, bool openOnly)
    {
        this.plan = plan;
        this.observations = observations;
        leaves = new FurtherLeaves(plan, observations, now, openOnly);
        builder = new FormulaBuilder(plan, leaves);
        fewest = new FewestAtoms(diagram.Nodes);
        parts = new FurtherParts(plan, observations, leaves);
        known = new RuleWays?[plan.Rules.Length];
    }

    /// <summary>The ways in document order; none when the rule cannot become true.</summary>
    public RuleWays Of(PlannedRule rule) =>
        known[rule.Place] ??= IsTouched(rule) ? Work(rule) : rule.FromNothing(() => Work(rule));

    /// <summary>Whether some finding is recorded that can mark the rule.</summary>
    public bool HasRecord(PlannedRule rule)
    {
        foreach (int finding in rule.Findings)
        {
            if (observations.FlagsAt(finding) != RecordedFlags.None)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTouched(PlannedRule rule)
    {
        if (HasRecord(rule))
        {
            return true;
        }

        foreach (int fact in rule.Facts)
        {
            if (observations.ValueAt(fact) is not null || (fact == plan.AgeFact && leaves.Days.Length > 1))
            {
                return true;
            }
        }

        return false;
    }

    private RuleWays Work(PlannedRule rule)
    {
        Formula formula = builder.OfRule(rule.Place);
        int node = diagram.Of(formula);
        SortedSet<int> atoms = [];
        Collect(formula, atoms, []);
        List<int> asRecorded = [];
        foreach (List<int> rivals in Rivals(atoms))
        {
            node = diagram.Both(node, diagram.AtMostOne(rivals));
            asRecorded.AddRange(rivals.Where(leaves.IsAsRecorded));
        }

        foreach (int atom in asRecorded)
        {
            node = diagram.Whatever(node, atom);
        }

        List<int[]> sets = fewest.Take(node, FurtherParts.MostSets + 1);
        return new RuleWays(parts.SetsOf(sets, plan.Index.Rules[rule.Place].Rule), AreAll: sets.Count <= FurtherParts.MostSets);
    }

    // A finding is not recorded both ways, and a fact has one value.
    private IEnumerable<List<int>> Rivals(SortedSet<int> atoms) => atoms
        .GroupBy(a => leaves.IsFinding(a) ? (IsFact: false, Number: a >> 1) : (IsFact: true, Number: leaves.FactOf(a)))
        .Where(g => g.Skip(1).Any() || leaves.IsAsRecorded(g.First()))
        .Select(g => g.ToList());

    private static void Collect(Formula formula, SortedSet<int> atoms, HashSet<Formula> seen)
    {
        if (formula.Kind == FormulaKind.Atom)
        {
            atoms.Add(formula.Number);
            return;
        }

        foreach (Formula part in formula.Parts)
        {
            if (part.Parts.Length == 0 || seen.Add(part))
            {
                Collect(part, atoms, seen);
            }
        }
    }
}
