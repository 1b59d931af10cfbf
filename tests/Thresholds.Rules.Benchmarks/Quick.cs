using System.Diagnostics;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Benchmarks;

internal static class Quick
{
    public static void Run()
    {
        uint x = 3;
        Time("1000 multiplications, 3 cycles each", () =>
        {
            uint y = x;
            for (int i = 0; i < 1000; i++)
            {
                y *= 2654435761;
                y ^= 1;
            }

            x = y;
        });
        foreach (int n in new[] { 4, 12, 60 })
        {
            Edition edition = NorthamptonshireCase.Edition;
            Observations o = NorthamptonshireCase.Of(n);
            Measure($"northants {n}", edition, o, explain: true);
        }

        foreach (int size in new[] { 200, 20000 })
        {
            Edition edition = GrownRuleset.Of(size);
            double best = double.MaxValue;
            for (int i = 0; i < 7; i++)
            {
                long t = Stopwatch.GetTimestamp();
                CompiledEngine.Compile(edition);
                best = Math.Min(best, Stopwatch.GetElapsedTime(t).TotalMilliseconds);
            }

            Console.WriteLine($"compile {size}: {best:F2} ms");
            Measure($"grown {size}", edition, GrownRuleset.Case(edition), explain: false);
        }
    }

    private static void Measure(string name, Edition edition, Observations o, bool explain)
    {
        CompiledProgram p = CompiledEngine.Compile(edition);
        BoundObservations b = p.Bind(o, NorthamptonshireCase.AsOf);
        IThresholdEvaluator ev = new ThresholdCatalog().GetEvaluator(edition, NorthamptonshireCase.AsOf);
        EngineOutcome r = p.Run(b);
        Console.WriteLine($"{name}: rank {r.IndicatedRank} could {r.CouldReachRank} settled {r.Settled} true {r.TrueRules.Length} problems {b.Problems.Length}");
        int[] buffer = new int[64];
        HandWrittenLoop loop = new(edition);
        Time("loop", () => loop.Run(o));
        Time("level", () => p.IndicatedLevel(b));
        Time("true rules", () => p.TrueRules(b, buffer));
        Time("outcome", () => p.Run(b));
        Time("bind", () => p.Bind(o, NorthamptonshireCase.AsOf));
        Time("evaluate", () => ev.Evaluate(o));
        if (explain)
        {
            Time("details", () => _ = ev.Evaluate(o).Because);
            Time("explain", () => ev.Evaluate(o).Explain());
        }
    }

    private static void Time(string name, Action action)
    {
        long warm = Stopwatch.GetTimestamp();
        int warmed = 0;
        while (Stopwatch.GetElapsedTime(warm).TotalMilliseconds < 400 || warmed < 100)
        {
            action();
            if (++warmed % 1000 == 0) Thread.Sleep(1);
        }

        long t0 = Stopwatch.GetTimestamp();
        action();
        double one = Math.Max(Stopwatch.GetElapsedTime(t0).TotalNanoseconds, 50);
        int n = (int)Math.Max(1, 100_000 / one);
        List<double> all = [];
        for (int round = 0; round < 600; round++)
        {
            long t = Stopwatch.GetTimestamp();
            for (int i = 0; i < n; i++)
            {
                action();
            }

            all.Add(Stopwatch.GetElapsedTime(t).TotalNanoseconds / n);
        }

        all.Sort();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        Console.WriteLine($"   {name}: min {all[0]:F0} p25 {all[150]:F0} median {all[300]:F0} ns, {GC.GetAllocatedBytesForCurrentThread() - before} B");
    }
}
