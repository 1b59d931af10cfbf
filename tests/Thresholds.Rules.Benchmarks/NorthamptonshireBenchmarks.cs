using BenchmarkDotNet.Attributes;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Benchmarks;

/// <summary>One case under Northamptonshire 2018: from ids to an evaluation, and from bound observations to the level and to the true rules.</summary>
public class NorthamptonshireBenchmarks
{
    private readonly int[] rules = new int[256];
    private Observations observations = Observations.None;
    private CompiledProgram program = null!;
    private BoundObservations bound = null!;
    private IThresholdEvaluator evaluator = null!;
    private HandWrittenLoop loop = null!;

    public static int[] AllObserved => Extent.Observed;

    [ParamsSource(nameof(AllObserved))]
    public int Observed { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        observations = NorthamptonshireCase.Of(Observed);
        program = CompiledEngine.Compile(NorthamptonshireCase.Edition);
        bound = program.Bind(observations, NorthamptonshireCase.AsOf);
        evaluator = new ThresholdCatalog().GetEvaluator("northamptonshire", NorthamptonshireCase.AsOf);
        loop = new HandWrittenLoop(NorthamptonshireCase.Edition);
    }

    [Benchmark(Baseline = true, Description = "hand-written loop over a dictionary")]
    public int Loop() => loop.Run(observations).Rank;

    [Benchmark(Description = "bound to level")]
    public Level? Level() => program.IndicatedLevel(bound);

    [Benchmark(Description = "bound to all true rules")]
    public int TrueRules() => program.TrueRules(bound, rules);

    [Benchmark(Description = "ids to evaluation")]
    public Evaluation Evaluate() => evaluator.Evaluate(observations);
}
