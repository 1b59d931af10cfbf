using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.NRules.Tests;

/// <summary>This engine gives what the reference gives, on random cases of the editions of the package and of random editions.</summary>
public sealed class DifferentialTests
{
    private const int Some = 1000;
    private const int Many = 100_000;

    [TestCaseSource(typeof(Editions), nameof(Editions.Names))]
    public void Random_records_of_an_edition(string name) => Hold(name, Some);

    [Explicit("takes minutes")]
    [TestCaseSource(typeof(Editions), nameof(Editions.Names))]
    public void Many_random_records_of_an_edition(string name) => Hold(name, Many);

    [TestCaseSource(typeof(Editions), nameof(Editions.Names))]
    public void The_records_reach_every_level(string name)
    {
        Edition edition = Editions.Of(name);
        RandomRecord records = new(edition);
        Evaluation[] evaluations = [.. Enumerable.Range(0, Some).Select(s => Editions.Evaluator(edition).Evaluate(records.Make(s)))];

        evaluations.Select(e => e.IndicatedLevel?.Rank ?? -1).Distinct().Should().HaveCountGreaterThanOrEqualTo(edition.Ruleset.Levels.Length);
        evaluations.Should().Contain(e => e.Settled).And.Contain(e => !e.Settled);
    }

    [Test]
    public void Random_editions() => RandomCases.Hold(seed: 5, cases: 400, random =>
    {
        // Random editions all have one hash, so each has an engine of its own.
        NRulesEngine engine = new(RuleExpressions.Interpreted);
        BoundObservations bound = new ThresholdEvaluator(random.Edition, engine, RandomObservations.AsOf).Bind(random.Observations);
        string found = Agreement.Words(engine.Prepare(random.Edition).Run(bound));
        string expected = Agreement.Words(new ReferenceEngine().Prepare(random.Edition).Run(bound));
        random.Must(found == expected, $"reference: {expected}\nnrules:    {found}");
    });

    private static void Hold(string name, int count)
    {
        Edition edition = Editions.Of(name);
        Agreement agreement = new(edition, new NRulesEngine());
        RandomRecord records = new(edition);
        for (int seed = 0; seed < count; seed++)
        {
            agreement.Difference(records.Make(seed)).Should().BeNull("seed {0}", seed);
        }

        TestContext.Out.WriteLine($"{name}: {count} records, 0 differences");
    }
}
