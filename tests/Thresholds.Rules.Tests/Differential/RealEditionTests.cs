using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Differential;

/// <summary>On the editions of the package every engine gives what the reference gives. The long run is a mode of the benchmarks.</summary>
public sealed class RealEditionTests
{
    private const int Records = 1000;

    private static IEnumerable<string> Editions() => new ThresholdCatalog().ReadAll().Select(e => e.Ruleset.ToString());

    [TestCaseSource(nameof(Editions))]
    public void Random_records_give_the_same(string name)
    {
        Edition edition = new ThresholdCatalog().Find(name, RandomRecord.AsOf).Edition!;
        RandomRecord records = new(edition);
        EngineComparison comparison = new(edition, new ReferenceEngine(), EnginesUnderTest.Others);

        for (int seed = 0; seed < Records; seed++)
        {
            comparison.Compare(records.Make(seed)).Should().BeNull();
        }
    }

    [TestCaseSource(nameof(Editions))]
    public void What_details_are_made_of_is_what_the_reference_says(string name)
    {
        Edition edition = new ThresholdCatalog().Find(name, RandomRecord.AsOf).Edition!;
        RandomRecord records = new(edition);
        ReadingComparison readings = new(edition);

        for (int seed = 0; seed < Records; seed++)
        {
            readings.Compare(records.Make(seed)).Should().BeNull();
        }
    }

    [TestCaseSource(nameof(Editions))]
    public void The_records_reach_every_answer(string name)
    {
        Edition edition = new ThresholdCatalog().Find(name, RandomRecord.AsOf).Edition!;
        RandomRecord records = new(edition);
        CompiledProgram program = CompiledEngine.Compile(edition);
        EngineOutcome[] outcomes = [.. Enumerable.Range(0, Records).Select(s => program.Run(program.Bind(records.Make(s), RandomRecord.AsOf)))];

        // A stage that a document gives no criteria for is never indicated.
        int indicated = edition.Ruleset.Rules.Select(r => r.Level?.Id).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        outcomes.Select(o => o.IndicatedRank).Distinct().Should().HaveCount(indicated + 1);
        outcomes.Should().Contain(o => o.Settled).And.Contain(o => !o.Settled).And.Contain(o => o.CouldReachRank > o.IndicatedRank);
    }
}
