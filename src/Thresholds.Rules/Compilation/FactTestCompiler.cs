using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Compilation;

/// <summary>
/// Turns comparisons into intervals of whole numbers: complete years of an age; for a number its place among all values that the edition
/// compares it with (odd on such a value, even between two); for words the place in the fact's list.
/// </summary>
internal sealed class FactTestCompiler
{
    private const string UnbornWord = "unborn";
    private const int Unborn = -1;

    private readonly Numbering numbering;
    private readonly List<Interval> intervals = [];

    public FactTestCompiler(Numbering numbering, List<(FactCondition Condition, int Fact)> conditions)
    {
        this.numbering = numbering;
        Bounds = BoundsOf(conditions);
        Tests = [.. conditions.Select(c => Test(c.Condition, c.Fact))];
    }

    public decimal[][] Bounds { get; }

    public FactTest[] Tests { get; }

    public Interval[] Intervals => [.. intervals];

    /// <summary>The words that a fact's value may be, in the order of their places.</summary>
    public static ImmutableArray<string> WordsOf(Fact fact) => fact.Type == FactType.YesNo ? ["yes", "no"] : fact.Values;

    private static bool IsNumber(Fact fact) => fact.Type is FactType.Number or FactType.WholeNumber;

    private static decimal Number(string text) =>
        text == UnbornWord ? Unborn : decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static int Clamp(decimal years) => (int)Math.Clamp(years, int.MinValue, int.MaxValue);

    private static IEnumerable<Interval> Years(Comparison comparison)
    {
        decimal bound = Number(comparison.Values[0]);
        return comparison.Operator switch
        {
            ComparisonOperator.Below => [new Interval(int.MinValue, Clamp(decimal.Ceiling(bound) - 1))],
            ComparisonOperator.AtMost => [new Interval(int.MinValue, Clamp(decimal.Floor(bound)))],
            ComparisonOperator.AtLeast => [new Interval(Clamp(decimal.Ceiling(bound)), int.MaxValue)],
            ComparisonOperator.Above => [new Interval(Clamp(decimal.Floor(bound) + 1), int.MaxValue)],
            _ => comparison.Values.Select(Number).Where(v => v == decimal.Truncate(v)).Select(v => new Interval(Clamp(v), Clamp(v))),
        };
    }

    private static IEnumerable<Interval> Places(Comparison comparison, decimal[] bounds)
    {
        int on = On(comparison.Values[0]);
        return comparison.Operator switch
        {
            ComparisonOperator.Below => [new Interval(int.MinValue, on - 1)],
            ComparisonOperator.AtMost => [new Interval(int.MinValue, on)],
            ComparisonOperator.AtLeast => [new Interval(on, int.MaxValue)],
            ComparisonOperator.Above => [new Interval(on + 1, int.MaxValue)],
            _ => comparison.Values.Select(v => new Interval(On(v), On(v))),
        };

        int On(string value) => (2 * Array.BinarySearch(bounds, Number(value))) + 1;
    }

    private static IEnumerable<Interval> Words(Comparison comparison, ImmutableArray<string> words) =>
        comparison.Values.Select(v => words.IndexOf(v)).Where(p => p >= 0).Select(p => new Interval(p, p));

    private static List<Interval> Both(List<Interval> left, List<Interval> right) =>
    [
        .. left.SelectMany(l => right.Select(r => new Interval(Math.Max(l.Low, r.Low), Math.Min(l.High, r.High))))
            .Where(i => i.Low <= i.High)
            .Distinct(),
    ];

    private decimal[][] BoundsOf(List<(FactCondition Condition, int Fact)> conditions)
    {
        SortedSet<decimal>?[] bounds = new SortedSet<decimal>?[numbering.FactCount];
        foreach ((FactCondition condition, int fact) in conditions.Where(c => IsNumber(numbering.Fact(c.Fact))))
        {
            (bounds[fact] ??= []).UnionWith(condition.Comparisons.SelectMany(c => c.Values).Select(Number));
        }

        return [.. bounds.Select(b => b?.ToArray() ?? [])];
    }

    private FactTest Test(FactCondition condition, int fact)
    {
        Fact definition = numbering.Fact(fact);
        List<Interval> holds = [new Interval(int.MinValue, int.MaxValue)];
        foreach (Comparison comparison in condition.Comparisons)
        {
            IEnumerable<Interval> next = definition.Type == FactType.Age
                ? Years(comparison)
                : IsNumber(definition) ? Places(comparison, Bounds[fact]) : Words(comparison, WordsOf(definition));
            holds = Both(holds, [.. next]);
        }

        intervals.AddRange(holds);
        return new FactTest(fact, intervals.Count - holds.Count, holds.Count);
    }
}
