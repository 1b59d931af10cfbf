#if NRULES
using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.NRules;

namespace Thresholds.Rules.Benchmarks;

/// <summary>Northamptonshire 2018 on NRules, twelve observed: compiled and interpreted expressions, and what building them costs. Built with UseNRules=true.</summary>
public class NRulesExpressionBenchmarks
{
    private readonly Edition edition = NorthamptonshireCase.Edition;
    private NRulesProgram program = null!;
    private BoundObservations bound = null!;

    [Params(RuleExpressions.Compiled, RuleExpressions.Interpreted)]
    public RuleExpressions Expressions { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        bound = CompiledEngine.Compile(edition).Bind(NorthamptonshireCase.Of(12), NorthamptonshireCase.AsOf);
        program = new NRulesEngine(Expressions).Prepare(edition);
    }

    [Benchmark(Description = "NRules: build, and the first case")]
    public ImmutableArray<int> First() => new NRulesEngine(Expressions).Prepare(edition).TrueRulesOf(bound);

    [Benchmark(Description = "NRules: true rules of a bound case")]
    public ImmutableArray<int> TrueRules() => program.TrueRulesOf(bound);

    [Benchmark(Description = "NRules: whole outcome of a bound case")]
    public EngineOutcome Outcome() => program.Run(bound);
}
#endif
