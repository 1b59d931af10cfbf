using System.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Differential;

namespace Thresholds.Rules.Benchmarks;

/// <summary>Thirty-two threads on one evaluator: the answers are those of one thread.</summary>
internal static class ThreadsRun
{
    private const int Threads = 32;
    private const int Records = 2_000;

    public static int Run(int evaluations)
    {
        Edition edition = NorthamptonshireCase.Edition;
        IThresholdEvaluator evaluator = new ThresholdCatalog().GetEvaluator(edition, NorthamptonshireCase.AsOf);
        RandomRecord random = new(edition);

        // Mostly cases as they come, a few that fill the whole table.
        Observations[] records = [.. Enumerable.Range(0, Records).Select(random.Make).OrderBy(r => r.Findings.Length).Take(Records * 9 / 10)];
        int[] expected = [.. records.Select(r => Print(evaluator.Evaluate(r)))];
        long wrong = 0;
        long done = 0;
        long start = Stopwatch.GetTimestamp();
        Thread[] threads =
        [
            .. Enumerable.Range(0, Threads).Select(t => new Thread(() =>
            {
                long mine = 0;
                long bad = 0;
                for (int i = t; i < evaluations; i += Threads)
                {
                    int place = (int)((i * 2_654_435_761L) % records.Length);
                    bad += Print(evaluator.Evaluate(records[place])) == expected[place] ? 0 : 1;
                    mine++;
                }

                Interlocked.Add(ref done, mine);
                Interlocked.Add(ref wrong, bad);
            })),
        ];
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
        Console.WriteLine($"{Threads} threads, {done} evaluations of {records.Length} cases in {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s: {wrong} differ from one thread");
        return wrong == 0 ? 0 : 1;
    }

    private static int Print(Evaluation evaluation)
    {
        HashCode hash = default;
        hash.Add(evaluation.IndicatedLevel?.Rank ?? -1);
        hash.Add(evaluation.CouldReach?.Rank ?? -1);
        hash.Add(evaluation.Settled);
        foreach (int rule in evaluation.TrueRules)
        {
            hash.Add(rule);
        }

        return hash.ToHashCode();
    }
}
