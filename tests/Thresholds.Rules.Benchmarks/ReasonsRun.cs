using System.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Differential;
using Thresholds.Rules.Tests.Reasoning;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Benchmarks;

/// <summary>Why, why not, what would raise and what a result rests on, beside trying every set, on random rulesets and records.</summary>
internal static class ReasonsRun
{
    private const int TapeLength = 400;

    public static int Run(int count)
    {
        int carried = Run("why and rests on", count, (edition, evaluation) => new CarriedCheck(edition, evaluation).Compare());
        int further = Run("why not and what would raise", count, (edition, evaluation) => new FurtherCheck(edition, evaluation).Compare());
        return carried + further == 0 ? 0 : 1;
    }

    private static int Run(string what, int count, Func<Edition, Evaluation, string?> compare)
    {
        long start = Stopwatch.GetTimestamp();
        int differences = 0;
        int compared = 0;
        string? first = null;
        Parallel.For(0, count, seed =>
        {
            Random random = new(seed);
            int[] choices = [.. Enumerable.Range(0, TapeLength).Select(_ => random.Next(10_000))];
            string? difference = RandomReasons.Compare(choices, RandomRuleset.From, (edition, evaluation) =>
            {
                Interlocked.Increment(ref compared);
                return compare(edition, evaluation);
            });
            if (difference is not null && Interlocked.Increment(ref differences) == 1)
            {
                first = $"seed {seed}: {difference}";
            }
        });
        Console.WriteLine($"{what}: {differences} differences in {compared} cases, {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s");
        if (first is not null)
        {
            Console.WriteLine(first);
        }

        return differences;
    }
}
