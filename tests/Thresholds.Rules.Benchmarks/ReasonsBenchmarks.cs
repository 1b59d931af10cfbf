using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Thresholds.Rules.Engines;

namespace Thresholds.Rules.Benchmarks;

/// <summary>Northamptonshire 2018, twelve observed: what asking for reasons adds. What is asked for is worked out anew each time.</summary>
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
        bound = program.Bind(observations, NorthamptonshireCase.AsOf);
        outcome = program.Run(bound);
        evaluation = evaluator.Conclude(bound, outcome);
    }

    [Benchmark(Description = "bound to outcome, with could-reach and settled")]
    public EngineOutcome Outcome() => program.Run(bound);

    [Benchmark(Description = "why: all minimal reasons")]
    public ImmutableArray<CarriedConclusion> Why() => evaluation.Why();

    [Benchmark(Description = "why not: what the nearest rules lack")]
    public ImmutableArray<MissedConclusion> WhyNot() => evaluation.WhyNot();

    [Benchmark(Description = "what would raise: the smallest further findings")]
    public ImmutableArray<RaisedConclusion> WhatWouldRaise() => evaluation.WhatWouldRaise();

    [Benchmark(Description = "questions: what to ask next")]
    public ImmutableArray<Question> Questions() => evaluator.Conclude(bound, outcome).Questions;

    [Benchmark(Description = "ids to evaluation with its explanation")]
    public Explanation Explain() => evaluator.Evaluate(observations).Explain();

    [Benchmark(Description = "ids to the whole text report")]
    public string Text() => evaluator.Evaluate(observations).Explain().ToText();

    [Benchmark(Description = "ids to the text of why, why not and what would change")]
    public string ReasoningText() => evaluator.Evaluate(observations).ExplainReasoning().ToText();
}
