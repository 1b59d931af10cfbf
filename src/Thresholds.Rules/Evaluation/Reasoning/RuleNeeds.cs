namespace Thresholds.Rules.Engines;

/// <summary>What a live rule still needs: the undecided leaves of its undecided parts.</summary>
internal sealed class RuleNeeds(int rule, CaseMarks marks, ReasonPlan plan)
{
    private readonly List<int> findings = [];
    private readonly List<int> facts = [];
    private readonly List<PlannedCount> counts = [];

    /// <summary>The rule's place in the ruleset's rules.</summary>
    public int Rule => rule;

    public List<int> Findings => findings;

    public List<int> Facts => facts;

    public List<PlannedCount> Counts => counts;

    public void Collect(PlannedCondition condition)
    {
        if (condition.MarksIn(marks) == Marks.None)
        {
            condition.Needs(this);
        }
    }

    public void Collect(int finding)
    {
        if (marks.OfFinding(finding) != Marks.None || findings.Contains(finding))
        {
            return;
        }

        findings.Add(finding);
        if (plan.Row(finding) is not { } row)
        {
            return;
        }

        foreach (int concept in row.SameAs)
        {
            Collect(concept);
        }

        if (row.When is not null)
        {
            Collect(row.When);
        }
    }

    // A known age that says nothing of something recorded present: in years it fits both sides of the bound on the day that it happened.
    // The date of birth would tell.
    public void Collect(PlannedFact fact)
    {
        if ((!marks.IsKnown(fact.Fact) || marks.HasDays(fact.Age)) && !facts.Contains(fact.Fact))
        {
            facts.Add(fact.Fact);
        }
    }

    public void Collect(PlannedCount count)
    {
        if (!counts.Contains(count))
        {
            counts.Add(count);
        }
    }
}
