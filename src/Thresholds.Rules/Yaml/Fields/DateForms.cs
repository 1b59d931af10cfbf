using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Yaml;

/// <summary>
/// Dates that are whole and stand in another form: 18/10/2018, 2018/10/18, 18 October 2018. One that can be read in one way alone is put in the right form; a
/// date with a digit too few is not completed, because nobody knows which digit was lost.
/// </summary>
internal static partial class DateForms
{
    private static readonly ImmutableArray<string> Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static void Report(Field field, string expected, string text, bool wholeDay)
    {
        ImmutableArray<string> readings = [.. Readings(text).Where(r => !wholeDay || r.Length == "2018-10-18".Length).Distinct()];
        string? help = readings switch
        {
            [] => null,
            [var only] => $"did you mean `{only}`?",
            _ => $"the year comes first: {string.Join(" or ", readings.Select(Quoted.Of))}",
        };
        field.ReportFixable(DiagnosticCodes.BadDate, expected, help, field.Edit(readings is [var one] ? one : null));
    }

    private static IEnumerable<string> Readings(string text)
    {
        if (Numbers().Match(text) is { Success: true } numbers)
        {
            int first = Number(numbers, "first");
            int second = Number(numbers, "second");
            int year = Number(numbers, "year");
            return numbers.Groups["leading"].Success ? Day(Number(numbers, "leading"), first, second) : [.. Day(year, second, first), .. Day(year, first, second)];
        }

        if (InWords().Match(text) is not { Success: true } words)
        {
            return [];
        }

        int month = Months.IndexOf(words.Groups["month"].Value.ToLowerInvariant()) + 1;
        return words.Groups["day"].Success
            ? Day(Number(words, "year"), month, Number(words, "day"))
            : [string.Create(CultureInfo.InvariantCulture, $"{Number(words, "year"):D4}-{month:D2}")];
    }

    private static IEnumerable<string> Day(int year, int month, int day) =>
        year >= 1000 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? [string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}")]
            : [];

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"\A(?:(?<leading>\d{4})(?<sign>[/. ])(?<first>\d\d)\k<sign>(?<second>\d\d)|(?<first>\d\d)(?<mark>[-/. ])(?<second>\d\d)\k<mark>(?<year>\d{4}))\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"\A(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s+)?(?<month>january|february|march|april|may|june|july|august|september|october|november|december),?\s+(?<year>\d{4})\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex InWords();
}
