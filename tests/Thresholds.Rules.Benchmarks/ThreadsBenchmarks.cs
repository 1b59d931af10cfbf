using BenchmarkDotNet.Attributes;

namespace Thresholds.Rules.Benchmarks;

/// <summary>One evaluator shared by one thread and by two; the time is that of one evaluation.</summary>
public class ThreadsBenchmarks
{
    private const int Evaluations = 20_000;

    private readonly Observations observations = NorthamptonshireCase.Of(12);
    private readonly IThresholdEvaluator evaluator = new ThresholdCatalog().GetEvaluator("northamptonshire", NorthamptonshireCase.AsOf);

    [Params(1, 2)]
    public int Threads { get; set; }

    [Benchmark(Description = "ids to evaluation, shared evaluator", OperationsPerInvoke = Evaluations)]
    public void Evaluate()
    {
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(_ => new Thread(Work))];
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
    }

    private void Work()
    {
        for (int i = 0; i < Evaluations / Threads; i++)
        {
            evaluator.Evaluate(observations);
        }
    }
}
