using FluentAssertions;
using NRules;
using NUnit.Framework;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Conformance;
using Thresholds.Rules.Tests.Differential;

namespace Thresholds.Rules.NRules.Tests;

/// <summary>One engine for many threads.</summary>
public sealed class ConcurrencyTests
{
    private const int Threads = 32;
    private const int Records = 20;

    [Test]
    public void A_session_factory_is_built_when_it_is_first_needed_and_once()
    {
        int built = 0;
        NRulesEngine engine = new(rules =>
        {
            Interlocked.Increment(ref built);
            return FactoryBuilder.Build(rules, RuleExpressions.Interpreted);
        });
        Edition edition = Editions.Of(Editions.Northamptonshire);
        BoundObservations bound = Editions.Evaluator(edition).Bind(new RandomRecord(edition).Make(1));
        string expected = ConformanceResult.Of(new ReferenceEngine().Prepare(edition).Run(bound), edition.Ruleset).ToString();
        engine.Prepare(edition);
        built.Should().Be(0);

        string[] found = OnThreads(_ => ConformanceResult.Of(engine.Prepare(SameHash(edition)).Run(bound), edition.Ruleset).ToString());

        built.Should().Be(1);
        found.Should().OnlyContain(f => f == expected);
    }

    [Test]
    public void Editions_with_other_hashes_have_factories_of_their_own()
    {
        int built = 0;
        NRulesEngine engine = new(rules =>
        {
            Interlocked.Increment(ref built);
            return new RuleCompiler().Compile(rules.Take(1));
        });
        Edition edition = Editions.Of(Editions.Northamptonshire);
        BoundObservations bound = Editions.Evaluator(edition).Bind(Observations.None);

        engine.Prepare(edition).Run(bound);
        engine.Prepare(new Edition { Ruleset = edition.Ruleset, Vocabulary = edition.Vocabulary, Sha256 = "another" }).Run(bound);

        built.Should().Be(2);
    }

    [Test]
    public void Many_threads_give_the_answers_of_one()
    {
        Edition edition = Editions.Of(Editions.Northamptonshire);
        RandomRecord records = new(edition);
        NRulesProgram program = new NRulesEngine().Prepare(edition);
        BoundObservations[] bound = [.. Enumerable.Range(0, Records).Select(s => Editions.Evaluator(edition).Bind(records.Make(s)))];
        string[] expected = [.. bound.Select(b => string.Join(' ', program.TrueRulesOf(b)))];

        string[][] found = OnThreads(thread => Enumerable.Range(0, Records * 10)
            .Select(i => (thread + i) % Records)
            .Where(i => string.Join(' ', program.TrueRulesOf(bound[i])) != expected[i])
            .Select(i => $"record {i}")
            .ToArray());

        found.SelectMany(f => f).Should().BeEmpty();
    }

    private static T[] OnThreads<T>(Func<int, T> work)
    {
        T[] results = new T[Threads];
        using Barrier start = new(Threads);
        Thread[] threads =
        [
            .. Enumerable.Range(0, Threads).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                results[i] = work(i);
            })),
        ];
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
        return results;
    }

    private static Edition SameHash(Edition edition) => new() { Ruleset = edition.Ruleset, Vocabulary = edition.Vocabulary, Sha256 = edition.Sha256 };
}
