using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Differential;

/// <summary>Holds what the details of a result are made of, as the compiled plan reads it, to what the reference says.</summary>
internal sealed class ReadingComparison
{
    private readonly CompiledProgram program;
    private readonly EditionIndex index;
    private readonly DetailIndex details;

    public ReadingComparison(Edition edition)
    {
        program = CompiledEngine.Compile(edition);
        index = new EditionIndex(edition);
        details = new DetailIndex(index, program);
    }

    /// <summary>What is different, or null when nothing is.</summary>
    public string? Compare(Observations observations)
    {
        BoundObservations bound = program.Bind(observations, RandomRecord.AsOf);
        string[] expected = [.. Words(new ReferenceReading(index, bound))];
        string[] found = [.. Words(details.Read(bound))];
        string[] differences = [.. expected.Except(found).Select(w => $"reference: {w}"), .. found.Except(expected).Select(w => $"compiled: {w}")];
        return differences.Length == 0 ? null : string.Join('\n', differences);
    }

    private IEnumerable<string> Words(ReferenceReading reading)
    {
        foreach (string id in details.Numbering.FindingIds.ToArray())
        {
            yield return $"{id}: {reading.Now.OfFinding(id)}";
        }

        foreach ((int rule, OpenThings needs) in reading.LiveRules)
        {
            yield return Live(rule, reading.Answered.OfRule(rule).IsFor(), needs.Findings, needs.Facts, needs.Counts.Select(c => c.Position.ToString()));
        }

        yield return $"true: {string.Join(' ', reading.TrueRules)}";
        yield return $"possible: {string.Join(' ', Enumerable.Range(0, index.Rules.Length).Where(r => MayAdd(r, reading.IndicatedRank) && reading.Unbounded.OfRule(r).IsFor()))}";
        yield return $"rank {reading.IndicatedRank}, reached {string.Join(' ', reading.TriggersOf(reading.TrueRules))}";
    }

    private IEnumerable<string> Words(CaseReading reading)
    {
        for (int finding = 0; finding < details.Numbering.FindingCount; finding++)
        {
            yield return $"{details.Numbering.FindingId(finding)}: {reading.OfFinding(finding)}";
        }

        foreach (RuleNeeds live in reading.Live)
        {
            yield return Live(
                live.Rule,
                live.MayBecomeTrue,
                live.Findings.Select(details.Numbering.FindingId),
                live.Facts.Select(f => details.Numbering.Fact(f).Id),
                live.Counts.Select(c => c.Position.ToString()));
        }

        yield return $"true: {string.Join(' ', reading.TrueRules)}";
        yield return $"possible: {string.Join(' ', Enumerable.Range(0, index.Rules.Length).Where(r => MayAdd(r, reading.IndicatedRank) && reading.Possible[r]))}";
        yield return $"rank {reading.IndicatedRank}, reached {string.Join(' ', index.Ruleset.Triggers.Where((_, t) => reading.IsReached(t)).Select(t => t.Id).Order(StringComparer.Ordinal))}";
    }

    private bool MayAdd(int rule, int indicated) => index.Rules[rule].Rank > indicated || index.Rules[rule].Rule.Triggers.Length > 0;

    private static string Live(int rule, bool may, IEnumerable<string> findings, IEnumerable<string> facts, IEnumerable<string> counts) =>
        $"live {rule}, {may}: {Listed(findings)}; {Listed(facts)}; {Listed(counts)}";

    private static string Listed(IEnumerable<string> items) => string.Join(' ', items.Order(StringComparer.Ordinal));
}
