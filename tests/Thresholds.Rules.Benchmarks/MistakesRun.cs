using System.Diagnostics;
using Thresholds.Rules.Tests.Mistakes;

namespace Thresholds.Rules.Benchmarks;

/// <summary>One slip of the hand in every name of the shipped rulesets, vocabulary and cases: how many are given back as the first suggestion.</summary>
internal static class MistakesRun
{
    private const double Aim = 95;

    /// <param name="rulesets">The folder of the rulesets.</param>
    /// <param name="rounds">How many slips are made in each name.</param>
    public static int Run(string rulesets, int rounds)
    {
        ThresholdCatalog catalog = new();
        HashSet<string> facts = [.. catalog.ReadAll()[0].Vocabulary.Facts.Select(f => f.Id)];
        long start = Stopwatch.GetTimestamp();
        List<MistakeOutcome> outcomes = [];
        for (int round = 1; round <= rounds; round++)
        {
            OneLetterMistakes mistakes = new(new FileCheck(catalog, NorthamptonshireCase.AsOf), facts, seed: round);
            foreach (string file in MistakeReport.Files(rulesets))
            {
                outcomes.AddRange(mistakes.In(Path.GetFileName(file), File.ReadAllText(file), share: 100));
            }
        }

        Console.Write(MistakeReport.Of(outcomes));
        Console.WriteLine($"in {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s");
        return MistakeReport.Percent(outcomes) >= Aim ? 0 : 1;
    }
}
