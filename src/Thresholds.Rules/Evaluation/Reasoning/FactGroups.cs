namespace Thresholds.Rules.Engines;

/// <summary>Cells of a fact that mark every comparison alike on every day of a case.</summary>
internal sealed class FactGroups
{
    private FactGroups(int[][] cells, BoundFact[] samples)
    {
        Cells = cells;
        Samples = samples;
    }

    /// <summary>For each group the places of its cells, ascending.</summary>
    public int[][] Cells { get; }

    /// <summary>For each group one of its values.</summary>
    public BoundFact[] Samples { get; }

    public static FactGroups Of(FactCells fact, IEnumerable<PlannedFact> comparisons, DateOnly[] days, DateOnly asOf)
    {
        PlannedFact[] all = [.. comparisons];
        (int[] Cells, BoundFact Sample)[] groups =
        [
            .. fact.Cells
                .Select((c, place) => (Place: place, Sample: c.At(fact.Fact, asOf)))
                .GroupBy(c => Signature(c.Sample, all, days), StringComparer.Ordinal)
                .Select(g => (g.Select(c => c.Place).ToArray(), g.First().Sample)),
        ];
        return new FactGroups([.. groups.Select(g => g.Cells)], [.. groups.Select(g => g.Sample)]);
    }

    private static string Signature(BoundFact sample, PlannedFact[] comparisons, DateOnly[] days) =>
        string.Concat(comparisons.SelectMany(c => days.Select(d => (char)('0' + (int)c.Compare(sample, d)))));
}
