using Thresholds.Rules.Model;

namespace Thresholds.Rules.Benchmarks;

/// <summary>
/// What one would write without a library: a dictionary from row to level, and a loop that keeps the highest and the list. It knows no concepts, no facts,
/// no triggers, no conditions and no reasons; it is the floor, not an equal.
/// </summary>
internal sealed class HandWrittenLoop
{
    private readonly Dictionary<string, int> rankOfRow = new(StringComparer.Ordinal);

    public HandWrittenLoop(Edition edition)
    {
        foreach (Indicator row in edition.Ruleset.Indicators)
        {
            rankOfRow[row.Id] = edition.Ruleset.FindLevel(row.Level?.Id)?.Rank ?? -1;
        }
    }

    public (int Rank, List<string> Rows) Run(Observations observations)
    {
        int rank = -1;
        List<string> rows = [];
        foreach (Observation observation in observations.Findings)
        {
            if (observation.Finding == Finding.Present && rankOfRow.TryGetValue(observation.Id, out int found))
            {
                rank = Math.Max(rank, found);
                rows.Add(observation.Id);
            }
        }

        return (rank, rows);
    }
}
