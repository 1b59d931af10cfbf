using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Analysis;

/// <summary>What is left of a fact's values after several comparisons.</summary>
internal sealed class PossibleValues
{
    private readonly Fact fact;
    private readonly HashSet<decimal> excluded = [];
    private decimal? low;
    private decimal? high;
    private bool lowIsOut;
    private bool highIsOut;
    private HashSet<decimal>? allowed;

    private PossibleValues(Fact fact)
    {
        this.fact = fact;
        if (fact.Type is FactType.OneOf or FactType.YesNo)
        {
            allowed = fact.Type == FactType.YesNo ? [0, 1] : [.. fact.Values.Select((_, index) => (decimal)index)];
            return;
        }

        low = fact.Type == FactType.Age ? ComparisonFit.Number(fact, ComparisonFit.Unborn) : fact.From;
        high = fact.To;
    }

    /// <summary>Whether any value is left.</summary>
    public bool Any
    {
        get
        {
            if (allowed is not null)
            {
                return allowed.Any(v => !excluded.Contains(v) && IsWithin(v));
            }

            bool ends = low is null || high is null || low < high || (low == high && !lowIsOut && !highIsOut);
            return ends && !(low == high && low is { } only && excluded.Contains(only));
        }
    }

    private bool IsWhole => fact.Type is FactType.Age or FactType.WholeNumber;

    /// <summary>The values that meet every comparison, and do not meet the negated ones. All comparisons must fit the fact.</summary>
    public static PossibleValues Of(Fact fact, IEnumerable<(Comparison Comparison, bool Negated)> comparisons)
    {
        PossibleValues values = new(fact);
        foreach ((Comparison comparison, bool negated) in comparisons)
        {
            values.Keep(comparison, negated);
        }

        return values;
    }

    private void Keep(Comparison comparison, bool negated)
    {
        decimal[] numbers = [.. comparison.Values.Select(v => ComparisonFit.Number(fact, v))];
        switch (comparison.Operator, negated)
        {
            case (ComparisonOperator.Below, false) or (ComparisonOperator.AtLeast, true):
                Lower(numbers[0], isOut: true);
                break;
            case (ComparisonOperator.AtMost, false) or (ComparisonOperator.Above, true):
                Lower(numbers[0], isOut: false);
                break;
            case (ComparisonOperator.AtLeast, false) or (ComparisonOperator.Below, true):
                Raise(numbers[0], isOut: false);
                break;
            case (ComparisonOperator.Above, false) or (ComparisonOperator.AtMost, true):
                Raise(numbers[0], isOut: true);
                break;
            case (_, true):
                excluded.UnionWith(numbers);
                break;
            default:
                allowed = [.. numbers.Where(n => allowed is null || allowed.Contains(n))];
                break;
        }
    }

    private void Lower(decimal bound, bool isOut)
    {
        (bound, isOut) = isOut && IsWhole ? (bound - 1, false) : (bound, isOut);
        if (high is null || bound < high || (bound == high && isOut))
        {
            (high, highIsOut) = (bound, isOut);
        }
    }

    private void Raise(decimal bound, bool isOut)
    {
        (bound, isOut) = isOut && IsWhole ? (bound + 1, false) : (bound, isOut);
        if (low is null || bound > low || (bound == low && isOut))
        {
            (low, lowIsOut) = (bound, isOut);
        }
    }

    private bool IsWithin(decimal value) =>
        (low is null || value > low || (value == low && !lowIsOut)) && (high is null || value < high || (value == high && !highIsOut));
}
