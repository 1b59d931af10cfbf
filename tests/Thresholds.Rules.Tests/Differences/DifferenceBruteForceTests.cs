using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Differential;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Differences;

/// <summary>
/// On random small pairs of editions the verdicts, every smallest set of observations, their number and both outcomes are what trying everything
/// gives. The long run starts only when it is named: <c>dotnet test --filter "FullyQualifiedName~DifferenceBruteForceTests.Five_thousand"</c>.
/// </summary>
public sealed class DifferenceBruteForceTests
{
    private const int TapeLength = 260;

    [TestCase(51ul, 300)]
    public void On_small_pairs(ulong seed, int cases)
    {
        int compared = 0;
        RandomCases.HoldOnTape(seed, cases, TapeLength, tape => compared += Compare(tape));
        compared.Should().BeGreaterThan(cases / 2, "a pair that is too large to try is left out");
    }

    [Test]
    [Explicit("Takes minutes.")]
    public void Five_thousand_pairs()
    {
        int compared = 0;
        for (ulong seed = 1001; compared < 5_000; seed++)
        {
            RandomCases.HoldOnTape(seed, 500, TapeLength, tape => compared += Compare(tape));
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
