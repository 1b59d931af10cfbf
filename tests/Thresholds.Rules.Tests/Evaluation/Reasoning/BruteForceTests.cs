using NUnit.Framework;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Differential;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Reasoning;

/// <summary>
/// Why, why not, what would raise and rests-on agree with trying everything, on random small rulesets and random records. The long runs take
/// minutes and start only when they are named: `dotnet test --filter "FullyQualifiedName~BruteForceTests.Ten_thousand"`.
/// </summary>
public sealed class BruteForceTests
{
    private const int TapeLength = 400;

    [TestCase(31ul, 1200)]
    public void Why_and_rests_on(ulong seed, int cases) =>
        RandomCases.HoldOnTape(seed, cases, TapeLength, choices => Hold(choices, RandomRuleset.From, (edition, evaluation) => new CarriedCheck(edition, evaluation).Compare()));

    [TestCase(32ul, 600)]
    public void Why_and_rests_on_with_the_rulesets_of_the_properties(ulong seed, int cases) =>
        RandomCases.HoldOnTape(seed, cases, TapeLength, choices => Hold(choices, RandomEdition.From, (edition, evaluation) => new CarriedCheck(edition, evaluation).Compare()));

    [TestCase(33ul, 120)]
    public void Why_not_and_what_would_raise(ulong seed, int cases) =>
        RandomCases.HoldOnTape(seed, cases, TapeLength, choices => Hold(choices, RandomRuleset.From, (edition, evaluation) => new FurtherCheck(edition, evaluation, mostTried: 2).Compare()));

    [TestCase(34ul, 300)]
    public void Why_not_and_what_would_raise_by_sets_of_every_size(ulong seed, int cases)
    {
        int largest = 0;
        RandomCases.HoldOnTape(seed, cases, TapeLength, choices => Hold(choices, TinyRuleset.From, Compare, leastAtoms: 0));
        Assert.That(largest, Is.GreaterThan(2), "the cases ask for no set larger than those that are tried on larger rulesets as well");

        string? Compare(Edition edition, Evaluation evaluation)
        {
            largest = Math.Max(largest, evaluation.WhatWouldRaise().Select(r => r.Further ?? 0).DefaultIfEmpty(0).Max());
            return new FurtherCheck(edition, evaluation, int.MaxValue).Compare();
        }
    }

    [Test]
    [Explicit("Takes minutes.")]
    public void Ten_thousand_cases_of_why_and_rests_on() => Why_and_rests_on(seed: 41, cases: 10_000);

    [Test]
    [Explicit("Takes many minutes.")]
    public void Ten_thousand_cases_of_why_not_and_what_would_raise() => Why_not_and_what_would_raise(seed: 43, cases: 10_000);

    [Test]
    [Explicit("Takes many minutes.")]
    public void Ten_thousand_cases_of_why_not_and_what_would_raise_by_sets_of_every_size() =>
        Why_not_and_what_would_raise_by_sets_of_every_size(seed: 44, cases: 10_000);

    private static void Hold(int[] choices, Func<Tape, Edition> make, Func<Edition, Evaluation, string?> compare, int leastAtoms = RandomReasons.LeastAtoms)
    {
        if (RandomReasons.Compare(choices, make, compare, leastAtoms) is { } difference)
        {
            Assert.Fail(difference);
        }
    }
}
