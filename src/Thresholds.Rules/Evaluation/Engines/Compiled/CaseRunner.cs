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

    private CaseRunner()
    {
        tester = new MarkTester(state);
        spread = new Spread(state, tester);
        questions = new OpenQuestions(state, tester);
        settled = new SettledCheck(state, tester);
    }

    public static CaseRunner OfThread => ofThread ??= new CaseRunner();

    public EngineOutcome Run(Plan plan, BoundObservations observations)
    {
        Take(plan);
        state.Begin(observations);
        spread.Now();
        int indicated = spread.Rank;
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

    public (ImmutableArray<int> TrueRules, Marks[] Marks) Read(Plan plan, BoundObservations observations)
    {
        Take(plan);
        state.Begin(observations);
        spread.Now();
        ImmutableArray<int> trueRules = ImmutableCollectionsMarshal.AsImmutableArray(Sorted().ToArray());
        Marks[] marks = Marked(plan);
        state.End();
        return (trueRules, marks);
    }

    public ReadingAhead ReadAhead(Plan plan, BoundObservations observations)
    {
        Take(plan);
        state.Begin(observations);
        spread.Now();
        questions.Find();
        spread.AnsweredWhole();
        ReadingAhead ahead = new(Live(plan), Possible(plan));
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

    private Marks[] Marked(Plan plan)
    {
        Marks[] marks = new Marks[plan.Numbering.FindingCount];
        foreach (BoundFinding finding in state.Observations.Findings)
        {
            marks[finding.Number] = MarksLogic.From((finding.Flags & RecordedFlags.Present) != 0, (finding.Flags & RecordedFlags.Absent) != 0);
        }

        // Nothing but the record marks the others.
        foreach (int finding in plan.WorkedOut)
        {
            marks[finding] = MarksLogic.From(
                tester.Finding(finding, Reading.Now, against: false), tester.Finding(finding, Reading.Now, against: true));
        }

        return marks;
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
                [.. neededCounts.AsSpan().ToArray().Select(q => plan.CountQuestions[q])]);
        }

        return needs;
    }

    private bool[] Possible(Plan plan)
    {
        bool[] possible = new bool[plan.RuleCount];
        for (int rule = 0; rule < possible.Length; rule++)
        {
            possible[rule] = state.IsTrue(rule) || tester.IsFor(plan.Rules[rule], Reading.Unbounded);
        }

        return possible;
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
