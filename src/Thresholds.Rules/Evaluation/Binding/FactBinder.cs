using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Compilation;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Engines;

/// <summary>Understands recorded facts by the vocabulary's types.</summary>
internal sealed class FactBinder
{
    private const string Yes = "yes";
    private const string No = "no";

    private readonly Numbering numbering;
    private readonly Vocabulary vocabulary;
    private readonly Fact? age;
    private readonly int ageNumber = -1;

    public FactBinder(Numbering numbering)
    {
        this.numbering = numbering;
        vocabulary = numbering.Edition.Vocabulary;
        age = vocabulary.Facts.FirstOrDefault(f => f.Type == FactType.Age);
        if (age is not null)
        {
            ageNumber = numbering.Fact(age.Id);
        }
    }

    /// <returns>The facts by rising number.</returns>
    public BoundValue[] Bind(ImmutableArray<RecordedFact> recorded, DateOnly asOf, DiagnosticBag problems)
    {
        if (recorded.IsEmpty)
        {
            return [];
        }

        BoundValue[] values = EachOnce(recorded) ? BindEach(recorded, asOf, problems) : BindTogether(recorded, asOf, problems);
        if (values.Length > 1)
        {
            Array.Sort(values, static (l, r) => l.Number.CompareTo(r.Number));
        }

        return values;
    }

    /// <summary>In file order, and where there is no file in an order that does not depend on the caller's.</summary>
    public static IEnumerable<RecordedFact> InOrder(ImmutableArray<RecordedFact> recorded) => recorded
        .OrderBy(f => f.Position)
        .ThenBy(f => f.Name, StringComparer.Ordinal)
        .ThenBy(f => f.Value, StringComparer.Ordinal);

    // The usual case: no fact is recorded twice and all are known, so that each can be understood by itself.
    private bool EachOnce(ImmutableArray<RecordedFact> recorded)
    {
        for (int i = 0; i < recorded.Length; i++)
        {
            int number = NumberOf(recorded[i].Name);
            for (int j = 0; j < i; j++)
            {
                if (NumberOf(recorded[j].Name) == number)
                {
                    return false;
                }
            }

            if (number < 0)
            {
                return false;
            }
        }

        return true;
    }

    private int NumberOf(string name)
    {
        if (age is not null && AgeBinder.Reads(name, age))
        {
            return ageNumber;
        }

        return numbering.TryFact(name, out int number) ? number : -1;
    }

    private BoundValue[] BindEach(ImmutableArray<RecordedFact> recorded, DateOnly asOf, DiagnosticBag problems)
    {
        BoundValue[] values = new BoundValue[recorded.Length];
        int count = 0;
        foreach (RecordedFact fact in recorded)
        {
            int number = NumberOf(fact.Name);
            BoundFact? value = number == ageNumber
                ? new AgeBinder(age!, asOf, problems).BindOne(fact)
                : BindValue(numbering.Fact(number), fact, problems);
            if (value is not null)
            {
                values[count++] = ValueOf(number, value);
            }
        }

        Array.Resize(ref values, count);
        return values;
    }

    private BoundValue[] BindTogether(ImmutableArray<RecordedFact> recorded, DateOnly asOf, DiagnosticBag problems) =>
        [.. BindByName(recorded, asOf, problems).Select(v => ValueOf(numbering.Fact(v.Key), v.Value))];

    private static BoundValue ValueOf(int number, BoundFact value)
    {
        int whole = value.Fact.Type switch
        {
            FactType.Age => value.Age.AtAsOf,
            FactType.Number or FactType.WholeNumber => BoundValue.NotWhole,
            _ => FactTestCompiler.WordsOf(value.Fact).IndexOf(value.Text),
        };
        return new BoundValue(number, value.IsKnown, whole, value);
    }

    private Dictionary<string, BoundFact> BindByName(ImmutableArray<RecordedFact> recorded, DateOnly asOf, DiagnosticBag problems)
    {
        Dictionary<string, BoundFact> bound = new(StringComparer.Ordinal);
        if (age is not null && new AgeBinder(age, asOf, problems).Bind(recorded) is { } boundAge)
        {
            bound[age.Id] = boundAge;
        }

        Dictionary<string, List<BoundFact>> values = new(StringComparer.Ordinal);
        foreach (RecordedFact fact in InOrder(recorded).Where(f => age is null || !AgeBinder.Reads(f.Name, age)))
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

            if (!values.TryGetValue(definition.Id, out List<BoundFact>? recordedBefore))
            {
                values[definition.Id] = recordedBefore = [];
            }

            BoundFact value = BindValue(definition, fact, problems);
            if (recordedBefore.Find(v => v.IsKnown && value.IsKnown && !Agree(v, value)) is { } other)
            {
                problems.Error(
                    DiagnosticCodes.FactTwice,
                    fact.Position,
                    $"fact `{fact.Name}` is recorded twice, as `{other.Text}` and as `{value.Text}`",
                    "it counts as not known until one of the two is taken out");
            }

            recordedBefore.Add(value);
        }

        foreach ((string id, List<BoundFact> all) in values)
        {
            // Somebody who did not know takes nothing from somebody who did, as with findings and ages; a mistake makes it not known.
            bound[id] = all.Find(v => v.IsKnown) is { } known && all.TrueForAll(v => v.IsKnown ? Agree(v, known) : v.Text == RecordedFact.NotKnown)
                ? known
                : NotKnown(all[0].Fact, all[0].Text);
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

    private static bool Agree(BoundFact one, BoundFact other) => one.Text == other.Text
        || (one.Fact.Type is FactType.Number or FactType.WholeNumber && one.Number == other.Number);

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
