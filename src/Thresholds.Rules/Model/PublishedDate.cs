using System.Globalization;

namespace Thresholds.Rules.Model;

/// <summary>A date as a document states it: a day, a month, a year, or not stated. Not stated never means "still in force".</summary>
public sealed class PublishedDate
{
    /// <summary>The document does not say.</summary>
    public static PublishedDate NotStated { get; } = new() { Text = "not-stated" };

    /// <summary>The date in ISO form as far as it is stated (<c>2018-09-10</c>, <c>2020-02</c>, <c>2018</c>), or <c>not-stated</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The first day that the stated date covers; <see langword="null"/> when not stated.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>The last day that the stated date covers; <see langword="null"/> when not stated.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Whether the document states the date.</summary>
    public bool IsStated => FirstDay is not null;

    /// <summary>Reads a day, month, year or <c>not-stated</c>; <see langword="null"/> when the text is none of them.</summary>
    /// <param name="text">The text to read.</param>
    public static PublishedDate? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text == NotStated.Text)
        {
            return NotStated;
        }

        CultureInfo invariant = CultureInfo.InvariantCulture;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", invariant, DateTimeStyles.None, out DateOnly day))
        {
            return new PublishedDate { Text = text, FirstDay = day, LastDay = day };
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM", invariant, DateTimeStyles.None, out DateOnly month))
        {
            return new PublishedDate { Text = text, FirstDay = month, LastDay = month.AddMonths(1).AddDays(-1) };
        }

        return DateOnly.TryParseExact(text, "yyyy", invariant, DateTimeStyles.None, out DateOnly year)
            ? new PublishedDate { Text = text, FirstDay = year, LastDay = year.AddYears(1).AddDays(-1) }
            : null;
    }

    /// <summary>The text as stated.</summary>
    public override string ToString() => Text;
}
