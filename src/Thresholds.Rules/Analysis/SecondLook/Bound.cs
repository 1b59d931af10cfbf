using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Analysis;

/// <summary>One end of a range, as words say it or as a comparison does.</summary>
/// <param name="Operator">Below, at most, at least or above.</param>
/// <param name="Number">The number.</param>
/// <param name="IsWhole">Whether only whole numbers are meant, so that below 13 is at most 12.</param>
/// <param name="Words">The words that say it; empty for a comparison.</param>
internal sealed partial record Bound(ComparisonOperator Operator, decimal Number, bool IsWhole, string Words)
{
    private static readonly ImmutableArray<(string Words, ComparisonOperator Operator)> Before =
    [
        ("no more than", ComparisonOperator.AtMost), ("not more than", ComparisonOperator.AtMost), ("up to", ComparisonOperator.AtMost),
        ("at most", ComparisonOperator.AtMost), ("a maximum of", ComparisonOperator.AtMost),
        ("no less than", ComparisonOperator.AtLeast), ("no fewer than", ComparisonOperator.AtLeast), ("at least", ComparisonOperator.AtLeast),
        ("a minimum of", ComparisonOperator.AtLeast),
        ("less than", ComparisonOperator.Below), ("fewer than", ComparisonOperator.Below), ("lower than", ComparisonOperator.Below),
        ("younger than", ComparisonOperator.Below), ("below", ComparisonOperator.Below), ("under", ComparisonOperator.Below),
        ("more than", ComparisonOperator.Above), ("greater than", ComparisonOperator.Above), ("higher than", ComparisonOperator.Above),
        ("older than", ComparisonOperator.Above), ("in excess of", ComparisonOperator.Above), ("above", ComparisonOperator.Above),
        ("over", ComparisonOperator.Above), ("exceeding", ComparisonOperator.Above),
    ];

    private static readonly ImmutableArray<(string Words, ComparisonOperator Operator)> After =
    [
        ("or more", ComparisonOperator.AtLeast), ("or over", ComparisonOperator.AtLeast), ("or above", ComparisonOperator.AtLeast),
        ("or older", ComparisonOperator.AtLeast), ("and over", ComparisonOperator.AtLeast), ("and above", ComparisonOperator.AtLeast),
        ("or less", ComparisonOperator.AtMost), ("or fewer", ComparisonOperator.AtMost), ("or under", ComparisonOperator.AtMost),
        ("or below", ComparisonOperator.AtMost), ("or younger", ComparisonOperator.AtMost), ("and under", ComparisonOperator.AtMost),
        ("and below", ComparisonOperator.AtMost),
    ];

    private static readonly ImmutableArray<string> Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly ImmutableArray<string> Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The bounds that a text gives in words: "below 90%", "under the age of thirteen", "3 or more".</summary>
    public static IEnumerable<Bound> In(string text)
    {
        foreach (Match match in Said().Matches(text))
        {
            // A word in front of a number says what is meant unless words behind it do: "over 16 or under" is no sentence, "13 or over" is.
            bool isBehind = match.Groups["after"].Success;
            string words = Spaces().Replace((isBehind ? match.Groups["after"] : match.Groups["before"]).Value, " ").ToLowerInvariant();
            if (NumberOf(match.Groups["number"].Value) is { } number)
            {
                yield return new Bound((isBehind ? After : Before).First(w => w.Words == words).Operator, number, IsWhole: false, match.Value.Trim());
            }
        }
    }

    /// <summary>The ends of the range that a comparison leaves; none for one that is no range.</summary>
    public static IEnumerable<Bound> Of(Fact fact, Comparison comparison, bool negated)
    {
        ComparisonOperator? end = (comparison.Operator, negated) switch
        {
            (ComparisonOperator.Below, false) or (ComparisonOperator.AtLeast, true) => ComparisonOperator.Below,
            (ComparisonOperator.AtMost, false) or (ComparisonOperator.Above, true) => ComparisonOperator.AtMost,
            (ComparisonOperator.AtLeast, false) or (ComparisonOperator.Below, true) => ComparisonOperator.AtLeast,
            (ComparisonOperator.Above, false) or (ComparisonOperator.AtMost, true) => ComparisonOperator.Above,
            _ => null,
        };
        return end is { } known && ComparisonFit.Misfit(fact, comparison) is null
            ? [new Bound(known, ComparisonFit.Number(fact, comparison.Values[0]), fact.Type is FactType.Age or FactType.WholeNumber, string.Empty)]
            : [];
    }

    /// <summary>Whether this, said in words, is the bound that a comparison has.</summary>
    public bool Says(Bound compared) => Ends(compared.IsWhole) == compared.Ends(compared.IsWhole);

    /// <summary>Whether both bound the same end, or give the same number.</summary>
    public bool IsLike(Bound other) => Number == other.Number || Ends(whole: false).IsLow == other.Ends(whole: false).IsLow;

    private (bool IsLow, bool IsOut, decimal Number) Ends(bool whole) => Operator switch
    {
        ComparisonOperator.Below when whole => (false, false, Number - 1),
        ComparisonOperator.Above when whole => (true, false, Number + 1),
        ComparisonOperator.Below => (false, true, Number),
        ComparisonOperator.Above => (true, true, Number),
        ComparisonOperator.AtMost => (false, false, Number),
        _ => (true, false, Number),
    };

    private static decimal? NumberOf(string text)
    {
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
        {
            return number;
        }

        int sum = 0;
        foreach (string word in text.ToLowerInvariant().Split(['-', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            int unit = Units.IndexOf(word);
            int ten = Tens.IndexOf(word);
            if (unit < 0 && ten < 0)
            {
                return null;
            }

            sum += unit >= 0 ? unit : (ten + 2) * 10;
        }

        return sum;
    }

    [GeneratedRegex(
        @"(?<!\w)(?:(?<before>no\s+(?:more|less|fewer)\s+than|not\s+more\s+than|up\s+to|at\s+(?:most|least)|a\s+m(?:ax|in)imum\s+of|(?:less|fewer|lower|younger|more|greater|higher|older)\s+than|in\s+excess\s+of|exceeding|below|under|above|over)" +
        @"\s+(?:an?\s+|the\s+)?(?:ages?\s+of\s+|aged?\s+)?)?" +
        @"(?<number>\d+(?:\.\d+)?|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?!\w))" +
        @"(?:\s?%|(?:\s+|-)(?:per\s?cent|years?|days?|weeks?|months?|hours?|times)(?:\s+(?:old|of\s+age))?)?" +
        @"(?:\s+(?<after>(?:or|and)\s+(?:more|over|above|older|less|fewer|under|below|younger))(?!\w))?(?(before)|(?(after)|(?!)))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Said();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
