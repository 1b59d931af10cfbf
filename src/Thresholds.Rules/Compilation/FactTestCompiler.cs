using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
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

    private static Interval[] Years(Comparison comparison)
    {
        decimal bound = Number(comparison.Values[0]);
        return comparison.Operator switch
        {
            ComparisonOperator.Below => [new Interval(int.MinValue, Clamp(decimal.Ceiling(bound) - 1))],
            ComparisonOperator.AtMost => [new Interval(int.MinValue, Clamp(decimal.Floor(bound)))],
            ComparisonOperator.AtLeast => [new Interval(Clamp(decimal.Ceiling(bound)), int.MaxValue)],
            ComparisonOperator.Above => [new Interval(Clamp(decimal.Floor(bound) + 1), int.MaxValue)],
            _ => Points(comparison, WholeYears),
        };
    }

    private static Interval[] Places(Comparison comparison, decimal[] bounds)
    {
        int on = On(comparison.Values[0]);
        return comparison.Operator switch
        {
            ComparisonOperator.Below => [new Interval(int.MinValue, on - 1)],
            ComparisonOperator.AtMost => [new Interval(int.MinValue, on)],
            ComparisonOperator.AtLeast => [new Interval(on, int.MaxValue)],
            ComparisonOperator.Above => [new Interval(on + 1, int.MaxValue)],
            _ => Points(comparison, v => On(v)),
        };

        int On(string value) => (2 * Array.BinarySearch(bounds, Number(value))) + 1;
    }

    private static Interval[] Words(Comparison comparison, ImmutableArray<string> words) =>
        Points(comparison, v => words.IndexOf(v) is var place and >= 0 ? place : null);

    private static int? WholeYears(string value) => Number(value) is var years && years == decimal.Truncate(years) ? Clamp(years) : null;

    // The values of which the fact may be one; null for a value that no fact can have.
    private static Interval[] Points(Comparison comparison, Func<string, int?> pointOf)
    {
        Interval[] points = new Interval[comparison.Values.Length];
        int count = 0;
        foreach (string value in comparison.Values)
        {
            if (pointOf(value) is { } point)
            {
                points[count++] = new Interval(point, point);
            }
        }

        return count == points.Length ? points : points[..count];
    }

    private static Interval[] Both(Interval[] left, Interval[] right) => left is [var l] && right is [var r]
        ? Overlap(l, r) is var both && both.Low <= both.High ? [both] : []
        : AllOverlaps(left, right);

    private static Interval Overlap(Interval left, Interval right) => new(Math.Max(left.Low, right.Low), Math.Min(left.High, right.High));

    private static Interval[] AllOverlaps(Interval[] left, Interval[] right) =>
    [
        .. left.SelectMany(l => right.Select(r => Overlap(l, r)))
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

        return Array.ConvertAll(compared, Rising);
    }

    private static decimal[] Rising(List<decimal>? values)
    {
        if (values is null or { Count: 1 })
        {
            return values is null ? [] : [values[0]];
        }

        values.Sort();
        int distinct = 1;
        for (int i = 1; i < values.Count; i++)
        {
            if (values[i] != values[i - 1])
            {
                values[distinct++] = values[i];
            }
        }

        return [.. CollectionsMarshal.AsSpan(values)[..distinct]];
    }

    private FactTest Test(FactCondition condition, int fact)
    {
        Fact definition = numbering.Fact(fact);
        Interval[]? holds = null;
        foreach (Comparison comparison in condition.Comparisons)
        {
            Interval[] next = definition.Type == FactType.Age
                ? Years(comparison)
                : IsNumber(definition) ? Places(comparison, Bounds[fact]) : Words(comparison, WordsOf(definition));
            holds = holds is null ? Distinct(next) : Both(holds, next);
        }

        holds ??= [new Interval(int.MinValue, int.MaxValue)];
        foreach (Interval interval in holds)
        {
            intervals.Add(interval);
        }

        return new FactTest(fact, intervals.Count - holds.Length, holds.Length);
    }

    private static Interval[] Distinct(Interval[] intervals) => intervals.Length switch
    {
        <= 1 => intervals,
        2 => intervals[0] == intervals[1] ? intervals[..1] : intervals,
        _ => [.. intervals.Distinct()],
    };
}
