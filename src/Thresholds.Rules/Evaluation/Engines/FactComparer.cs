using System.Globalization;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Engines;

/// <summary>Compares a known fact with a condition. Exact: nothing is rounded, bounds are strict or inclusive as the operator says.</summary>
internal sealed class FactComparer
{
    /// <summary>The word for a child not yet born, as a value of a fact of type age.</summary>
    public const string UnbornWord = "unborn";

    private readonly FactCondition condition;
    private readonly decimal[]?[] numbers;

    public FactComparer(FactCondition condition)
    {
        this.condition = condition;
        numbers = new decimal[]?[condition.Comparisons.Length];
    }

    public static Marks Compare(FactCondition condition, BoundFact fact, DateOnly day) => new FactComparer(condition).Compare(fact, day);

    /// <summary>The marks of the condition for a fact. Of an age, on a day.</summary>
    public Marks Compare(BoundFact fact, DateOnly day)
    {
        if (!fact.IsKnown)
        {
            return Marks.None;
        }

        Marks marks = Marks.For;
        for (int place = 0; place < numbers.Length; place++)
        {
            marks = MarksLogic.And(marks, Compare(place, fact, day));
        }

        return marks;
    }

    private Marks Compare(int place, BoundFact fact, DateOnly day)
    {
        Comparison comparison = condition.Comparisons[place];
        switch (fact.Fact.Type)
        {
            case FactType.Age:
                (int lowest, int highest) = fact.Age.On(day);
                decimal[] ages = NumbersOf(place);
                bool some = false;
                bool every = true;
                for (int age = lowest; age <= highest; age++)
                {
                    bool holds = Holds(comparison.Operator, ages, age);
                    some |= holds;
                    every &= holds;
                }

                return MarksLogic.From(every, !some);
            case FactType.Number or FactType.WholeNumber:
                bool met = Holds(comparison.Operator, NumbersOf(place), fact.Number);
                return MarksLogic.From(met, !met);
            default:
                bool listed = comparison.Values.Contains(fact.Text);
                return MarksLogic.From(listed, !listed);
        }
    }

    private static bool Holds(ComparisonOperator comparison, decimal[] bounds, decimal value) => comparison switch
    {
        ComparisonOperator.Below => value < bounds[0],
        ComparisonOperator.AtMost => value <= bounds[0],
        ComparisonOperator.AtLeast => value >= bounds[0],
        ComparisonOperator.Above => value > bounds[0],
        _ => Array.IndexOf(bounds, value) >= 0,
    };

    // Two threads that ask at once read the same numbers.
    private decimal[] NumbersOf(int place) => numbers[place] ??= [.. condition.Comparisons[place].Values.Select(Number)];

    private static decimal Number(string text) =>
        text == UnbornWord ? Age.Unborn : decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
