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
        state.Begin(plan, observations);
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

    public int Rank(Plan plan, BoundObservations observations)
    {
        int rank = -1;
        int reach = plan.Watch.RankAlways;
        ulong seeds = 0;
        FindingEntry[] entries = plan.Watch.Findings;
        ReadOnlySpan<BoundFinding> findings = observations.Findings;
        for (int place = 0; place < findings.Length; place++)
        {
            ref readonly FindingEntry entry = ref entries[findings[place].Number];
            int mine = -1;
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

        state.Begin(plan, observations);
        spread.NowAbove(rank, seeds);
        state.End();
        return spread.Rank;
    }

    public int TrueRules(Plan plan, BoundObservations observations, Span<int> destination)
    {
        state.Begin(plan, observations);
        spread.Now();
        ReadOnlySpan<int> found = Sorted();
        found.TryCopyTo(destination);
        state.End();
        return found.Length;
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
