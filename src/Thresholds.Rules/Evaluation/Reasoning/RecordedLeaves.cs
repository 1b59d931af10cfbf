namespace Thresholds.Rules.Engines;

/// <summary>The observations of one case as atoms: each distinct record of a finding, and each known fact, in the edition's order.</summary>
internal sealed class RecordedLeaves : IReasonLeaves
{
    private readonly BoundObservations observations;
    private readonly List<Formula> atoms;
    private readonly int[] firsts;

    public RecordedLeaves(BoundObservations observations)
    {
        this.observations = observations;
        AsOf = observations.AsOf;
        Days = DaysOf(observations);
        Records = new List<Observation>(observations.Findings.Length);
        firsts = new int[observations.Findings.Length + 1];
        for (int place = 0; place < observations.Findings.Length; place++)
        {
            foreach (Observation record in observations.RecordsAt(place))
            {
                if (record.Finding != Finding.NotKnown)
                {
                    Records.Add(record);
                }
            }

            firsts[place + 1] = Records.Count;
        }

        atoms = new List<Formula>(Records.Count + observations.Values.Length);
        for (int i = 0; i < Records.Count + observations.Values.Length; i++)
        {
            atoms.Add(Formula.Atom(i));
        }
    }

    public DateOnly AsOf { get; }

    public DateOnly[] Days { get; }

    /// <summary>The records that are atoms; the facts' atoms follow them.</summary>
    public List<Observation> Records { get; }

    /// <summary>The fact of an atom behind the records.</summary>
    public BoundFact FactAt(int atom) => observations.Values[atom - Records.Count].Fact;

    public static DateOnly[] DaysOf(BoundObservations observations)
    {
        if (observations.Days.IsEmpty)
        {
            return [observations.AsOf];
        }

        SortedSet<DateOnly> days = [observations.AsOf];
        foreach (BoundDay day in observations.Days)
        {
            days.Add(day.Day);
        }

        return [.. days];
    }

    public Formula Recorded(int finding, bool against)
    {
        Finding wanted = against ? Finding.Absent : Finding.Present;
        return Where(finding, wanted, null);
    }

    public Formula RecordedOn(int finding, DateOnly day) => Where(finding, Finding.Present, day);

    public Formula Fact(PlannedFact fact, DateOnly day, Marks wanted)
    {
        for (int i = 0; i < observations.Values.Length; i++)
        {
            if (observations.Values[i].Number == fact.Fact)
            {
                return (fact.Compare(observations.Values[i].Fact, day) & wanted) != 0 ? atoms[Records.Count + i] : Formula.Never;
            }
        }

        return Formula.Never;
    }

    private Formula Where(int finding, Finding wanted, DateOnly? day)
    {
        int place = ObservationGroups.PlaceOf(finding, observations.Findings);
        if (place < 0)
        {
            return Formula.Never;
        }

        Formula? only = null;
        List<Formula>? several = null;
        for (int i = firsts[place]; i < firsts[place + 1]; i++)
        {
            if (Records[i].Finding != wanted || (day is { } d && (Records[i].Happened ?? AsOf) != d))
            {
                continue;
            }

            if (only is null)
            {
                only = atoms[i];
            }
            else
            {
                (several ??= [only]).Add(atoms[i]);
            }
        }

        return several is not null ? Formula.AnyOf(several) : only ?? Formula.Never;
    }
}
