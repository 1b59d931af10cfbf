using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace Thresholds.Rules.Benchmarks;

/// <summary>Northamptonshire 2018, twelve observed: what is missing from what was not reached, and the answers to it in words.</summary>
public class ReasoningBenchmarks
{
    private readonly Observations observations = NorthamptonshireCase.Of(12);
    private readonly IThresholdEvaluator evaluator = new ThresholdCatalog().GetEvaluator("northamptonshire", NorthamptonshireCase.AsOf);
    private Evaluation evaluation = null!;

    [GlobalSetup]
    public void Setup() => evaluation = evaluator.Evaluate(observations);

    [Benchmark(Description = "why not: what the nearest rules lack")]
    public ImmutableArray<MissedConclusion> WhyNot() => evaluation.WhyNot();

    [Benchmark(Description = "what would raise: the smallest further findings")]
    public ImmutableArray<RaisedConclusion> WhatWouldRaise() => evaluation.WhatWouldRaise();

    [Benchmark(Description = "the text of why, why not and what would change")]
    public string ReasoningText() => evaluation.ExplainReasoning().ToText();
}
