using NUnit.Framework;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Differential;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Reasoning;

/// <summary>
/// Why, why not, what would raise and rests-on agree with trying everything, on random small rulesets and random records: some on every run, ten thousand
/// with `THRESHOLDS_LONG=1`.
/// </summary>
public sealed class BruteForceTests
{
    private const int TapeLength = 400;

    [TestCase(31ul, 1200, 10_000)]
    public void Why_and_rests_on(ulong seed, int usual, int many) =>
        RandomCases.HoldOnTape(seed, LongRun.Cases(usual, many), TapeLength, choices => Hold(choices, RandomRuleset.From, (edition, evaluation) => new CarriedCheck(edition, evaluation).Compare()));

    [TestCase(32ul, 600, 10_000)]
    public void Why_and_rests_on_with_the_rulesets_of_the_properties(ulong seed, int usual, int many) =>
        RandomCases.HoldOnTape(seed, LongRun.Cases(usual, many), TapeLength, choices => Hold(choices, RandomEdition.From, (edition, evaluation) => new CarriedCheck(edition, evaluation).Compare()));

    [TestCase(33ul, 120, 10_000)]
    public void Why_not_and_what_would_raise(ulong seed, int usual, int many) =>
        RandomCases.HoldOnTape(seed, LongRun.Cases(usual, many), TapeLength, choices => Hold(choices, RandomRuleset.From, (edition, evaluation) => new FurtherCheck(edition, evaluation, mostTried: 2).Compare()));

    [TestCase(34ul, 300, 10_000)]
    public void Why_not_and_what_would_raise_by_sets_of_every_size(ulong seed, int usual, int many)
    {
        int largest = 0;
        RandomCases.HoldOnTape(seed, LongRun.Cases(usual, many), TapeLength, choices => Hold(choices, TinyRuleset.From, Compare, leastAtoms: 0));
        Assert.That(largest, Is.GreaterThan(2), "the cases ask for no set larger than those that are tried on larger rulesets as well");

        string? Compare(Edition edition, Evaluation evaluation)
        {
            largest = Math.Max(largest, evaluation.WhatWouldRaise().Select(r => r.Further ?? 0).DefaultIfEmpty(0).Max());
            return new FurtherCheck(edition, evaluation, int.MaxValue).Compare();
        }
    }

    private static void Hold(int[] choices, Func<Tape, Edition> make, Func<Edition, Evaluation, string?> compare, int leastAtoms = RandomReasons.LeastAtoms)
    {
        if (RandomReasons.Compare(choices, make, compare, leastAtoms) is { } difference)
        {
            Assert.Fail(difference);
        }
    }
}
