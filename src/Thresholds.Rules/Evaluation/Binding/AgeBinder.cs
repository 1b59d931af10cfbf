using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Engines;

/// <summary>Understands the three ways to record an age (years, date of birth, not yet born) and refuses those that disagree.</summary>
internal sealed class AgeBinder(Fact age, DateOnly asOf, DiagnosticBag problems)
{
    private const string Born = "born";
    private const string Unborn = "unborn";

    /// <summary>The names that a case may use beside the fact's own.</summary>
    public static ImmutableArray<string> Names { get; } = [Born, Unborn];

    public static bool Reads(string name, Fact age) => name == age.Id || Names.Contains(name);

    public BoundFact? Bind(ImmutableArray<RecordedFact> recorded)
    {
        RecordedFact[] mine = [.. FactBinder.InOrder(recorded).Where(f => Reads(f.Name, age))];
        if (mine.Length == 0)
        {
            return null;
        }

        bool mistaken = false;
        List<(RecordedFact Source, Age Age)> ages = [];
        foreach (RecordedFact fact in mine.Where(f => f.Value != RecordedFact.NotKnown))
        {
            if (fact.Name == Unborn && fact.Value is "no" or "false")
            {
                continue;
            }

            if (Read(fact) is { } read)
            {
                ages.Add((fact, read));
            }
            else
            {
                mistaken = true;
            }
        }

        foreach ((RecordedFact source, Age other) in ages.Skip(1))
        {
            if (other.AtAsOf != ages[0].Age.AtAsOf)
            {
                mistaken = true;
                problems.Error(
                    DiagnosticCodes.AgesDisagree,
                    source.Position,
                    $"`{ages[0].Source.Name}: {ages[0].Source.Value}` and `{source.Name}: {source.Value}` disagree on {Iso(asOf)}",
                    "the age counts as not known until they agree");
            }
        }

        if (mistaken || ages.Count == 0)
        {
            // `unborn: no` alone says that the child is born and leaves the age unasked.
            return !mistaken && mine.All(f => f.Name == Unborn && f.Value != RecordedFact.NotKnown)
                ? null
                : FactBinder.NotKnown(age, RecordedFact.NotKnown);
        }

        // A date of birth says the most: it gives the age on any day.
        (RecordedFact best, Age value) = ages.OrderByDescending(a => a.Source.Name == Born).First();
        return Known(best, value);
    }

    /// <summary>The same for a single record.</summary>
    public BoundFact? BindOne(RecordedFact fact)
    {
        if (fact.Value == RecordedFact.NotKnown)
        {
            return FactBinder.NotKnown(age, RecordedFact.NotKnown);
        }

        if (fact.Name == Unborn && fact.Value is "no" or "false")
        {
            return null;
        }

        return Read(fact) is { } value ? Known(fact, value) : FactBinder.NotKnown(age, RecordedFact.NotKnown);
    }

    private BoundFact Known(RecordedFact source, Age value)
    {
        string text = value.AtAsOf == Age.Unborn ? FactComparer.UnbornWord : value.AtAsOf.ToString(CultureInfo.InvariantCulture);
        return new BoundFact { Fact = age, IsKnown = true, Text = source.Name == Born ? $"{text}, born {source.Value}" : text, Age = value };
    }

    private Age? Read(RecordedFact fact)
    {
        if (fact.Name == Unborn || fact.Value == Unborn)
        {
            return fact.Value is "yes" or "true" or Unborn ? Age.FromYears(Age.Unborn, asOf) : Wrong(fact, "`yes` or `no`");
        }

        if (fact.Name == Born)
        {
            if (!DateOnly.TryParseExact(fact.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly born))
            {
                return Wrong(fact, "a date such as 2013-05-01, or `not-known`");
            }

            if (born > asOf)
            {
                problems.Error(
                    DiagnosticCodes.DatedAfterAsOf,
                    fact.Position,
                    $"born {fact.Value}, after the as-of date {Iso(asOf)}",
                    "for a child not yet born write `unborn: yes`");
                return null;
            }

            Age fromBirth = Age.FromBirth(born, asOf);
            return FactBinder.InRange(age, fromBirth.AtAsOf, fact, problems) ? fromBirth : null;
        }

        if (!FactBinder.TryNumber(fact.Value, out decimal years) || years != decimal.Truncate(years))
        {
            return Wrong(fact, "complete years, `unborn` or `not-known`");
        }

        return FactBinder.InRange(age, years, fact, problems) && years >= 0 ? Age.FromYears((int)years, asOf) : null;
    }

    private Age? Wrong(RecordedFact fact, string expected)
    {
        problems.Error(DiagnosticCodes.FactOfWrongType, fact.Position, $"fact `{fact.Name}`: expected {expected}, found `{fact.Value}`");
        return null;
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
