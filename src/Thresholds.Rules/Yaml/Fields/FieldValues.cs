using System.Globalization;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Yaml;

/// <summary>Single values by type. Every number and date is read the same under every culture.</summary>
internal static class FieldValues
{
    private static readonly string[] YesOrNo = ["yes", "no", "true", "false"];

    public static bool? YesNo(this Field field)
    {
        switch (field.Scalar("yes or no")?.Value)
        {
            case null:
                return null;
            case "yes" or "true":
                return true;
            case "no" or "false":
                return false;
            case { } other:
                string lower = other.ToLowerInvariant();
                field.ReportFixable(DiagnosticCodes.UnknownWord, "`yes` or `no`", NearestName.Help(lower, YesOrNo), field.Edit(YesOrNo.Contains(lower) ? lower : null));
                return null;
        }
    }

    public static int? WholeNumber(this Field field)
    {
        if (field.Scalar("a whole number") is not { } scalar)
        {
            return null;
        }

        if (int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        field.Report(DiagnosticCodes.BadNumber, "a whole number");
        return null;
    }

    public static decimal? Number(this Field field)
    {
        if (field.Scalar("a number") is not { } scalar)
        {
            return null;
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(scalar.Value, Style, CultureInfo.InvariantCulture, out decimal number))
        {
            return number;
        }

        field.Report(DiagnosticCodes.BadNumber, "a number", scalar.Value.Contains(',', StringComparison.Ordinal) ? "write a point, not a comma" : null);
        return null;
    }

    /// <summary>A day.</summary>
    public static DateOnly? Day(this Field field)
    {
        const string Expected = "a day such as 2018-09-10";
        if (field.Scalar(Expected) is not { } scalar)
        {
            return null;
        }

        if (DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        DateForms.Report(field, Expected, scalar.Value, wholeDay: true);
        return null;
    }

    /// <summary>A date as far as a document states it.</summary>
    public static PublishedDate? PublishedDate(this Field field)
    {
        const string Expected = "a day (2018-09-10), a month (2018-09), a year (2018) or `not-stated`";
        if (field.Scalar(Expected) is not { } scalar)
        {
            return null;
        }

        PublishedDate? date = Model.PublishedDate.Parse(scalar.Value);
        if (date is null)
        {
            DateForms.Report(field, Expected, scalar.Value, wholeDay: false);
        }

        return date;
    }

    /// <summary>A word of a fixed list.</summary>
    public static TEnum? Word<TEnum>(this Field field, WordTable<TEnum> words)
        where TEnum : struct, Enum
    {
        if (field.Scalar(Quoted.Choice(words.All)) is not { } scalar)
        {
            return null;
        }

        TEnum? value = words.Find(scalar.Value);
        if (value is null)
        {
            string lower = scalar.Value.ToLowerInvariant();
            string? meant = words.All.Contains(lower) ? lower : NearestName.OnlyOneNear(lower, words.All);
            field.ReportFixable(DiagnosticCodes.UnknownWord, Quoted.Choice(words.All), NearestName.Help(lower, words.All), field.Edit(meant));
        }

        return value;
    }
}
