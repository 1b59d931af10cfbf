namespace Thresholds.Rules.Engines;

/// <summary>
/// What is known of a child's age: a date of birth, complete years at the as-of date, or not yet born.
/// At another date, years alone give a range of two, and a range that straddles a bound says nothing.
/// </summary>
public readonly record struct Age
{
    /// <summary>The value that sorts an unborn child below age 0.</summary>
    public const int Unborn = -1;

    private readonly DateOnly asOf;
    private readonly DateOnly? born;
    private readonly int years;

    private Age(DateOnly asOf, DateOnly? born, int years)
    {
        this.asOf = asOf;
        this.born = born;
        this.years = years;
    }

    /// <summary>An age from a date of birth.</summary>
    /// <param name="born">The date of birth, not after <paramref name="asOf"/>.</param>
    /// <param name="asOf">The date that the case refers to.</param>
    public static Age FromBirth(DateOnly born, DateOnly asOf) => new(asOf, born, CompleteYears(born, asOf));

    /// <summary>An age in complete years, or <see cref="Unborn"/>.</summary>
    /// <param name="years">Complete years at <paramref name="asOf"/>, or <see cref="Unborn"/>.</param>
    /// <param name="asOf">The date that the case refers to.</param>
    public static Age FromYears(int years, DateOnly asOf) => new(asOf, null, years);

    /// <summary>Complete years at the as-of date, or <see cref="Unborn"/>.</summary>
    public int AtAsOf => years;

    /// <summary>The lowest and the highest age that the child can have had on a day.</summary>
    /// <param name="day">The day, not after the as-of date.</param>
    public (int Lowest, int Highest) On(DateOnly day)
    {
        if (born is { } birth)
        {
            int exact = CompleteYears(birth, day);
            return (exact, exact);
        }

        if (years < 0 || day == asOf)
        {
            return (years, years);
        }

        // Born at the latest exactly `years` ago, at the earliest a day less than a year before that.
        DateOnly latest = asOf.AddYears(-years);
        DateOnly earliest = asOf.AddYears(-years - 1).AddDays(1);
        return (CompleteYears(latest, day), CompleteYears(earliest, day));
    }

    // A child born on 29 February has the birthday on 1 March in a year without that day.
    private static int CompleteYears(DateOnly born, DateOnly day)
    {
        if (day < born)
        {
            return Unborn;
        }

        int difference = day.Year - born.Year;
        return (day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? difference - 1 : difference;
    }
}
