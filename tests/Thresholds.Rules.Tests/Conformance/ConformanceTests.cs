using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Conformance;

/// <summary>The meaning of the format, case by case, and every worked case of every edition. Every engine passes all of them.</summary>
public sealed class ConformanceTests
{
    private static readonly IThresholdEngine[] Engines = [.. EnginesUnderTest.All];

    private static readonly ThresholdCatalog Catalog = new();

    [TestCaseSource(nameof(Cases))]
    public void Gives_all_that_is_expected(string engine, object given)
    {
        ConformanceCase conformance = (ConformanceCase)given;
        EngineOutcome outcome = Run(Named(engine), conformance.Edition, conformance.Observations);

        ConformanceResult.Of(outcome, conformance.Edition.Ruleset).ToString().Should().Be(conformance.Expect.ToString());
    }

    [TestCaseSource(nameof(WorkedCases))]
    public void Gives_what_a_worked_case_expects(string engine, string file)
    {
        foreach (CaseFile worked in CaseReader.ReadFile(Repository.PathOf(file.Split('/'))).Cases)
        {
            DateOnly asOf = worked.Observations.AsOf!.Value;
            Edition edition = Catalog.Find(worked.Ruleset!.Value.Id, asOf).Edition!;
            Evaluation evaluation = new ThresholdEvaluator(edition, Named(engine), asOf).Evaluate(worked.Observations);

            ExpectationCheck.Compare(worked.Expect!, evaluation).Should().BeEmpty();
        }
    }

    [Test]
    public void Every_engine_of_the_package_is_held_to_it() =>
        Engines.Select(e => e.Name).Should().Contain(new ThresholdOptions().Engines.Select(e => e.Name));

    private static IEnumerable<TestCaseData> Cases() =>
        ConformanceFile.All().SelectMany(c => Engines.Select(e => new TestCaseData(e.Name, c).SetName($"{c.File} {c.Shows} ({e.Name})")));

    private static IEnumerable<TestCaseData> WorkedCases() =>
        Repository.Files(Repository.PathOf("rulesets"), "*.yaml").Select(Repository.Relative)
            .Where(f => f.Contains("/cases/", StringComparison.Ordinal))
            .SelectMany(f => Engines.Select(e => new TestCaseData(e.Name, f)));

    private static IThresholdEngine Named(string engine) => Engines.Single(e => e.Name == engine);

    private static EngineOutcome Run(IThresholdEngine engine, Edition edition, Observations observations) =>
        engine.Prepare(edition).Run(CompiledEngine.Compile(edition).Bind(observations, observations.AsOf!.Value));
}
