using System.Collections.Immutable;

namespace Thresholds.Rules.Engines;

/// <summary>
/// What the details of a result are made of: every mark, the live rules with what they need, and what could still become true. Read from the
/// compiled plan, whichever engine gave the outcome; the tests hold it to the reference. Thread-safe: what is found out late is found out alike by all.
/// </summary>
internal sealed class CaseReading
{
    private readonly byte[] marks;
    private readonly bool[] reached;
    private ReadingAhead? ahead;
    private CaseReading? factsAlone;
    private DateOnly[]? asOfAlone;
    private (PlannedAge Scope, DateOnly[] Days)[] knownDays = [];

    /// <param name="details">The edition.</param>
    /// <param name="observations">The case, bound to the edition.</param>
    /// <param name="trueRules">The true rules, ascending.</param>
    /// <param name="marks">The <see cref="Marks"/> of every finding, by number, a byte each.</param>
    /// <param name="ahead">What could still become of the case; null to find that out when somebody asks.</param>
    public CaseReading(DetailIndex details, BoundObservations observations, ImmutableArray<int> trueRules, byte[] marks, ReadingAhead? ahead)
    {
        Details = details;
        Observations = observations;
        TrueRules = trueRules;
        this.marks = marks;
        this.ahead = ahead;
        reached = new bool[details.Edition.Ruleset.Triggers.Length];
        IndicatedRank = -1;
        foreach (int rule in trueRules)
        {
            IndicatedRank = Math.Max(IndicatedRank, details.Edition.Rules[rule].Rank);
            foreach (int trigger in details.TriggersOf(rule))
            {
                reached[trigger] = true;
            }
        }
    }

    public DetailIndex Details { get; }

    public EditionIndex Index => Details.Edition;

    public BoundObservations Observations { get; }

    public ImmutableArray<int> TrueRules { get; }

    public int IndicatedRank { get; }

    /// <summary>The live rules, in document order.</summary>
    public RuleNeeds[] Live => Ahead.Live;

    private ReadingAhead Ahead => Volatile.Read(ref ahead) ?? Interlocked.CompareExchange(ref ahead, Details.ReadAhead(Observations), null) ?? ahead!;

    /// <summary>The marks of a row, judgement or concept, as recorded.</summary>
    public Marks OfFinding(int finding) => (Marks)marks[finding];

    /// <inheritdoc cref="OfFinding(int)"/>
    public Marks OfFinding(string id) => Details.Numbering.TryFinding(id, out int finding) ? OfFinding(finding) : Marks.None;

    /// <summary>The marks of a rule's condition, as recorded.</summary>
    public Marks OfRule(int rule) => Details.Planned.Rule(rule).In(this);

    /// <summary>The marks of a comparison, as recorded.</summary>
    public Marks OfFact(PlannedFact comparison)
    {
        if (Observations.ValueAt(comparison.Fact) is not { IsKnown: true } fact)
        {
            return Marks.None;
        }

        if (comparison.Age is not { } scope)
        {
            return comparison.Compare(fact, Observations.AsOf);
        }

        Marks any = Marks.None;
        foreach (DateOnly day in DaysOf(scope))
        {
            any |= comparison.Compare(fact, day);
        }

        return any;
    }

    /// <summary>All that is recorded about a finding itself, oldest first.</summary>
    public ImmutableArray<Observation> RecordsOf(int finding) => PlaceOf(finding) is var place and >= 0 ? Observations.RecordsAt(place) : [];

    /// <summary>The place of a finding among the observations; negative when nothing is recorded about it.</summary>
    public int PlaceOf(int finding) => ObservationGroups.PlaceOf(finding, Observations.Findings);

    /// <summary>The days that an age refers to, earliest first; none while nothing that it stands beside is recorded present.</summary>
    public DateOnly[] DaysOf(PlannedAge scope)
    {
        if (ReferenceEquals(scope, PlannedAge.AtAsOf))
        {
            return asOfAlone ??= [Observations.AsOf];
        }

        foreach ((PlannedAge Scope, DateOnly[] Days) earlier in knownDays)
        {
            if (ReferenceEquals(earlier.Scope, scope))
            {
                return earlier.Days;
            }
        }

        DateOnly[] days = FindDays(scope);

        // Put in place whole: of two threads that come at once one may lose its days, and works them out again.
        knownDays = [.. knownDays, (scope, days)];
        return days;
    }

    /// <summary>Whether a trigger is reached, by its place in the edition.</summary>
    public bool IsReached(int trigger) => reached[trigger];

    public bool HasTrueRuleAt(int rank)
    {
        foreach (int rule in TrueRules)
        {
            if (Index.Rules[rule].Rank == rank)
            {
                return true;
            }
        }

        return false;
    }

    public bool IsTrue(int rule) => TrueRules.BinarySearch(rule) >= 0;

    public bool IsLive(int rule) => Array.Exists(Live, l => l.Rule == rule);

    /// <inheritdoc cref="ReadingAhead.Possible"/>
    public bool[] Possible => Ahead.Possible;

    /// <summary>The next row that has a mark; negative for none.</summary>
    public int NextMarkedRow(int from)
    {
        int found = marks.AsSpan(from, Details.Numbering.RowCount - from).IndexOfAnyExcept((byte)Marks.None);
        return found < 0 ? -1 : from + found;
    }

    /// <summary>The findings with something for and something against them, ascending.</summary>
    public int[] Contradicted() =>
        marks.AsSpan().Contains((byte)Marks.Both) ? [.. Enumerable.Range(0, marks.Length).Where(f => OfFinding(f) == Marks.Both)] : [];

    private DateOnly[] FindDays(PlannedAge scope)
    {
        bool now = scope.AlsoAtAsOf;
        List<DateOnly>? earlier = null;
        foreach (int circumstance in scope.Circumstances)
        {
            foreach (Observation observation in RecordsOf(circumstance))
            {
                if (observation.Finding != Finding.Present)
                {
                    continue;
                }

                if (observation.Happened is { } day && day != Observations.AsOf)
                {
                    (earlier ??= []).Add(day);
                }
                else
                {
                    now = true;
                }
            }

            now = now || (circumstance != scope.Self && IsSoByFactsAlone(circumstance));
        }

        return earlier is null ? (now ? asOfAlone ??= [Observations.AsOf] : []) : [.. earlier.Union(now ? [Observations.AsOf] : []).Order()];
    }

    // Facts hold at the as-of date, and so does a row that they alone make present.
    private bool IsSoByFactsAlone(int finding)
    {
        if (Details.Planned.Row(finding) is not { When: { } when })
        {
            return false;
        }

        CaseReading facts = Volatile.Read(ref factsAlone) ?? Interlocked.CompareExchange(ref factsAlone, Details.Read(Observations.FactsAlone()), null) ?? factsAlone!;
        return when.In(facts).IsFor();
    }
}
