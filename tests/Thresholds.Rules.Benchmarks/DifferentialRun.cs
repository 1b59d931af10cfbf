using System.Diagnostics;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Differential;

namespace Thresholds.Rules.Benchmarks;

/// <summary>Random observations over every edition, every engine beside the reference. Prints the first difference of an edition, if there is one.</summary>
internal static class DifferentialRun
{
    /// <summary>The engines beside the reference. A new one is a line here.</summary>
    private static readonly IThresholdEngine[] Engines =
    [
        new CompiledEngine(),
#if NRULES
        new Thresholds.Rules.NRules.NRulesEngine(),
#endif
    ];

    public static int Run(int count)
    {
        Console.WriteLine($"{count} random observations per edition; engines: reference, {string.Join(", ", Engines.Select(e => e.Name))}");
        int all = 0;
        foreach (Edition edition in new ThresholdCatalog().ReadAll())
        {
            long start = Stopwatch.GetTimestamp();
            RandomRecord records = new(edition);
            int differences = 0;
            string? first = null;
            Parallel.For(
                0,
                count,
                () => new EngineComparison(edition, new ReferenceEngine(), Engines),
                (seed, _, comparison) =>
                {
                    if (comparison.Compare(records.Make(seed)) is { } difference && Interlocked.Increment(ref differences) == 1)
                    {
                        first = $"seed {seed}: {difference}";
                    }

                    return comparison;
                },
                _ => { });
            Console.WriteLine($"{edition.Ruleset} {edition.Sha256[..12]}: {differences} differences in {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s");
            if (first is not null)
            {
                Console.WriteLine(first);
            }

            all += differences;
        }

        return all == 0 ? 0 : 1;
    }
}
