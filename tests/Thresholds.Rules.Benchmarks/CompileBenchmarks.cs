using BenchmarkDotNet.Attributes;

namespace Thresholds.Rules.Benchmarks;

/// <summary>Compiling ever longer rulesets: one compilation at a time, each after a full collection, as a host compiles an edition once.</summary>
[InvocationCount(1)]
[IterationCount(100)]
[WarmupCount(10)]
public class CompileBenchmarks : RepeatedCompileBenchmarks;
