using System.Numerics;
using Thresholds.Rules.Compilation;

namespace Thresholds.Rules.Engines;

/// <summary>
/// Follows what is recorded to all that it makes true: from findings and facts to the conditions that wait for them, layer by layer of
/// counts. Touches nothing else. The second reading goes on where the first ended.
/// </summary>
internal sealed class Spread(CaseState state, MarkTester tester)
{
    private readonly NumberList newFor = new();
    private readonly NumberList newAgainst = new();
    private readonly NumberList failed = new();
    private NumberList later = new();
    private NumberList next = new();
    private Reading reading;
    private int layer;
    private int floor;
    private WatchIndex watch = null!;
    private Plan plan = null!;
    private FindingEntry[] entries = [];

    /// <summary>The highest rank of a rule that was found.</summary>
    public int Rank { get; private set; }

    public void Take(Plan taken)
    {
        plan = taken;
        watch = taken.Watch;
        entries = taken.Watch.Findings;
    }

    /// <summary>Finds the true rules.</summary>
    public void Now()
    {
        Begin(Reading.Now, rank: -1, above: int.MinValue);
        foreach (BoundFinding finding in state.Observations.Findings)
        {
            Seed(finding);
        }

        FollowFacts();
    }

    /// <summary>Finds the true rules in a run that nothing else will be asked of: findings that no condition asks for are not recorded.</summary>
    public void NowAlone()
    {
        Begin(Reading.Now, rank: -1, above: int.MinValue);
        foreach (ref readonly BoundFinding finding in state.Observations.Findings)
        {
            ref readonly FindingEntry entry = ref entries[finding.Number];
            if (entry.Traits != FindingTraits.None)
            {
                state.Record(finding);
                Seed(finding);
            }
            else if ((finding.Flags & RecordedFlags.Present) != 0)
            {
                AddRules(finding.Number, entry.Rule);
            }
        }

        FollowFacts();
    }

    /// <summary>Finds the highest rank, and passes by what cannot be part of a higher one.</summary>
    /// <param name="rank">The rank that is sure.</param>
    /// <param name="asked">The places, modulo 64, of the findings that a condition may ask for.</param>
    /// <param name="seeds">The places, modulo 64, of the findings that may be part of a higher one.</param>
    public void NowAbove(int rank, ulong asked, ulong seeds)
    {
        Begin(Reading.Now, rank, rank);
        ReadOnlySpan<BoundFinding> findings = state.Observations.Findings;
        for (; asked != 0; asked &= asked - 1)
        {
            for (int place = BitOperations.TrailingZeroCount(asked); place < findings.Length; place += 64)
            {
                state.Record(findings[place]);
            }
        }

        for (; seeds != 0; seeds &= seeds - 1)
        {
            for (int place = BitOperations.TrailingZeroCount(seeds); place < findings.Length; place += 64)
            {
                Seed(findings[place]);
            }
        }

        FollowFacts();
    }

    /// <summary>Finds the highest rank when every open question is marked both ways, and passes by what cannot be part of a higher one than now.</summary>
    public void Answered() => Answered(Rank);

    /// <summary>The same, and follows everything, so that any condition may be asked for afterwards.</summary>
    public void AnsweredWhole() => Answered(int.MinValue);

    private void Answered(int above)
    {
        NumberList again = next;
        again.Clear();
        foreach (int target in failed.AsSpan())
        {
            again.Add(target);
        }

        Begin(Reading.Answered, Rank, above);
        foreach (int finding in state.OpenFindings.AsSpan())
        {
            MarkFor(finding);
            MarkAgainst(finding);
        }

        foreach (int fact in state.OpenFacts.AsSpan())
        {
            ConsiderAll(watch.OnFact[fact]);
        }

        foreach (int question in state.OpenQuestions.AsSpan())
        {
            ConsiderAll(watch.OnCount[question]);
        }

        ConsiderAll(again.AsSpan());
        Finish();
    }

    private void FollowFacts()
    {
        foreach (ref readonly BoundValue value in state.Observations.Values)
        {
            if (value.IsKnown && watch.RankOfFact[value.Number] > floor)
            {
                ConsiderAll(watch.OnFact[value.Number]);
            }
        }

        if (watch.RankAlways > floor)
        {
            ConsiderAll(watch.Always);
        }

        Finish();
    }

    // No other finding has a part in these rules, so that none of them comes twice.
    private void AddRules(int finding, int rule)
    {
        if (rule >= 0)
        {
            state.TrueRules.Add(rule);
        }
        else if (rule == FindingEntry.Several)
        {
            foreach (int one in watch.DirectRules[finding])
            {
                state.TrueRules.Add(one);
            }
        }
    }

    private void Begin(Reading how, int rank, int above)
    {
        floor = above;
        reading = how;
        layer = 0;
        Rank = rank;
        newFor.Clear();
        newAgainst.Clear();
        failed.Clear();
        later.Clear();
    }

    private void Finish()
    {
        Drain();
        for (layer = 1; layer <= watch.LastLayer; layer++)
        {
            (later, next) = (next, later);
            later.Clear();
            ConsiderAll(next.AsSpan());
            for (int i = 0; i < state.TouchedClasses.Count; i++)
            {
                ConsiderWatchers(state.TouchedClasses[i]);
            }

            Drain();
        }
    }

    private void Seed(BoundFinding finding)
    {
        if ((finding.Flags & RecordedFlags.Present) != 0)
        {
            MarkFor(finding.Number);
        }

        if ((finding.Flags & RecordedFlags.Absent) != 0)
        {
            MarkAgainst(finding.Number);
        }
    }

    private void ConsiderWatchers(int number)
    {
        int count = state.CountOf(number, reading);
        foreach (ClassWatcher watcher in watch.OnClass[number])
        {
            if (watcher.Need > count)
            {
                break;
            }

            Consider(watcher.Target);
        }
    }

    private void Drain()
    {
        while (newFor.Count > 0 || newAgainst.Count > 0)
        {
            if (newFor.Count > 0)
            {
                FollowFor(newFor.TakeLast());
            }
            else
            {
                int finding = newAgainst.TakeLast();
                ConsiderAll(watch.OnAgainst[finding]);
                foreach (int row in watch.AgainstRowsOfConcept[finding])
                {
                    MarkAgainst(row);
                }
            }
        }
    }

    private void FollowFor(int finding)
    {
        FindingTraits traits = entries[finding].Traits;
        if ((traits & FindingTraits.Awaited) != 0)
        {
            ConsiderAll(watch.OnFor[finding]);
        }

        if ((traits & FindingTraits.MarksRows) != 0)
        {
            foreach (int row in watch.RowsOfConcept[finding])
            {
                MarkFor(row);
            }
        }

        if ((traits & FindingTraits.Counted) != 0)
        {
            ReadOnlySpan<int> classes = plan.ClassesOfRow[finding];
            for (int i = 0; i < classes.Length; i += 2)
            {
                state.CountGroup(classes[i], classes[i + 1], reading);
            }
        }
    }

    private void MarkFor(int finding)
    {
        ref FindingCell cell = ref state.Finding(finding);
        CellFlags now = reading == Reading.Now ? CellFlags.ForNow : CellFlags.ForAnswered;
        if ((cell.Flags & (now | CellFlags.ForNow)) != 0)
        {
            return;
        }

        cell.Flags |= now;
        cell.Known |= 3u << ((int)reading * 4);
        ref readonly FindingEntry entry = ref entries[finding];
        if (entry.Rule >= 0)
        {
            MarkTrue(entry.Rule);
        }
        else if (entry.Rule == FindingEntry.Several)
        {
            foreach (int rule in watch.DirectRules[finding])
            {
                MarkTrue(rule);
            }
        }

        if ((entry.Traits & (FindingTraits.For | FindingTraits.Named)) != 0)
        {
            Remember(finding, entry.Traits);
        }
    }

    private void Remember(int finding, FindingTraits traits)
    {
        if (reading == Reading.Now)
        {
            state.ForNow.Add(finding);
        }

        if ((traits & FindingTraits.For) != 0)
        {
            newFor.Add(finding);
        }
    }

    private void MarkAgainst(int finding)
    {
        if ((entries[finding].Traits & FindingTraits.Against) == 0)
        {
            return;
        }

        ref FindingCell cell = ref state.Finding(finding);
        CellFlags now = reading == Reading.Now ? CellFlags.AgainstNow : CellFlags.AgainstAnswered;
        if ((cell.Flags & (now | CellFlags.AgainstNow)) == 0)
        {
            cell.Flags |= now;
            newAgainst.Add(finding);
        }
    }

    private void MarkTrue(int rule)
    {
        if (reading == Reading.Now)
        {
            if (!state.IsNewlyTrue(rule))
            {
                return;
            }

            state.TrueRules.Add(rule);
        }

        Rank = Math.Max(Rank, plan.Ranks[rule]);
    }

    private void ConsiderAll(ReadOnlySpan<int> targets)
    {
        foreach (int target in targets)
        {
            Consider(target);
        }
    }

    private void Consider(int target)
    {
        if (watch.RankOfTarget[target] <= floor)
        {
            return;
        }

        if (watch.LastLayer > 0 && watch.Layers[target] > layer)
        {
            later.Add(target);
        }
        else if (state.IsNewTarget(target, reading) && !LookAt(target))
        {
            failed.Add(target);
        }
    }

    private bool LookAt(int target)
    {
        int rows = plan.RowCount;
        if (target >= 2 * rows)
        {
            int rule = target - (2 * rows);
            bool isTrue = state.IsTrue(rule) || tester.IsFor(plan.Rules[rule], reading);
            if (isTrue)
            {
                MarkTrue(rule);
            }

            return isTrue;
        }

        if (target >= rows)
        {
            bool isAgainst = tester.IsAgainst(plan.When[target - rows], reading);
            if (isAgainst)
            {
                MarkAgainst(target - rows);
            }

            return isAgainst;
        }

        bool isFor = (state.Finding(target).Flags & CellFlags.ForNow) != 0 || tester.IsFor(plan.When[target], reading);
        if (isFor)
        {
            MarkFor(target);
        }

        return isFor;
    }
}
