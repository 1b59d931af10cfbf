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
    private readonly Chunks<Interval> intervals = new();

    public FactTestCompiler(Numbering numbering, Chunks<(FactCondition Condition, int Fact)> conditions)
    {
        this.numbering = numbering;
        Bounds = BoundsOf(conditions);
        Tests = new FactTest[conditions.Count];
        for (int test = 0; test < Tests.Length; test++)
        {
            (FactCondition condition, int fact) = conditions[test];
            Tests[test] = Test(condition, fact);
        }
    }

    public decimal[][] Bounds { get; }

    public FactTest[] Tests { get; }

    public Interval[] Intervals => intervals.ToArray();

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

    private static Interval[] Both(Interval[] left, Interval[] right) =>
    [
        .. left.SelectMany(l => right.Select(r => new Interval(Math.Max(l.Low, r.Low), Math.Min(l.High, r.High))))
            .Where(i => i.Low <= i.High)
            .Distinct(),
    ];

    private decimal[][] BoundsOf(Chunks<(FactCondition Condition, int Fact)> conditions)
    {
        List<decimal>?[] compared = new List<decimal>?[numbering.FactCount];
        for (int test = 0; test < conditions.Count; test++)
        {
            (FactCondition condition, int fact) = conditions[test];
            if (!IsNumber(numbering.Fact(fact)))
            {
                continue;
            }

            foreach (Comparison comparison in condition.Comparisons)
            {
                foreach (string value in comparison.Values)
                {
                    (compared[fact] ??= new List<decimal>(1)).Add(Number(value));
                }
            }
        }

        return [.. compared.Select(Rising)];
    }

    private static decimal[] Rising(List<decimal>? values)
    {
        if (values is null or { Count: 1 })
        {
            return values is null ? [] : [values[0]];
        }

        return [.. values.Order().Distinct()];
    }

    private FactTest Test(FactCondition condition, int fact)
    {
        Fact definition = numbering.Fact(fact);
        Interval[]? holds = null;
        foreach (Comparison comparison in condition.Comparisons)
        {
            IEnumerable<Interval> next = definition.Type == FactType.Age
                ? Years(comparison)
                : IsNumber(definition) ? Places(comparison, Bounds[fact]) : Words(comparison, WordsOf(definition));
            holds = holds is null ? Distinct([.. next]) : Both(holds, [.. next]);
        }

        holds ??= [new Interval(int.MinValue, int.MaxValue)];
        foreach (Interval interval in holds)
        {
            intervals.Add(interval);
        }

        return new FactTest(fact, intervals.Count - holds.Length, holds.Length);
    }

    private static Interval[] Distinct(Interval[] intervals) => intervals.Length > 1 ? [.. intervals.Distinct()] : intervals;

}
