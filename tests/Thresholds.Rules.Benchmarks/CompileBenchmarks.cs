using BenchmarkDotNet.Attributes;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Benchmarks;

/// <summary>Compiling ever longer rulesets.</summary>
public class CompileBenchmarks
{
    private Edition edition = null!;

    [ParamsSource(nameof(AllLengths))]
    public int Length { get; set; }

    public static IEnumerable<int> AllLengths => Extent.Lengths;

    [GlobalSetup]
    public void Setup() => edition = GrownRuleset.Of(Length);

    [Benchmark(Description = "compile so many rules")]
    public CompiledProgram Compile() => CompiledEngine.Compile(edition);
}
