using NUnit.Framework;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Differential;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Differences;

/// <summary>
/// On random small pairs of editions the verdicts, every smallest set of observations, their number and both outcomes are what trying everything
/// gives: some pairs on every run, five thousand with <c>THRESHOLDS_LONG=1</c>.
/// </summary>
public sealed class DifferenceBruteForceTests
{
    private const int TapeLength = 260;

    [TestCase(150, 5_000)]
    public void On_small_pairs(int usual, int many)
    {
        int wanted = LongRun.Cases(usual, many);
        int compared = 0;

        // A pair that is too large to try is left out, and another one taken.
        for (ulong seed = 1001; compared < wanted; seed++)
        {
            RandomCases.HoldOnTape(seed, Math.Min(500, 2 * wanted), TapeLength, tape => compared += Compare(tape));
        }

        TestContext.Out.WriteLine($"{compared} pairs compared, 0 differences");
    }

    // 1 when the pair was small enough to be tried.
    private static int Compare(int[] choices)
    {
        (Edition first, Edition second) = RandomPair.From(new Tape(choices));
        PairBruteForce brute = new(first, second);
        if (brute.Tried > PairBruteForce.MostTried)
        {
            return 0;
        }

        EditionDifference difference = EditionDifference.Between(first, second);
        if (brute.Compare(difference) is { } found)
        {
            Assert.Fail($"{found}\n\nfirst\n{RulesetText.Of(first)}\n\nsecond\n{RulesetText.Of(second)}");
        }

        return 1;
    }
}
