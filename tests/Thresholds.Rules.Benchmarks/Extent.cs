using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Thresholds.Rules.Benchmarks;

/// <summary>How much is measured: the short run is one command of a few minutes, the full one takes every engine, size and number of threads.</summary>
internal static class Extent
{
    public static bool IsFull { get; set; }

    public static Type[] Benchmarks =>
    [
        .. OfTheCore,
#if NRULES
        typeof(NRulesBenchmarks),
        .. IsFull ? [typeof(NRulesExpressionBenchmarks), typeof(NRulesCompileBenchmarks)] : Type.EmptyTypes,
#endif
    ];

    private static Type[] OfTheCore => IsFull
        ?
        [
            typeof(NorthamptonshireBenchmarks), typeof(ReasonsBenchmarks), typeof(ReasoningBenchmarks), typeof(GrowthBenchmarks), typeof(CompileBenchmarks),
            typeof(RepeatedCompileBenchmarks), typeof(ReferenceBenchmarks), typeof(ThreadsBenchmarks), typeof(LoadBenchmarks),
        ]
        : [typeof(NorthamptonshireBenchmarks), typeof(ReasonsBenchmarks), typeof(GrowthBenchmarks), typeof(CompileBenchmarks)];

    /// <summary>Records with so many findings.</summary>
    public static int[] Observed => IsFull ? [4, 12, 60] : [12];

    /// <summary>Rulesets of these lengths.</summary>
    public static int[] Lengths => IsFull ? [200, 2_000, 20_000] : [200, 20_000];

    /// <summary>In this process: no second build, and the machine's other work disturbs all alike. Read the medians.</summary>
    public static IConfig Config() => ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(IsFull ? 8 : 5)
            .WithIterationCount(IsFull ? 30 : 15)
            .WithIterationTime(TimeInterval.FromMilliseconds(IsFull ? 250 : 120)))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params, DefaultColumnProviders.Metrics)
        .AddColumn(StatisticColumn.Min, StatisticColumn.Median, BaselineRatioColumn.RatioMean)
        .AddExporter(MarkdownExporter.GitHub)
        .AddLogger(ConsoleLogger.Default)
        .WithOptions(ConfigOptions.JoinSummary | ConfigOptions.DisableLogFile);
}
