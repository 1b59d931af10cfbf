namespace Thresholds.Rules.Engines;

/// <summary>
/// What is recorded holds; what could be recorded besides is an atom: a finding present or absent, a value of a fact. Further findings bring no
/// date, so they happened on the as-of date.
/// </summary>
internal sealed class FurtherLeaves : IReasonLeaves
{
    private readonly ReasonPlan plan;
    private readonly BoundObservations observations;
    private readonly FormulaBuilder now;
    private readonly bool openOnly;
    private readonly FactGroups?[] groups;
    private readonly int[] firsts;
    private readonly Dictionary<int, Formula> atoms = [];

    /// <param name="plan">The edition.</param>
    /// <param name="observations">The case.</param>
    /// <param name="now">What is marked as recorded.</param>
    /// <param name="openOnly">Whether only what is open counts: nothing against what is recorded, no other value for a known fact.</param>
    public FurtherLeaves(ReasonPlan plan, BoundObservations observations, FormulaBuilder now, bool openOnly)
    {
        this.plan = plan;
        this.observations = observations;
        this.now = now;
        this.openOnly = openOnly;
        Days = RecordedLeaves.DaysOf(observations);
        groups = new FactGroups?[plan.Numbering.FactCount];
        firsts = new int[groups.Length + 1];
        firsts[0] = 2 * plan.Numbering.FindingCount;
        for (int fact = 0; fact < groups.Length; fact++)
        {
            // One place more than there can be groups: the value as recorded.
            firsts[fact + 1] = firsts[fact] + plan.Cells(fact).Cells.Length + 1;
        }
    }

    public DateOnly AsOf => observations.AsOf;

    public DateOnly[] Days { get; }

    /// <summary>Whether an atom stands for a finding. Even ones are present, odd ones absent.</summary>
    public bool IsFinding(int atom) => atom < firsts[0];

    public int FactOf(int atom)
    {
        int place = Array.BinarySearch(firsts, atom);
        return place >= 0 ? place : ~place - 1;
    }

    /// <summary>Whether an atom stands for the value of a known fact as it is.</summary>
    public bool IsAsRecorded(int atom) => !IsFinding(atom) && atom == firsts[FactOf(atom) + 1] - 1;

    /// <summary>The cells of an atom that stands for other values of a fact.</summary>
    public int[] CellsOf(int atom) => Groups(FactOf(atom)).Cells[atom - firsts[FactOf(atom)]];

    public Formula Recorded(int finding, bool against)
    {
        RecordedFlags flags = observations.FlagsAt(finding);
        RecordedFlags wanted = against ? RecordedFlags.Absent : RecordedFlags.Present;
        return (flags & wanted) != 0 ? Formula.Always : IsOffered(finding, against, flags) ? Atom((finding << 1) | (against ? 1 : 0)) : Formula.Never;
    }

    public Formula RecordedOn(int finding, DateOnly day)
    {
        RecordedFlags flags = observations.FlagsAt(finding);
        if ((flags & RecordedFlags.Present) == 0)
        {
            return day == AsOf && IsOffered(finding, against: false, flags) ? Atom(finding << 1) : Formula.Never;
        }

        bool happened = day == AsOf ? (flags & RecordedFlags.PresentAtAsOf) != 0 : observations.Days.Contains(new BoundDay(finding, day));
        return happened ? Formula.Always : Formula.Never;
    }

    public Formula Fact(PlannedFact fact, DateOnly day, Marks wanted)
    {
        BoundFact? known = observations.ValueAt(fact.Fact) is { IsKnown: true } value ? value : null;
        bool holds = known is not null && (fact.Compare(known, day) & wanted) != 0;
        if (known is not null && openOnly)
        {
            return holds ? Formula.Always : Formula.Never;
        }

        FactGroups all = Groups(fact.Fact);
        List<Formula> ways = [];
        for (int group = 0; group < all.Samples.Length; group++)
        {
            if ((fact.Compare(all.Samples[group], day) & wanted) != 0)
            {
                ways.Add(Atom(firsts[fact.Fact] + group));
            }
        }

        if (holds)
        {
            ways.Add(Atom(firsts[fact.Fact + 1] - 1));
        }

        return Formula.AnyOf(ways);
    }

    // What is marked the other way is not offered as open. It stands in the way where a record of its own says so.
    private bool IsOffered(int finding, bool against, RecordedFlags flags)
    {
        bool recordedOtherwise = (flags & (against ? RecordedFlags.Present : RecordedFlags.Absent)) != 0;
        return openOnly ? !recordedOtherwise && now.Of(finding, !against).IsNever : recordedOtherwise || now.Of(finding, !against).IsNever;
    }

    private FactGroups Groups(int fact) => groups[fact] ??= plan.Groups(fact, Days, AsOf);

    private Formula Atom(int number)
    {
        if (!atoms.TryGetValue(number, out Formula? atom))
        {
            atoms[number] = atom = Formula.Atom(number);
        }

        return atom;
    }
}
