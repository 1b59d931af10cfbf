using System.Globalization;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Analysis;

/// <summary>Tells whether a comparison makes sense for a fact, and puts values in numbers so that they can be compared.</summary>
internal static class ComparisonFit
{
    /// <summary>The age that is not yet one.</summary>
    public const string Unborn = "unborn";

    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>What is wrong with the comparison, with help; null when nothing is.</summary>
    public static (string Message, string? Help)? Misfit(Fact fact, Comparison comparison)
    {
        bool ordered = fact.Type is FactType.Age or FactType.Number or FactType.WholeNumber;
        bool takes = comparison.Operator switch
        {
            ComparisonOperator.Is => true,
            ComparisonOperator.OneOf => fact.Type != FactType.YesNo,
            _ => ordered,
        };
        if (!takes)
        {
            string what = fact.Type == FactType.YesNo ? "yes or no and takes `is` alone" : "one of a list and takes `is` and `one-of`";
            return ($"`{fact.Id}` is {what}, found {Phrase.Of(comparison)}", Phrase.ValuesOf(fact));
        }

        foreach (string value in comparison.Values)
        {
            if (ValueMisfit(fact, comparison.Operator, value) is { } misfit)
            {
                return misfit;
            }
        }

        return null;
    }

    /// <summary>The value as a number that sorts as the fact does. Only for values that fit.</summary>
    public static decimal Number(Fact fact, string value) => fact.Type switch
    {
        FactType.YesNo => value == "yes" ? 1 : 0,
        FactType.OneOf => fact.Values.IndexOf(value),
        FactType.Age when value == Unborn => -1,
        _ => decimal.Parse(value, Plain, CultureInfo.InvariantCulture),
    };

    private static (string Message, string? Help)? ValueMisfit(Fact fact, ComparisonOperator comparison, string value)
    {
        switch (fact.Type)
        {
            case FactType.YesNo:
                return value is "yes" or "no" ? null : ($"`{fact.Id}` is `yes` or `no`, found `{value}`", null);
            case FactType.OneOf:
                return fact.Values.Contains(value)
                    ? null
                    : ($"`{fact.Id}` never has the value `{value}`", NearestName.Help(value, fact.Values) ?? Phrase.ValuesOf(fact));
            case FactType.Age when value == Unborn:
                return comparison == ComparisonOperator.Is
                    ? null
                    : ($"`{Unborn}` goes with `is` alone, found `{Phrase.Word(comparison)}`",
                        "an unborn child is younger than 0: `{ age: { below: 0 } }`");
            default:
                return NumberMisfit(fact, value);
        }
    }

    private static (string Message, string? Help)? NumberMisfit(Fact fact, string value)
    {
        if (!decimal.TryParse(value, Plain, CultureInfo.InvariantCulture, out decimal number))
        {
            return ($"`{fact.Id}` is a number, found `{value}`", null);
        }

        if (fact.Type != FactType.Number && number != decimal.Truncate(number))
        {
            return ($"`{fact.Id}` is a whole number, found `{value}`", null);
        }

        return number < fact.From || number > fact.To ? ($"`{fact.Id}` never has the value `{value}`", Phrase.ValuesOf(fact)) : null;
    }
}
