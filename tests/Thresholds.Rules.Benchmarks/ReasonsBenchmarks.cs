using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Thresholds.Rules.Engines;

namespace Thresholds.Rules.Benchmarks;

/// <summary>Northamptonshire 2018, twelve observed: what asking for reasons adds to an outcome. Each starts from observations that are bound and run.</summary>
public class ReasonsBenchmarks
{
    private readonly Observations observations = NorthamptonshireCase.Of(12);
    private readonly IThresholdEvaluator evaluator = new ThresholdCatalog().GetEvaluator("northamptonshire", NorthamptonshireCase.AsOf);
    private CompiledProgram program = null!;
    private BoundObservations bound = null!;
    private EngineOutcome outcome = null!;
    private Evaluation evaluation = null!;

    [GlobalSetup]
    public void Setup()
    {
        program = CompiledEngine.Compile(NorthamptonshireCase.Edition);
        bound = evaluator.Bind(observations);
        outcome = program.Run(bound);
        evaluation = evaluator.Conclude(bound, outcome);
    }

    [Benchmark(Description = "bound to outcome, with could-reach and settled")]
    public EngineOutcome Outcome() => program.Run(bound);

    [Benchmark(Description = "why: all minimal reasons")]
    public ImmutableArray<CarriedConclusion> Why() => evaluation.Why();

    [Benchmark(Description = "the reasons, with rows, citations and who recorded")]
    public int Reasons() => evaluator.Conclude(bound, outcome).Because.Length;

    [Benchmark(Description = "the questions")]
    public int Questions() => evaluator.Conclude(bound, outcome).Questions.Length;

    [Benchmark(Description = "the whole explanation, laid out")]
    public Explanation Explain() => evaluator.Conclude(bound, outcome).Explain();

    [Benchmark(Description = "the whole explanation, every sentence read")]
    public int Words()
    {
        int length = 0;
        foreach (ExplanationSection section in evaluator.Conclude(bound, outcome).Explain().Sections)
        {
            foreach (ExplanationItem item in section.Items)
            {
                length += item.Text.Length;
            }
        }

        return length;
    }

    [Benchmark(Description = "the whole page as text")]
    public string Page() => evaluator.Conclude(bound, outcome).Explain().ToText();
}
