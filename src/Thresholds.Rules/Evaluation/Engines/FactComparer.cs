using System.Globalization;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Engines;

/// <summary>Compares a known fact with a condition. Exact: nothing is rounded, bounds are strict or inclusive as the operator says.</summary>
internal static class FactComparer
{
    /// <summary>The word for a child not yet born, as a value of a fact of type age.</summary>
    public const string UnbornWord = "unborn";

    public static Marks Compare(FactCondition condition, BoundFact fact, DateOnly day)
    {
        if (!fact.IsKnown)
        {
            return Marks.None;
        }

        Marks marks = Marks.For;
        foreach (Comparison comparison in condition.Comparisons)
        {
            marks = MarksLogic.And(marks, Compare(comparison, fact, day));
        }

        return marks;
    }

    private static Marks Compare(Comparison comparison, BoundFact fact, DateOnly day)
    {
        switch (fact.Fact.Type)
        {
            case FactType.Age:
                (int lowest, int highest) = fact.Age.On(day);
                decimal bound = Bound(comparison);
                bool some = false;
                bool every = true;
                for (int age = lowest; age <= highest; age++)
                {
                    bool holds = Holds(comparison, bound, age);
                    some |= holds;
                    every &= holds;
                }

                return MarksLogic.From(every, !some);
            case FactType.Number or FactType.WholeNumber:
                bool met = Holds(comparison, Bound(comparison), fact.Number);
                return MarksLogic.From(met, !met);
            default:
                bool listed = comparison.Values.Contains(fact.Text);
                return MarksLogic.From(listed, !listed);
        }
    }

    private static bool Holds(Comparison comparison, decimal bound, decimal value) => comparison.Operator switch
    {
        ComparisonOperator.Below => value < bound,
        ComparisonOperator.AtMost => value <= bound,
        ComparisonOperator.AtLeast => value >= bound,
        ComparisonOperator.Above => value > bound,
        _ => comparison.Values.Any(v => Number(v) == value),
    };

    private static decimal Bound(Comparison comparison) => Number(comparison.Values[0]);

    private static decimal Number(string text) =>
        text == UnbornWord ? Age.Unborn : decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
