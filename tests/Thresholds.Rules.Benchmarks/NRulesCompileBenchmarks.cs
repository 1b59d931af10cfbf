#if NRULES
using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.NRules;

namespace Thresholds.Rules.Benchmarks;

/// <summary>Building rulesets on NRules, up to its first case. The time grows with the square of the rules, so few rounds must do.</summary>
[WarmupCount(1)]
[IterationCount(3)]
[InvocationCount(1)]
public class NRulesCompileBenchmarks
{
    private Edition edition = null!;
    private BoundObservations bound = null!;

    [Params(200, 2_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        edition = GrownRuleset.Of(Length);
        bound = CompiledEngine.Compile(edition).Bind(GrownRuleset.Case(edition), NorthamptonshireCase.AsOf);
    }

    [Benchmark(Description = "NRules: build so many rules")]
    public ImmutableArray<int> Build() => new NRulesEngine().Prepare(edition).TrueRulesOf(bound);
}
#endif
