using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Thresholds.Rules.Compilation;

namespace Thresholds.Rules.Engines;

/// <summary>Runs a plan over cases. Each thread has one, so that nothing is locked and nothing is made but results.</summary>
internal sealed class CaseRunner
{
    private const int FewRules = 48;

    [ThreadStatic]
    private static CaseRunner? ofThread;

    private readonly CaseState state = new();
    private readonly MarkTester tester;
    private readonly Spread spread;
    private readonly OpenQuestions questions;
    private readonly SettledCheck settled;
    private readonly NumberList neededFindings = new();
    private readonly NumberList neededFacts = new();
    private readonly NumberList neededCounts = new();
    private readonly Action<ReadOnlySpan<int>, byte[]> mark;
    private readonly Action<ReadOnlySpan<int>, bool[]> foresee;
    private int indicated;

    private CaseRunner()
    {
        tester = new MarkTester(state);
        spread = new Spread(state, tester);
        questions = new OpenQuestions(state, tester);
        settled = new SettledCheck(state, tester);
        mark = Mark;
        foresee = Foresee;
    }

    public static CaseRunner OfThread => ofThread ??= new CaseRunner();

    public EngineOutcome Run(Plan plan, BoundObservations observations)
    {
        Take(plan);
        state.Begin(observations);
        spread.Now();
        indicated = spread.Rank;
        int couldReach = indicated;
        if (indicated < plan.TopRank)
        {
            questions.Find();
            spread.Answered();
            couldReach = spread.Rank;
        }

        EngineOutcome outcome = new()
        {
            TrueRules = ImmutableCollectionsMarshal.AsImmutableArray(Sorted().ToArray()),
            IndicatedRank = indicated,
            CouldReachRank = couldReach,
            Settled = settled.IsSettled(indicated),
        };
        state.End();
        return outcome;
    }

    /// <summary>The true rules, and the <see cref="Marks"/> of every finding, a byte each.</summary>
    /// <param name="plan">The edition.</param>
    /// <param name="observations">The case.</param>
    /// <param name="index">What each record can change; null to look at everything.</param>
    public (ImmutableArray<int> TrueRules, byte[] Marks) Read(Plan plan, BoundObservations observations, ReadingIndex? index)
    {
        Take(plan);
        state.Begin(observations);
        spread.Now();
        ImmutableArray<int> trueRules = ImmutableCollectionsMarshal.AsImmutableArray(Sorted().ToArray());
        byte[] marks = Marked(plan, index);
        state.End();
        return (trueRules, marks);
    }

    /// <summary>Both at once, for who is going to ask for both.</summary>
    /// <param name="plan">The edition.</param>
    /// <param name="observations">The case.</param>
    /// <param name="index">What each record can change.</param>
    public (ImmutableArray<int> TrueRules, byte[] Marks, ReadingAhead Ahead) ReadWhole(Plan plan, BoundObservations observations, ReadingIndex index)
    {
        Take(plan);
        state.Begin(observations);
        spread.Now();
        ImmutableArray<int> trueRules = ImmutableCollectionsMarshal.AsImmutableArray(Sorted().ToArray());
        byte[] marks = Marked(plan, index);
        ReadingAhead ahead = Ahead(plan, index);
        state.End();
        return (trueRules, marks, ahead);
    }

    /// <summary>What could still become of the case.</summary>
    /// <param name="plan">The edition.</param>
    /// <param name="observations">The case.</param>
    /// <param name="index">What each record can change; null to look at everything.</param>
    public ReadingAhead ReadAhead(Plan plan, BoundObservations observations, ReadingIndex? index)
    {
        Take(plan);
        state.Begin(observations);
        spread.Now();
        ReadingAhead ahead = Ahead(plan, index);
        state.End();
        return ahead;
    }

    public int Rank(Plan plan, BoundObservations observations)
    {
        int rank = -1;
        int reach = plan.Watch.RankAlways;
        ulong asked = 0;
        ulong seeds = 0;
        FindingEntry[] entries = plan.Watch.Findings;
        ReadOnlySpan<BoundFinding> findings = observations.Findings;
        for (int place = 0; place < findings.Length; place++)
        {
            ref readonly FindingEntry entry = ref entries[findings[place].Number];
            int mine = -1;
            if (entry.Traits != FindingTraits.None)
            {
                asked |= 1UL << place;
            }

            if ((findings[place].Flags & RecordedFlags.Present) != 0)
            {
                rank = Math.Max(rank, entry.RankAlone);
                mine = entry.RankFor;
            }

            if ((findings[place].Flags & RecordedFlags.Absent) != 0)
            {
                mine = Math.Max(mine, entry.RankAgainst);
            }

            if (mine > rank)
            {
                reach = Math.Max(reach, mine);
                seeds |= 1UL << place;
            }
        }

        foreach (ref readonly BoundValue value in observations.Values)
        {
            reach = Math.Max(reach, value.IsKnown ? plan.Watch.RankOfFact[value.Number] : -1);
        }

        if (reach <= rank)
        {
            return rank;
        }

        Take(plan);
        state.BeginWithoutFindings(observations);
        spread.NowAbove(rank, asked, seeds);
        state.End();
        return spread.Rank;
    }

    public int TrueRules(Plan plan, BoundObservations observations, Span<int> destination)
    {
        Take(plan);
        state.BeginWithoutFindings(observations);
        spread.NowAlone();
        ReadOnlySpan<int> found = Sorted();
        found.TryCopyTo(destination);
        state.End();
        return found.Length;
    }

    private void Take(Plan plan)
    {
        if (!ReferenceEquals(state.Plan, plan))
        {
            state.Take(plan);
            tester.Take(plan);
            spread.Take(plan);
        }
    }

    private ReadingAhead Ahead(Plan plan, ReadingIndex? index)
    {
        indicated = spread.Rank;
        questions.Find();
        spread.AnsweredWhole();
        return new ReadingAhead(Live(plan), Possible(plan, index));
    }

    private byte[] Marked(Plan plan, ReadingIndex? index)
    {
        byte[] marks = index is null ? new byte[plan.Numbering.FindingCount] : index.CopyMarks();
        foreach (BoundFinding finding in state.Observations.Findings)
        {
            marks[finding.Number] = (byte)MarksLogic.From((finding.Flags & RecordedFlags.Present) != 0, (finding.Flags & RecordedFlags.Absent) != 0);
        }

        // Nothing but the record marks the others.
        if (index is null)
        {
            Mark(plan.WorkedOut, marks);
        }
        else
        {
            Bear(index.Rows, marks, mark);
        }

        return marks;
    }

    private void Mark(ReadOnlySpan<int> findings, byte[] marks)
    {
        foreach (int finding in findings)
        {
            marks[finding] = (byte)MarksLogic.From(
                tester.Finding(finding, Reading.Now, against: false), tester.Finding(finding, Reading.Now, against: true));
        }
    }

    // What the records of the case bear upon; the rest is as it is without any.
    private void Bear<T>(Dependents dependents, T[] results, Action<ReadOnlySpan<int>, T[]> look)
    {
        foreach (BoundFinding finding in state.Observations.Findings)
        {
            look(dependents.OnFinding(finding.Number), results);
        }

        foreach (ref readonly BoundValue value in state.Observations.Values)
        {
            if (value.IsKnown)
            {
                look(dependents.OnFact(value.Number), results);
            }
        }

        look(dependents.Always, results);
    }

    private RuleNeeds[] Live(Plan plan)
    {
        Span<int> live = questions.Live.AsSpan();
        live.Sort();
        RuleNeeds[] needs = new RuleNeeds[live.Length];
        for (int i = 0; i < needs.Length; i++)
        {
            questions.NeedsOf(live[i], (neededFindings, neededFacts, neededCounts));
            needs[i] = new RuleNeeds(
                live[i],
                tester.IsFor(plan.Rules[live[i]], Reading.Answered),
                neededFindings.AsSpan().ToArray(),
                neededFacts.AsSpan().ToArray(),
                neededCounts.Count == 0 ? [] : [.. neededCounts.AsSpan().ToArray().Select(q => plan.CountQuestions[q])]);
        }

        return needs;
    }

    private bool[] Possible(Plan plan, ReadingIndex? index)
    {
        bool[] possible = index is null ? new bool[plan.RuleCount] : index.CopyPossible();
        if (index is null)
        {
            Foresee([.. Enumerable.Range(0, plan.RuleCount)], possible);
        }
        else
        {
            Bear(index.Rules, possible, foresee);
        }

        return possible;
    }

    private void Foresee(ReadOnlySpan<int> rules, bool[] possible)
    {
        foreach (int rule in rules)
        {
            if (state.Plan.Ranks[rule] <= indicated && state.Plan.Triggers[rule].IsEmpty)
            {
                // It would add nothing, and nobody asks.
                continue;
            }

            possible[rule] = state.IsTrue(rule) || tester.IsFor(state.Plan.Rules[rule], Reading.Unbounded);
        }
    }

    private Span<int> Sorted()
    {
        Span<int> rules = state.TrueRules.AsSpan();
        if (rules.Length > FewRules)
        {
            rules.Sort();
            return rules;
        }

        // What is recorded is followed in document order, so that little is out of place.
        for (int i = 1; i < rules.Length; i++)
        {
            int rule = rules[i];
            int place = i;
            while (place > 0 && rules[place - 1] > rule)
            {
                rules[place] = rules[place - 1];
                place--;
            }

            rules[place] = rule;
        }

        return rules;
    }
}
