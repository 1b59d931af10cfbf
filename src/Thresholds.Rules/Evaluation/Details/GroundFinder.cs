using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Thresholds.Rules.Engines;

/// <summary>Finds what speaks for, or against, a rule, a row, a concept or a judgement: the recorded leaves behind its mark. For one thread.</summary>
internal sealed class GroundFinder(CaseReading reading)
{
    // More are told apart by a table; so few are faster compared one by one.
    private const int Few = 8;

    private readonly List<Ground> found = [];

    /// <summary>For each place of the observations whether a ground that was found rests on it.</summary>
    public bool[] Used { get; } = new bool[reading.Observations.Findings.Length];

    /// <summary>What makes a rule true.</summary>
    public ImmutableArray<Ground> OfRule(int rule)
    {
        Add(reading.Details.Planned.Rule(rule), Marks.For, speaksFor: true);
        return TakeDistinct();
    }

    /// <summary>What speaks for a row, concept or judgement.</summary>
    public ImmutableArray<Ground> For(int finding)
    {
        AddFinding(finding, Marks.For, speaksFor: true);
        return TakeDistinct();
    }

    /// <summary>What speaks for a row, concept or judgement, or against it, or both.</summary>
    public ImmutableArray<Ground> Of(int finding)
    {
        AddFinding(finding, Marks.For, speaksFor: true);
        AddFinding(finding, Marks.Against, speaksFor: false);
        return TakeDistinct();
    }

    /// <summary>Adds what stands behind a mark of a condition, where it has that mark.</summary>
    public void Add(PlannedCondition condition, Marks wanted, bool speaksFor)
    {
        if (condition is PlannedFinding || (condition.In(reading) & wanted) != 0)
        {
            condition.Collect(this, wanted, speaksFor);
        }
    }

    /// <summary>Adds what is recorded for, or against, a row, concept or judgement.</summary>
    public void AddFinding(int finding, Marks wanted, bool speaksFor)
    {
        AddRecords(finding, wanted == Marks.For ? Finding.Present : Finding.Absent, speaksFor);
        if (reading.Details.Planned.Row(finding) is not { } row)
        {
            return;
        }

        foreach (int concept in row.SameAs)
        {
            AddFinding(concept, wanted, speaksFor);
        }

        if (row.When is not null)
        {
            Add(row.When, wanted, speaksFor);
        }
    }

    /// <summary>Adds a known fact for each day on which it compares so.</summary>
    public void AddFact(PlannedFact comparison, Marks wanted, bool speaksFor)
    {
        if (reading.Observations.ValueAt(comparison.Fact) is not { IsKnown: true } fact)
        {
            return;
        }

        if (comparison.Age is not { } scope)
        {
            AddFactOn(comparison, fact, null, wanted, speaksFor);
            return;
        }

        foreach (DateOnly day in reading.DaysOf(scope))
        {
            AddFactOn(comparison, fact, day, wanted, speaksFor);
        }
    }

    private void AddFactOn(PlannedFact comparison, BoundFact fact, DateOnly? day, Marks wanted, bool speaksFor)
    {
        if ((comparison.Compare(fact, day ?? reading.Observations.AsOf) & wanted) != 0)
        {
            found.Add(new Ground { SpeaksFor = speaksFor, Fact = fact, Comparison = comparison.Condition, Day = day });
        }
    }

    private void AddRecords(int finding, Finding wanted, bool speaksFor)
    {
        int place = reading.PlaceOf(finding);
        if (place < 0)
        {
            return;
        }

        foreach (Observation observation in reading.Observations.RecordsAt(place))
        {
            if (observation.Finding == wanted)
            {
                found.Add(new Ground { SpeaksFor = speaksFor, Observation = observation });
                Used[place] = true;
            }
        }
    }

    private ImmutableArray<Ground> TakeDistinct()
    {
        Ground[] distinct = found.Count > Few
            ? [.. found.DistinctBy(g => (g.SpeaksFor, g.Observation, g.Fact?.Fact.Id, g.Comparison, g.Day))]
            : DistinctOfFew(CollectionsMarshal.AsSpan(found));
        found.Clear();
        return ImmutableCollectionsMarshal.AsImmutableArray(distinct);
    }

    private static Ground[] DistinctOfFew(Span<Ground> grounds)
    {
        int count = 0;
        foreach (Ground ground in grounds)
        {
            bool isNew = true;
            for (int i = 0; i < count && isNew; i++)
            {
                isNew = !IsSame(grounds[i], ground);
            }

            if (isNew)
            {
                grounds[count++] = ground;
            }
        }

        return grounds[..count].ToArray();
    }

    private static bool IsSame(Ground one, Ground other) =>
        one.SpeaksFor == other.SpeaksFor
        && ReferenceEquals(one.Observation, other.Observation)
        && one.Fact?.Fact.Id == other.Fact?.Fact.Id
        && ReferenceEquals(one.Comparison, other.Comparison)
        && one.Day == other.Day;
}
