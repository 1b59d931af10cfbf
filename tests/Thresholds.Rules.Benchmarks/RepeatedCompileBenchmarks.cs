using BenchmarkDotNet.Attributes;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Benchmarks;

/// <summary>Compiling ever longer rulesets over and over, without a pause: a long edition then shares the machine with the collection of the heap that it lives in.</summary>
public class RepeatedCompileBenchmarks
{
    private const int RulesToWarmUpWith = 400_000;

    private Edition edition = null!;

    [ParamsSource(nameof(AllLengths))]
    public int Length { get; set; }

    public static IEnumerable<int> AllLengths => Extent.Lengths;

    [GlobalSetup]
    public void Setup()
    {
        edition = GrownRuleset.Of(Length);
        for (int compiled = 0; compiled < RulesToWarmUpWith; compiled += Length)
        {
            Compile();
        }

        // The runtime compiles what is used often once more, a moment later.
        Thread.Sleep(TimeSpan.FromMilliseconds(500));
        Compile();
    }

    [Benchmark(Description = "compile so many rules")]
    public CompiledProgram Compile() => CompiledEngine.Compile(edition);
}
