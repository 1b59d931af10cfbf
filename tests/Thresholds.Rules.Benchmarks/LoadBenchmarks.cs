using BenchmarkDotNet.Attributes;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Benchmarks;

/// <summary>Reading and judging every edition of the package, from a catalog that has read none.</summary>
public class LoadBenchmarks
{
    [Benchmark(Description = "read all editions")]
    public int ReadAll() => new ThresholdCatalog().ReadAll().Length;

    [Benchmark(Description = "read one edition")]
    public Edition? ReadOne() => new ThresholdCatalog().Find("northamptonshire", NorthamptonshireCase.AsOf).Edition;
}
