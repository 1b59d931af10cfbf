using System.Globalization;
using Thresholds.Rules.Compilation;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Engines;

/// <summary>The possible values of a fact, in as few cells as its comparisons need. An age has a cell for every year, since days past move it.</summary>
internal sealed class FactCells
{
    // An age bound speaks of a day that may lie some years back.
    private const int YearsBeyondBounds = 40;

    private FactCells(Fact fact, ValueCell[] cells)
    {
        Fact = fact;
        Cells = cells;
    }

    public Fact Fact { get; }

    /// <summary>Lowest first, or in the vocabulary's order.</summary>
    public ValueCell[] Cells { get; }

    public static FactCells Of(Fact fact, IEnumerable<FactCondition> comparisons) => new(fact, fact.Type switch
    {
        FactType.Age => Ages(fact, comparisons),
        FactType.Number or FactType.WholeNumber => Numbers(fact, [.. BoundsOf(comparisons).Distinct().Order()]),
        _ => [.. FactTestCompiler.WordsOf(fact).Select(w => new ValueCell(0, null, w))],
    });

    /// <summary>All values of some cells, joined where they touch.</summary>
    /// <param name="cells">Places of cells, ascending.</param>
    public FactValues Values(IReadOnlyList<int> cells)
    {
        List<ValueRange> ranges = [];
        int before = -2;
        foreach (int cell in cells)
        {
            if (Cells[cell].Range is { } range)
            {
                bool touches = before == cell - 1;
                ValueRange joined = touches ? Joined(ranges[^1], range) : range;
                if (touches)
                {
                    ranges.RemoveAt(ranges.Count - 1);
                }

                ranges.Add(joined);
            }

            before = cell;
        }

        return new FactValues { Fact = Fact, Ranges = [.. ranges], Words = [.. cells.Select(c => Cells[c].Word).OfType<string>()] };
    }

    private static ValueRange Joined(ValueRange low, ValueRange high) => new()
    {
        From = low.From,
        FromIncluded = low.FromIncluded,
        To = high.To,
        ToIncluded = high.ToIncluded,
    };

    // From one year to below the next. Nothing sorts below unborn, and nothing is said above the highest.
    private static ValueCell[] Ages(Fact fact, IEnumerable<FactCondition> comparisons)
    {
        int highest = (int)(fact.To ?? BoundsOf(comparisons).DefaultIfEmpty(0).Max() + YearsBeyondBounds);
        int lowest = Age.Unborn;
        return
        [
            .. Enumerable.Range(lowest, highest - lowest + 1).Select(years => new ValueCell(
                years,
                new ValueRange
                {
                    From = years == lowest ? null : years,
                    FromIncluded = years != lowest,
                    To = years == highest ? null : years + 1,
                    ToIncluded = false,
                },
                null)),
        ];
    }

    private static ValueCell[] Numbers(Fact fact, decimal[] bounds)
    {
        bool whole = fact.Type == FactType.WholeNumber;
        List<ValueCell> cells = [];
        decimal? below = null;
        foreach (decimal bound in bounds)
        {
            AddBetween(below, bound);
            if (IsPossible(fact, bound) && (!whole || bound == decimal.Truncate(bound)))
            {
                cells.Add(new ValueCell(bound, new ValueRange { From = bound, FromIncluded = true, To = bound, ToIncluded = true }, null));
            }

            below = bound;
        }

        AddBetween(below, null);
        return [.. cells];

        void AddBetween(decimal? from, decimal? to)
        {
            if (SampleBetween(fact, from, to, whole) is { } sample)
            {
                cells.Add(new ValueCell(sample, new ValueRange { From = from, FromIncluded = false, To = to, ToIncluded = false }, null));
            }
        }
    }

    // A possible value strictly between two bounds; null when there is none.
    private static decimal? SampleBetween(Fact fact, decimal? from, decimal? to, bool whole)
    {
        decimal? low = fact.From > from || from is null ? fact.From : from;
        decimal? high = fact.To < to || to is null ? fact.To : to;
        decimal[] samples = (low, high, whole) switch
        {
            (null, null, _) => [0],
            ({ } l, null, _) => [l, decimal.Floor(l) + 1],
            (null, { } h, _) => [h, decimal.Ceiling(h) - 1],
            ({ } l, { } h, true) => [l, decimal.Floor(l) + 1, h],
            ({ } l, { } h, false) => [l, (l + h) / 2, h],
        };
        return samples.Where(s => !(s <= from) && !(s >= to) && IsPossible(fact, s) && (!whole || s == decimal.Truncate(s))).Select(s => (decimal?)s).FirstOrDefault();
    }

    private static bool IsPossible(Fact fact, decimal value) => !(value < fact.From) && !(value > fact.To);

    private static IEnumerable<decimal> BoundsOf(IEnumerable<FactCondition> comparisons) => comparisons
        .SelectMany(c => c.Comparisons)
        .SelectMany(c => c.Values)
        .Where(v => v != FactComparer.UnbornWord)
        .Select(v => decimal.Parse(v, NumberStyles.Number, CultureInfo.InvariantCulture));
}
