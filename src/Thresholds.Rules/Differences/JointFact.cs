using System.Globalization;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules;

/// <summary>A fact of one edition or of both, its values in groups that no comparison of either edition can tell apart.</summary>
internal sealed class JointFact
{
    private readonly FactCells cells;
    private readonly BoundFact[] samples;

    private JointFact(Fact? first, Fact? second, FactCells cells, (int[] Cells, BoundFact Sample)[] groups)
    {
        First = first;
        Second = second;
        this.cells = cells;
        Groups = [.. groups.Select(g => g.Cells)];
        samples = [.. groups.Select(g => g.Sample)];
    }

    public Fact? First { get; }

    public Fact? Second { get; }

    /// <summary>For each group the places of its cells, ascending.</summary>
    public int[][] Groups { get; }

    public static JointFact Of(Fact? first, Fact? second, FactCondition[] inFirst, FactCondition[] inSecond, DateOnly asOf)
    {
        Fact joint = first is null ? second! : second is null ? first : Joined(first, second);
        FactCells all = FactCells.Of(joint, [.. inFirst, .. inSecond, .. Ends(first, second), .. Ends(second, first)]);
        return new JointFact(
            first,
            second,
            all,
            [
                .. all.Cells
                    .Select((c, place) => (Place: place, Sample: c.At(joint, asOf)))
                    .GroupBy(c => $"{Signature(first, inFirst, c.Sample, asOf)}|{Signature(second, inSecond, c.Sample, asOf)}", StringComparer.Ordinal)
                    .Select(g => (g.Select(c => c.Place).ToArray(), g.First().Sample)),
            ]);
    }

    /// <summary>The marks that a group gives a comparison of an edition. A value that is impossible there says nothing.</summary>
    public Marks Compare(FactCondition condition, int group, bool isFirst, DateOnly asOf)
    {
        Fact own = (isFirst ? First : Second)!;
        return IsPossible(own, samples[group]) ? FactComparer.Compare(condition, samples[group], asOf) : Marks.None;
    }

    /// <summary>All values of some cells.</summary>
    public FactValues Values(IReadOnlyList<int> places) => cells.Values(places);

    private static string Signature(Fact? own, FactCondition[] conditions, BoundFact sample, DateOnly asOf) => own is null || !IsPossible(own, sample)
        ? "-"
        : string.Concat(conditions.Select(c => (char)('0' + (int)FactComparer.Compare(c, sample, asOf))));

    private static bool IsPossible(Fact own, BoundFact sample) => own.Type switch
    {
        FactType.OneOf => own.Values.Contains(sample.Text),
        FactType.YesNo => true,
        FactType.Age => sample.Age.AtAsOf == Age.Unborn || (!(sample.Age.AtAsOf < own.From) && !(sample.Age.AtAsOf > own.To)),
        _ => !(sample.Number < own.From) && !(sample.Number > own.To),
    };

    private static Fact Joined(Fact first, Fact second) => new()
    {
        Id = first.Id,
        Type = first.Type,
        Unit = first.Unit,
        From = first.From is { } low && second.From is { } otherLow ? Math.Min(low, otherLow) : null,
        To = first.To is { } high && second.To is { } otherHigh ? Math.Max(high, otherHigh) : null,
        Values = [.. first.Values.Union(second.Values, StringComparer.Ordinal)],
        Ask = first.Ask,
        Meaning = first.Meaning,
    };

    // Where one edition's range ends, the other's may go on: the end is a bound like any other.
    private static IEnumerable<FactCondition> Ends(Fact? fact, Fact? other) =>
        fact is not { Type: FactType.Number or FactType.WholeNumber } || other is null || (fact.From == other.From && fact.To == other.To)
        ? []
        : new[] { fact.From, fact.To }.OfType<decimal>().Select(end => new FactCondition
        {
            Fact = fact.Id,
            Comparisons = [new Comparison { Operator = ComparisonOperator.AtMost, Values = [end.ToString(CultureInfo.InvariantCulture)] }],
        });
}
