using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Differential;

/// <summary>Runs engines over the same observations and says where one differs from the first.</summary>
internal sealed class EngineComparison
{
    private readonly Edition edition;
    private readonly CompiledProgram binder;
    private readonly IThresholdProgram first;
    private readonly (string Name, IThresholdProgram Program)[] others;

    public EngineComparison(Edition edition, IThresholdEngine reference, params IEnumerable<IThresholdEngine> engines)
    {
        this.edition = edition;
        binder = CompiledEngine.Compile(edition);
        first = reference.Prepare(edition);
        others = [.. engines.Select(e => (e.Name, e.Prepare(edition)))];
    }

    /// <summary>What is different, or null when nothing is.</summary>
    public string? Compare(Observations observations)
    {
        BoundObservations bound = binder.Bind(observations, RandomRecord.AsOf);
        EngineOutcome expected = first.Run(bound);
        string want = Words(expected);
        foreach ((string name, IThresholdProgram program) in others)
        {
            string found = Words(program.Run(bound));
            if (found != want)
            {
                return $"{name}: {found}\nreference: {want}\n{Describe(observations)}";
            }

            if (program is CompiledProgram compiled && FastPath(compiled, bound, expected) is { } difference)
            {
                return $"{name}: {difference}\nreference: {want}\n{Describe(observations)}";
            }
        }

        return null;
    }

    private static string? FastPath(CompiledProgram program, BoundObservations bound, EngineOutcome expected)
    {
        int rank = program.IndicatedLevel(bound)?.Rank ?? -1;
        int[] rules = new int[program.Edition.Ruleset.Rules.Length];
        int count = program.TrueRules(bound, rules);
        return rank == expected.IndicatedRank && rules.AsSpan(0, count).SequenceEqual(expected.TrueRules.AsSpan())
            ? null
            : $"fast path gives rank {rank} and rules {string.Join(' ', rules[..count])}";
    }

    private static string Words(EngineOutcome outcome) =>
        $"rank {outcome.IndicatedRank}, could reach {outcome.CouldReachRank}, {(outcome.Settled ? "settled" : "not settled")}, rules {string.Join(' ', outcome.TrueRules)}";

    private string Describe(Observations observations) => string.Join(
        '\n',
        [
            edition.Ruleset.ToString(),
            .. observations.Findings.Select(f => $"  {f.Id} {f.Finding} {f.Happened:yyyy-MM-dd}"),
            .. observations.Facts.Select(f => $"  {f.Name}: {f.Value}"),
        ]);
}
