using System.Runtime.CompilerServices;
using Thresholds.Rules.Compilation;

namespace Thresholds.Rules.Engines;

/// <summary>
/// Works out single marks of conditions and findings, as far as somebody asks. What it finds out about a finding it keeps. A count of a class
/// is asked for only when all that its rows rest on has been looked at.
/// </summary>
internal sealed class MarkTester(CaseState state)
{
    // Of the plan at hand, so that the innermost loops need not go there by way of the state.
    private PlanNode[] nodes = [];
    private int[] children = [];
    private FindingEntry[] entries = [];
    private FactTest[] tests = [];
    private Interval[] intervals = [];
    private AgeDates[] scopes = [];

    public void Take(Plan plan)
    {
        nodes = plan.Nodes;
        children = plan.Children;
        entries = plan.Watch.Findings;
        tests = plan.Tests;
        intervals = plan.Intervals;
        scopes = plan.Scopes;
    }

    public bool IsFor(int node, Reading reading) => Test(node, reading, against: false);

    public bool IsAgainst(int node, Reading reading) => Test(node, reading, against: true);

    public bool HasNoMark(int node) => !IsFor(node, Reading.Now) && !IsAgainst(node, Reading.Now);

    public bool FindingHasNoMark(int finding) => !Finding(finding, Reading.Now, against: false) && !Finding(finding, Reading.Now, against: true);

    public bool Finding(int finding, Reading reading, bool against)
    {
        if ((entries[finding].Traits & FindingTraits.WorkedOut) == 0)
        {
            return reading < Reading.NowByFacts && IsRecorded(state.Finding(finding), reading, against);
        }

        int shift = ((int)reading * 4) + (against ? 2 : 0);
        uint known = state.Finding(finding).Known >> shift;
        if ((known & 1) != 0)
        {
            return (known & 2) != 0;
        }

        bool result = WorkOut(finding, reading, against);
        state.Finding(finding).Known |= (result ? 3u : 1u) << shift;
        return result;
    }

    /// <summary>Whether there is any day that the ages of a scope refer to.</summary>
    public bool HasDay(int scope)
    {
        AgeDates dates = scopes[scope];
        if (dates.AlsoAtAsOf)
        {
            return true;
        }

        foreach (int circumstance in dates.Circumstances)
        {
            if ((state.Finding(circumstance).Recorded & RecordedFlags.Present) != 0)
            {
                return true;
            }
        }

        return IsSoByFacts(dates, Reading.Now);
    }

    private static bool AsMarked(bool holds, bool against) => holds != against;

    private static Reading ByFacts(Reading reading) => reading < Reading.NowByFacts ? reading + (int)Reading.NowByFacts : reading;

    private bool Test(int number, Reading reading, bool against)
    {
        ref readonly PlanNode node = ref nodes[number];
        switch (node.Kind)
        {
            case NodeKind.Finding:
                return Finding(node.First, reading, against);
            case NodeKind.Fact:
                return Fact(node, reading, against);
            case NodeKind.Age:
                return Age(node, reading, against);
            case NodeKind.Not:
                return Test(node.First, reading, !against);
            case NodeKind.All or NodeKind.Any:
                return Parts(node, reading, against);
            case NodeKind.AtLeast:
                return AtLeast(node, reading, against);
            default:
                return Count(state.Plan.Counts[node.First], reading, against);
        }
    }

    private bool Parts(in PlanNode node, Reading reading, bool against)
    {
        bool every = (node.Kind == NodeKind.All) != against;
        foreach (int number in children.AsSpan(node.First, node.Count))
        {
            // Most parts are single findings and facts, which need no further call to be told apart.
            ref readonly PlanNode part = ref nodes[number];
            bool holds = part.Kind switch
            {
                NodeKind.Finding => Finding(part.First, reading, against),
                NodeKind.Fact => Fact(part, reading, against),
                NodeKind.Age => Age(part, reading, against),
                _ => Test(number, reading, against),
            };
            if (holds != every)
            {
                return !every;
            }
        }

        return every;
    }

    private bool WorkOut(int finding, Reading reading, bool against)
    {
        if (reading < Reading.NowByFacts && IsGiven(finding, reading, against))
        {
            return true;
        }

        if (finding >= state.Plan.RowCount)
        {
            return false;
        }

        foreach (int concept in state.Plan.Concepts[finding])
        {
            if (Finding(concept, reading, against))
            {
                return true;
            }
        }

        int when = state.Plan.When[finding];
        return when >= 0 && Test(when, reading, against);
    }

    // A finding that nothing else marks: everything follows from what is recorded about it.
    private static bool IsRecorded(in FindingCell cell, Reading reading, bool against) =>
        (cell.Recorded & (against ? RecordedFlags.Absent : RecordedFlags.Present)) != 0
        || (reading == Reading.Unbounded && (cell.Recorded & (RecordedFlags.Absent | RecordedFlags.Present)) == 0)
        || (reading == Reading.Answered && (cell.Flags & CellFlags.Open) != 0);

    private bool IsGiven(int finding, Reading reading, bool against)
    {
        ref FindingCell cell = ref state.Finding(finding);
        if ((cell.Recorded & (against ? RecordedFlags.Absent : RecordedFlags.Present)) != 0)
        {
            return true;
        }

        return reading switch
        {
            Reading.Answered => (cell.Flags & CellFlags.Open) != 0,
            Reading.Unbounded => FindingHasNoMark(finding),
            _ => false,
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsOpen(in FactCell fact, Reading reading) => reading is not (Reading.Now or Reading.NowByFacts)
        && (reading is Reading.Answered or Reading.AnsweredByFacts ? fact.Open : !fact.IsKnown);

    private bool Fact(in PlanNode node, Reading reading, bool against)
    {
        ref FactCell fact = ref state.Fact(node.Count);
        return IsOpen(fact, reading) || (fact.IsKnown && AsMarked(Holds(tests[node.First], state.ValueOf(ref fact)), against));
    }

    private bool Holds(FactTest test, int value)
    {
        foreach (Interval interval in intervals.AsSpan(test.First, test.Count))
        {
            if (value >= interval.Low && value <= interval.High)
            {
                return true;
            }
        }

        return false;
    }

    private bool Age(in PlanNode node, Reading reading, bool against)
    {
        ref FactCell fact = ref state.Fact(node.Count);
        if (IsOpen(fact, reading))
        {
            return true;
        }

        if (!fact.IsKnown)
        {
            return false;
        }

        FactTest test = tests[node.First];
        AgeDates dates = scopes[node.Need];
        bool holdsNow = AsMarked(Holds(test, state.ValueOf(ref fact)), against);
        if (reading < Reading.NowByFacts && IsOnDayOf(dates, test, fact, holdsNow, reading, against))
        {
            return true;
        }

        return holdsNow && (dates.AlsoAtAsOf || IsSoByFacts(dates, reading));
    }

    private bool IsOnDayOf(AgeDates dates, FactTest test, in FactCell fact, bool holdsNow, Reading reading, bool against)
    {
        if (!holdsNow && reading == Reading.Now && state.Observations.Days.IsEmpty)
        {
            return false;
        }

        foreach (int circumstance in dates.Circumstances)
        {
            ref FindingCell cell = ref state.Finding(circumstance);
            if ((holdsNow && (cell.Recorded & RecordedFlags.PresentAtAsOf) != 0)
                || (reading == Reading.Answered && (cell.Flags & CellFlags.Open) != 0)
                || ((cell.Recorded & RecordedFlags.PresentEarlier) != 0 && OnSomeDay(circumstance, test, state.Observations.Values[fact.Place].Fact.Age, against))
                || (reading == Reading.Unbounded && FindingHasNoMark(circumstance)))
            {
                return true;
            }
        }

        return false;
    }

    private bool OnSomeDay(int finding, FactTest test, Age age, bool against)
    {
        foreach (BoundDay day in state.Observations.Days)
        {
            if (day.Finding == finding)
            {
                (int lowest, int highest) = age.On(day.Day);
                bool all = true;
                for (int years = lowest; years <= highest; years++)
                {
                    all &= AsMarked(Holds(test, years), against);
                }

                if (all)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsSoByFacts(AgeDates dates, Reading reading)
    {
        foreach (int row in dates.WorkedOut)
        {
            if (Finding(row, ByFacts(reading), against: false))
            {
                return true;
            }
        }

        return false;
    }

    // At least so many for; or, against, so few that are not against.
    private bool AtLeast(in PlanNode node, Reading reading, bool against)
    {
        int count = 0;
        for (int group = node.First; group < node.First + node.Count && count < node.Need; group++)
        {
            if (Group(state.Plan.Groups[group], -1, reading, against) != against)
            {
                count++;
            }
        }

        return count >= node.Need != against;
    }

    // A group is for when one member is, and against when all are.
    private bool Group(ReadOnlySpan<int> members, int without, Reading reading, bool against)
    {
        foreach (int member in members)
        {
            if (member != without && Finding(member, reading, against) != against)
            {
                return !against;
            }
        }

        return against;
    }

    private bool Count(ClassCount count, Reading reading, bool against)
    {
        if (reading == Reading.Answered && state.IsOpenQuestion(count.Question))
        {
            return true;
        }

        if (!against && reading <= Reading.Answered)
        {
            return Counted(count, reading) >= count.Need;
        }

        return against && reading == Reading.Unbounded ? !HasEnoughNotAgainst(count) : OneByOne(count, reading, against);
    }

    private int Counted(ClassCount count, Reading reading)
    {
        int counted = state.CountOf(count.Class, reading);
        if (count.Self < 0 || counted == 0)
        {
            return counted;
        }

        RowClass rows = state.Plan.Classes[count.Class];
        bool bySelfAlone = state.IsGroupFor(rows.FirstGroup + count.SelfGroup, reading)
            && !Group(rows.Members[count.SelfGroup], count.Self, reading, against: false);
        return bySelfAlone ? counted - 1 : counted;
    }

    private bool OneByOne(ClassCount count, Reading reading, bool against)
    {
        RowClass rows = state.Plan.Classes[count.Class];
        int found = 0;
        for (int group = 0; group < rows.GroupCount && found < count.Need; group++)
        {
            ReadOnlySpan<int> members = rows.Members[group];
            if (group == count.SelfGroup && members.Length == 1)
            {
                continue;
            }

            if (Group(members, count.Self, reading, against) != against)
            {
                found++;
            }
        }

        return found >= count.Need != against;
    }

    // Where everything undecided is marked both ways, only a row that is for, as recorded, can be without a mark against it.
    private bool HasEnoughNotAgainst(ClassCount count)
    {
        int visit = state.BeginVisit();
        int found = 0;
        for (int i = 0; i < state.ForNow.Count && found < count.Need; i++)
        {
            int row = state.ForNow[i];
            if (row < state.Plan.RowCount && row != count.Self && GroupOf(row, count.Class) is var group and >= 0
                && !Finding(row, Reading.Unbounded, against: true) && state.IsNewGroup(group, visit))
            {
                found++;
            }
        }

        return found >= count.Need;
    }

    private int GroupOf(int row, int number)
    {
        ReadOnlySpan<int> classes = state.Plan.ClassesOfRow[row];
        for (int i = 0; i < classes.Length; i += 2)
        {
            if (classes[i] == number)
            {
                return classes[i + 1];
            }
        }

        return -1;
    }
}
