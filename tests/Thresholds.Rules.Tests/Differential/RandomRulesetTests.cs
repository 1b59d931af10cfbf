using NUnit.Framework;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Differential;

/// <summary>On random rulesets and random observations every engine gives what the reference gives.</summary>
public sealed class RandomRulesetTests
{
    private const int TapeLength = 400;
    private const int RecordsEach = 8;

    [TestCase(11ul, 1500)]
    [TestCase(4711ul, 1500)]
    public void On_rulesets_made_to_be_hard(ulong seed, int cases) =>
        RandomCases.HoldOnTape(seed, cases, TapeLength, choices => Compare(choices, RandomRuleset.From));

    [TestCase(17ul, 1000)]
    public void On_the_rulesets_of_the_properties(ulong seed, int cases) =>
        RandomCases.HoldOnTape(seed, cases, TapeLength, choices => Compare(choices, RandomEdition.From));

    private static void Compare(int[] choices, Func<Tape, Edition> make)
    {
        Tape tape = new(choices);
        Edition edition = make(tape);
        RandomRecord records = new(edition);
        EngineComparison comparison = new(edition, new ReferenceEngine(), EnginesUnderTest.Others);
        ReadingComparison readings = new(edition);
        int first = tape.Below(10_000);
        for (int i = 0; i < RecordsEach; i++)
        {
            Observations observations = records.Make(first + i);
            if ((comparison.Compare(observations) ?? readings.Compare(observations)) is { } difference)
            {
                Assert.Fail($"{difference}\n{RulesetText.Of(edition)}");
            }
        }
    }
}
