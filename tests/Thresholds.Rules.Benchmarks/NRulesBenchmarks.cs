#if NRULES
using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Thresholds.Rules.Engines;
using Thresholds.Rules.NRules;

namespace Thresholds.Rules.Benchmarks;

/// <summary>The case of <see cref="NorthamptonshireBenchmarks"/> on NRules, with its factory built and its sessions used again. Built with UseNRules=true.</summary>
public class NRulesBenchmarks
{
    private Observations observations = Observations.None;
    private NRulesProgram program = null!;
    private BoundObservations bound = null!;
    private IThresholdEvaluator evaluator = null!;

    public static int[] AllObserved => Extent.Observed;

    [ParamsSource(nameof(AllObserved))]
    public int Observed { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        observations = NorthamptonshireCase.Of(Observed);
        evaluator = new ThresholdCatalog(new ThresholdOptions().UseNRules()).GetEvaluator("northamptonshire", NorthamptonshireCase.AsOf, NRulesEngine.EngineName);
        program = new NRulesEngine().Prepare(evaluator.Edition);
        bound = evaluator.Bind(observations);
    }

    [Benchmark(Description = "NRules: bound to all true rules")]
    public ImmutableArray<int> TrueRules() => program.TrueRulesOf(bound);

    [Benchmark(Description = "NRules: ids to evaluation")]
    public Evaluation Evaluate() => evaluator.Evaluate(observations);
}
#endif
