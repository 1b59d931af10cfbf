using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Engines;

/// <summary>Understands recorded facts by the vocabulary's types.</summary>
internal sealed class FactBinder(Vocabulary vocabulary)
{
    private const string Yes = "yes";
    private const string No = "no";

    private readonly Fact? age = vocabulary.Facts.FirstOrDefault(f => f.Type == FactType.Age);

    public IEnumerable<KeyValuePair<string, BoundFact>> Bind(ImmutableArray<RecordedFact> recorded, DateOnly asOf, DiagnosticBag problems)
    {
        Dictionary<string, BoundFact> bound = new(StringComparer.Ordinal);
        if (age is not null && new AgeBinder(age, asOf, problems).Bind(recorded) is { } boundAge)
        {
            bound[age.Id] = boundAge;
        }

        foreach (RecordedFact fact in recorded.Where(f => age is null || !AgeBinder.Reads(f.Name, age)))
        {
            if (vocabulary.FindFact(fact.Name) is not { } definition)
            {
                IEnumerable<string> names = vocabulary.Facts.Select(f => f.Id).Concat(age is null ? [] : AgeBinder.Names);
                problems.Error(
                    DiagnosticCodes.UnknownCaseFact,
                    fact.Position,
                    $"unknown fact `{fact.Name}`",
                    NearestName.Help(fact.Name, names) ?? $"known facts: {string.Join(", ", names.Order(StringComparer.Ordinal))}");
                continue;
            }

            BoundFact value = BindValue(definition, fact, problems);
            if (bound.TryGetValue(definition.Id, out BoundFact? earlier) && earlier.Text != value.Text)
            {
                problems.Error(
                    DiagnosticCodes.FactTwice,
                    fact.Position,
                    $"fact `{fact.Name}` is recorded twice, as `{earlier.Text}` and as `{value.Text}`",
                    "it counts as not known until one of the two is taken out");
                value = NotKnown(definition, value.Text);
            }

            bound[definition.Id] = value;
        }

        return bound;
    }

    public static BoundFact NotKnown(Fact fact, string text) => new() { Fact = fact, IsKnown = false, Text = text };

    public static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    /// <summary>Reports a number outside the fact's range.</summary>
    /// <returns>Whether it is inside.</returns>
    public static bool InRange(Fact fact, decimal number, RecordedFact recorded, DiagnosticBag problems)
    {
        if (!(number < fact.From) && !(number > fact.To))
        {
            return true;
        }

        string range = (fact.From, fact.To) switch
        {
            ({ } from, { } to) => string.Create(CultureInfo.InvariantCulture, $"from {from} to {to}"),
            ({ } from, null) => string.Create(CultureInfo.InvariantCulture, $"{from} or more"),
            (_, { } to) => string.Create(CultureInfo.InvariantCulture, $"{to} or less"),
            _ => string.Empty,
        };
        problems.Error(
            DiagnosticCodes.FactOutOfRange,
            recorded.Position,
            $"fact `{recorded.Name}`: `{recorded.Value}` is not possible; expected {range}{(fact.Unit is null ? string.Empty : " " + fact.Unit)}");
        return false;
    }

    private static BoundFact BindValue(Fact fact, RecordedFact recorded, DiagnosticBag problems)
    {
        if (recorded.Value == RecordedFact.NotKnown)
        {
            return NotKnown(fact, recorded.Value);
        }

        switch (fact.Type)
        {
            case FactType.Number or FactType.WholeNumber:
                if (!TryNumber(recorded.Value, out decimal number) || (fact.Type == FactType.WholeNumber && number != decimal.Truncate(number)))
                {
                    string expected = fact.Type == FactType.Number ? "a number such as 84.5, without a unit" : "a whole number";
                    return WrongType(fact, recorded, expected, null, problems);
                }

                return InRange(fact, number, recorded, problems)
                    ? new BoundFact { Fact = fact, IsKnown = true, Text = recorded.Value, Number = number }
                    : NotKnown(fact, recorded.Value);
            case FactType.YesNo:
                return recorded.Value switch
                {
                    Yes or "true" => new BoundFact { Fact = fact, IsKnown = true, Text = Yes },
                    No or "false" => new BoundFact { Fact = fact, IsKnown = true, Text = No },
                    _ => WrongType(fact, recorded, "`yes`, `no` or `not-known`", null, problems),
                };
            default:
                return fact.Values.Contains(recorded.Value)
                    ? new BoundFact { Fact = fact, IsKnown = true, Text = recorded.Value }
                    : WrongType(
                        fact,
                        recorded,
                        string.Join(", ", fact.Values.Select(v => $"`{v}`")) + " or `not-known`",
                        NearestName.Help(recorded.Value, fact.Values),
                        problems);
        }
    }

    private static BoundFact WrongType(Fact fact, RecordedFact recorded, string expected, string? help, DiagnosticBag problems)
    {
        problems.Error(
            DiagnosticCodes.FactOfWrongType,
            recorded.Position,
            $"fact `{recorded.Name}`: expected {expected}, found `{recorded.Value}`",
            help);
        return NotKnown(fact, recorded.Value);
    }
}
