using BenchmarkDotNet.Attributes;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Benchmarks;

/// <summary>A case of twelve findings under ever longer rulesets.</summary>
public class GrowthBenchmarks
{
    private Observations observations = Observations.None;
    private IThresholdEvaluator evaluator = null!;

    [ParamsSource(nameof(AllLengths))]
    public int Length { get; set; }

    public static IEnumerable<int> AllLengths => Extent.Lengths;

    [GlobalSetup]
    public void Setup()
    {
        Edition edition = GrownRuleset.Of(Length);
        observations = GrownRuleset.Case(edition);
        evaluator = new ThresholdCatalog().GetEvaluator(edition, NorthamptonshireCase.AsOf);
        if (!evaluator.Evaluate(observations).Complete)
        {
            throw new InvalidOperationException("the case has a mistake");
        }
    }

    [Benchmark(Description = "a case of twelve under so many rules")]
    public Evaluation Case() => evaluator.Evaluate(observations);
}
