namespace Thresholds.Rules.Engines;

/// <summary>
/// The marks of one case by number, for what a result shows. The same marks as the reference engine's, held to them by tests. Two threads that ask
/// at once come to the same.
/// </summary>
internal sealed class CaseMarks
{
    private const byte Unknown = 255;

    private readonly ReasonPlan plan;
    private readonly BoundObservations observations;
    private readonly OpenParts? open;
    private readonly bool factsOnly;
    private readonly byte[] known;
    private CaseMarks? factsAlone;

    /// <param name="plan">The edition.</param>
    /// <param name="observations">The case.</param>
    /// <param name="open">What is marked both ways besides; null for nothing.</param>
    /// <param name="factsOnly">Whether findings are left out.</param>
    public CaseMarks(ReasonPlan plan, BoundObservations observations, OpenParts? open = null, bool factsOnly = false)
    {
        this.plan = plan;
        this.observations = observations;
        this.open = open;
        this.factsOnly = factsOnly;
        known = new byte[plan.Numbering.FindingCount];
        Array.Fill(known, Unknown);
    }

    public Marks OfRule(int rule) => plan.Rules[rule].Condition.MarksIn(this);

    public Marks OfFinding(int finding)
    {
        if (known[finding] != Unknown)
        {
            return (Marks)known[finding];
        }

        Marks marks = factsOnly ? Marks.None : Recorded(finding);
        if (plan.Row(finding) is { } row)
        {
            foreach (int concept in row.SameAs)
            {
                marks |= OfFinding(concept);
            }

            marks |= row.When?.MarksIn(this) ?? Marks.None;
        }

        if (!factsOnly && open is not null && open.HasFinding(finding))
        {
            marks |= Marks.Both;
        }

        known[finding] = (byte)marks;
        return marks;
    }

    public Marks OfFact(PlannedFact fact)
    {
        Marks marks = open is not null && open.HasFact(fact.Fact) ? Marks.Both : Marks.None;
        if (observations.ValueAt(fact.Fact) is not { IsKnown: true } value)
        {
            return marks;
        }

        if (fact.Age is not { } scope)
        {
            return marks | FactComparer.Compare(fact.Condition, value, observations.AsOf);
        }

        if (HappenedAtAsOf(scope))
        {
            marks |= FactComparer.Compare(fact.Condition, value, observations.AsOf);
        }

        if (!factsOnly)
        {
            foreach (BoundDay day in observations.Days)
            {
                if (Array.IndexOf(scope.Circumstances, day.Finding) >= 0)
                {
                    marks |= FactComparer.Compare(fact.Condition, value, day.Day);
                }
            }

            // An answer may put the circumstance at any date, and so at any age.
            marks |= open is not null && Array.Exists(scope.Circumstances, open.HasFinding) ? Marks.Both : Marks.None;
        }

        return marks;
    }

    public bool IsOpen(PlannedCount count) => open is not null && !factsOnly && open.HasCount(count);

    public bool IsKnown(int fact) => observations.ValueAt(fact) is { IsKnown: true };

    /// <summary>Whether an age refers to any day. What is no age always does.</summary>
    public bool HasDays(PlannedAge? scope) =>
        scope is null || HappenedAtAsOf(scope) || Array.Exists(scope.Circumstances, c => (observations.FlagsAt(c) & RecordedFlags.Present) != 0);

    private Marks Recorded(int finding)
    {
        RecordedFlags flags = observations.FlagsAt(finding);
        return MarksLogic.From((flags & RecordedFlags.Present) != 0, (flags & RecordedFlags.Absent) != 0);
    }

    private bool HappenedAtAsOf(PlannedAge scope)
    {
        if (scope.AlsoAtAsOf)
        {
            return true;
        }

        foreach (int circumstance in scope.Circumstances)
        {
            if ((!factsOnly && (observations.FlagsAt(circumstance) & RecordedFlags.PresentAtAsOf) != 0)
                || (circumstance != scope.Self && IsSoByFactsAlone(circumstance)))
            {
                return true;
            }
        }

        return false;
    }

    // Facts hold at the as-of date, and so does a row that they alone make present.
    private bool IsSoByFactsAlone(int finding) =>
        plan.Row(finding) is { When: { } when } && when.MarksIn(factsOnly ? this : factsAlone ??= new CaseMarks(plan, observations, open, factsOnly: true)).IsFor();
}
