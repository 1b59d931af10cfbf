using BenchmarkDotNet.Attributes;
using Thresholds.Rules.Engines;

namespace Thresholds.Rules.Benchmarks;

/// <summary>The reference engine under Northamptonshire 2018, beside which the others stand.</summary>
public class ReferenceBenchmarks
{
    private Observations observations = Observations.None;
    private BoundObservations bound = null!;
    private IThresholdProgram program = null!;
    private IThresholdEvaluator evaluator = null!;

    [Params(4, 12, 60)]
    public int Observed { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        observations = NorthamptonshireCase.Of(Observed);
        bound = CompiledEngine.Compile(NorthamptonshireCase.Edition).Bind(observations, NorthamptonshireCase.AsOf);
        program = new ReferenceEngine().Prepare(NorthamptonshireCase.Edition);
        evaluator = new ThresholdCatalog().GetEvaluator("northamptonshire", NorthamptonshireCase.AsOf, ReferenceEngine.EngineName);
    }

    [Benchmark(Description = "reference: bound to outcome")]
    public EngineOutcome Run() => program.Run(bound);

    [Benchmark(Description = "reference: ids to evaluation")]
    public Evaluation Evaluate() => evaluator.Evaluate(observations);
}
