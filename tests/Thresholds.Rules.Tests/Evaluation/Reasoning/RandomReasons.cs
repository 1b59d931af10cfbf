using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Differential;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Reasoning;

/// <summary>One random ruleset with one random record of a size that can be tried out. The same choices give the same case.</summary>
internal static class RandomReasons
{
    /// <summary>Fewer observations leave little to be reasoned about.</summary>
    public const int LeastAtoms = 3;

    private const int Records = 60;

    /// <summary>What is different, with the case, or null when nothing is.</summary>
    public static string? Compare(int[] choices, Func<Tape, Edition> make, Func<Edition, Evaluation, string?> compare, int leastAtoms)
    {
        Tape tape = new(choices);
        Edition edition = make(tape);
        if (edition.Ruleset.Rules.Length > 64)
        {
            return null;
        }

        RandomRecord records = new(edition);
        BruteForce brute = new(edition, RandomRecord.AsOf);
        int first = tape.Below(10_000);
        Observations? observations = Enumerable.Range(first, Records).Select(records.Make).FirstOrDefault(o => brute.AtomsOf(o).Length is var atoms && atoms >= leastAtoms && atoms <= CarriedCheck.MostAtoms);
        if (observations is null)
        {
            return null;
        }

        Evaluation evaluation = new ThresholdEvaluator(edition, new CompiledEngine(), RandomRecord.AsOf).Evaluate(observations);
        return compare(edition, evaluation) is { } difference
            ? $"{difference}\n\n{RulesetText.Of(edition)}\n{string.Join('\n', observations.Findings.Select(BruteForce.Name))}\n{string.Join('\n', observations.Facts.Select(f => $"{f.Name}: {f.Value}"))}"
            : null;
    }
}
