using System.Diagnostics;
using System.Globalization;
using NUnit.Framework;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.NRules.Tests;

/// <summary>Prints what docs/nrules.md says that the engine costs. Run it alone: `--filter FullyQualifiedName~CostTests`, in a Release build.</summary>
[Explicit("measures")]
public sealed class CostTests
{
    private const int Batches = 100;
    private const int Rounds = 200;

    [Test]
    public void What_it_costs()
    {
        Edition edition = Editions.Of(Editions.Northamptonshire);
        IThresholdEvaluator evaluator = Editions.Evaluator(edition, "reference");
        string[] ids = [.. edition.Ruleset.Indicators.Where((_, i) => i % 17 == 3).Select(i => i.Id).Take(12)];
        BoundObservations bound = evaluator.Bind(Observations.Of(ids).WithAge(12));
        Say($"{edition.Ruleset}: {edition.Ruleset.Rules.Length} rules, {ids.Length} rows and an age observed");
        foreach (RuleExpressions expressions in Enum.GetValues<RuleExpressions>())
        {
            long start = Stopwatch.GetTimestamp();
            NRulesProgram program = new NRulesEngine(expressions).Prepare(edition);
            int found = program.TrueRulesOf(bound).Length;
            Say($"{expressions}: first case {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms ({found} true rules)");
            start = Stopwatch.GetTimestamp();
            new NRulesEngine(expressions).Prepare(edition).TrueRulesOf(bound);
            Say($"{expressions}: first case of a second engine {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms");
            Measure($"{expressions}: true rules", () => program.TrueRulesOf(bound));
            Measure($"{expressions}: outcome", () => program.Run(bound));
        }

        IThresholdProgram reference = new ReferenceEngine().Prepare(edition);
        Measure("reference: outcome", () => reference.Run(bound));
    }

    // The fastest batch says what it costs when nothing else runs; the first and the last say whether a session grows slower with use.
    private static void Measure(string what, Action action)
    {
        double[] micros = new double[Batches];
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        for (int batch = 0; batch < Batches; batch++)
        {
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < Rounds; i++)
            {
                action();
            }

            micros[batch] = Stopwatch.GetElapsedTime(start).TotalMicroseconds / Rounds;
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (Batches * Rounds);
        Say($"{what}: {micros.Min():F1} us, {allocated} B; median {micros.Order().ElementAt(Batches / 2):F1}, first {micros[0]:F1}, last {micros[^1]:F1} us");
    }

    private static void Say(FormattableString text) => TestContext.Out.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private static void Say(string text) => TestContext.Out.WriteLine(text);
}
