using Thresholds.Rules.Benchmarks;

Quick.Run();
