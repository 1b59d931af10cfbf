using System.Globalization;
using System.Text;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Analysis;

/// <summary>Turns parts of the model back into the words of the format, for messages.</summary>
internal static class Phrase
{
    /// <summary>Names in backticks, separated by commas.</summary>
    public static string List(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"`{n}`"));

    /// <summary>Names in backticks, each leading to the next.</summary>
    public static string Path(IEnumerable<string> names) => string.Join(" -> ", names.Select(n => $"`{n}`"));

    /// <summary>A member of an enumeration as the format writes it: lower-case words joined by hyphens.</summary>
    public static string Word(Enum value)
    {
        StringBuilder word = new();
        foreach (char c in value.ToString())
        {
            if (char.IsUpper(c) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }

    /// <summary>A comparison as the format writes it, in backticks.</summary>
    public static string Of(Comparison comparison) =>
        comparison.Operator == ComparisonOperator.OneOf
            ? $"`one-of: [{string.Join(", ", comparison.Values)}]`"
            : $"`{Word(comparison.Operator)}: {comparison.Values[0]}`";

    /// <summary>The values that a fact can have, for a help line; null when anything of its type will do.</summary>
    public static string? ValuesOf(Fact fact) => fact switch
    {
        { Type: FactType.OneOf } => $"`{fact.Id}` is one of {List(fact.Values)}",
        { Type: FactType.YesNo } => $"`{fact.Id}` is `yes` or `no`",
        { From: { } from, To: { } to } => string.Create(CultureInfo.InvariantCulture, $"`{fact.Id}` runs from {from} to {to}"),
        { From: { } from } => string.Create(CultureInfo.InvariantCulture, $"`{fact.Id}` begins at {from}"),
        { To: { } to } => string.Create(CultureInfo.InvariantCulture, $"`{fact.Id}` ends at {to}"),
        _ => null,
    };
}
