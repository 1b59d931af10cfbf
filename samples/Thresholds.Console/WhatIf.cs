using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.ConsoleHost;

/// <summary>The option for what is laid beside a record: <c>+finding,-finding,?finding,fact=value</c>.</summary>
internal static class WhatIf
{
    private const string Form = "expected +FINDING, -FINDING, ?FINDING or FACT=VALUE";

    /// <summary>The additions, in the order in which they are written.</summary>
    public static Observations Parse(string text)
    {
        string[] entries = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return entries.Length == 0
            ? throw new UsageException($"--what-if: {Form}")
            : entries.Aggregate(Observations.None, (additions, entry) => entry[0] switch
            {
                '+' => additions.With(new Observation { Id = IdOf(entry) }),
                '-' => additions.WithAbsent(IdOf(entry)),
                '?' => additions.WithNotKnown(IdOf(entry)),
                _ => WithFact(additions, entry),
            });
    }

    /// <summary>The case with the additions. An addition that the edition does not know is wrong usage: it stands on the command line.</summary>
    public static Supposition Suppose(IThresholdEvaluator evaluator, Observations recorded, Observations additions)
    {
        string[] wrong =
        [
            .. evaluator.Bind(additions.At(recorded.AsOf ?? evaluator.AsOf)).Problems
                .Where(p => p.Severity == DiagnosticSeverity.Error)
                .Select(p => p.Help is null ? p.Message : $"{p.Message}\n    help: {p.Help}"),
        ];
        return wrong.Length > 0 ? throw new UsageException($"--what-if: {string.Join('\n', wrong)}") : Supposition.Of(evaluator, recorded, additions);
    }

    private static string IdOf(string entry) => entry.Length > 1 ? entry[1..].Trim() : throw new UsageException($"--what-if: {Form}, found `{entry}`");

    private static Observations WithFact(Observations additions, string entry)
    {
        string[] parts = entry.Split('=', 2, StringSplitOptions.TrimEntries);
        return parts is [{ Length: > 0 } name, { Length: > 0 } value]
            ? additions.WithFact(name, value)
            : throw new UsageException($"--what-if: {Form}, found `{entry}`");
    }
}
