using BenchmarkDotNet.Attributes;
using Thresholds.Rules.Engines;

namespace Thresholds.Rules.Benchmarks;

/// <summary>Northamptonshire 2018, twelve observed: what asking for reasons adds.</summary>
public class ReasonsBenchmarks
{
    private readonly Observations observations = NorthamptonshireCase.Of(12);
    private readonly IThresholdEvaluator evaluator = new ThresholdCatalog().GetEvaluator("northamptonshire", NorthamptonshireCase.AsOf);
    private CompiledProgram program = null!;
    private BoundObservations bound = null!;

    [GlobalSetup]
    public void Setup()
    {
        program = CompiledEngine.Compile(NorthamptonshireCase.Edition);
        bound = program.Bind(observations, NorthamptonshireCase.AsOf);
    }

    [Benchmark(Description = "bound to outcome, with could-reach and settled")]
    public EngineOutcome Outcome() => program.Run(bound);

    [Benchmark(Description = "ids to evaluation with its explanation")]
    public Explanation Explain() => evaluator.Evaluate(observations).Explain();
}
