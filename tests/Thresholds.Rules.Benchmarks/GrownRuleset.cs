using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Benchmarks;

/// <summary>
/// Editions of any length with the kinds of condition that the published ones have. Of twenty rows twelve are plain, two are concepts, and one each asks for a
/// concept at an age, one of two concepts, a concept and a yes or no, two of four concepts, a number, and another row that is absent. Every domain of 50 rows
/// has a row that counts its rows of the level below. A longer edition has more domains, concepts and numbers; age and the yes or no are one for all.
/// </summary>
internal sealed class GrownRuleset
{
    private const int RowsOfDomain = 50;
    private static readonly string[] LevelIds = ["one", "two", "three", "four"];
    private static readonly Citation Cite = Citation.OfSection("Table");

    private readonly List<Indicator> rows = [];
    private readonly List<Concept> concepts = [];
    private readonly List<Fact> facts =
    [
        new() { Id = "age", Type = FactType.Age, From = 0, To = 24, Ask = "Age?" },
        new() { Id = "looked-after", Type = FactType.YesNo, Ask = "Looked after?" },
        new() { Id = "harm-suspected", Type = FactType.YesNo, Ask = "Harm?" },
    ];

    private GrownRuleset(int rules)
    {
        for (int row = 0; row < rules - 1; row++)
        {
            rows.Add(Row(row));
        }
    }

    public static Edition Of(int rules) => new GrownRuleset(rules).Make();

    /// <summary>Twelve findings of every kind, spread over the table below the highest level, with an age, a yes or no and a number.</summary>
    public static Observations Case(Edition edition)
    {
        Indicator[] table = [.. edition.Ruleset.Indicators.Where(r => r.Level?.Id != "four")];
        string[] plain = [.. table.Where(r => r.When is null && r.SameAs.IsEmpty).Select(r => r.Id)];
        string[] same = [.. table.SelectMany(r => r.SameAs).Select(c => c.Id)];
        string[] conditional = [.. table.Select(r => r.When).OfType<AllCondition>().SelectMany(a => a.Parts).OfType<FindingCondition>().Select(f => f.Id)];
        string[] either = [.. table.Select(r => r.When).OfType<AnyCondition>().SelectMany(a => a.Parts).OfType<FindingCondition>().Select(f => f.Id)];
        string[] listed = [.. table.Select(r => r.When).OfType<AtLeastCondition>().SelectMany(a => a.Members).Select(m => m.Id)];
        string number = table.Select(r => r.When).OfType<FactCondition>().Last().Fact;
        return Observations.Of(
                plain[0], plain[plain.Length / 4], plain[plain.Length / 2], plain[^3], plain[^2],
                same[0], conditional[0], conditional[^1], either[either.Length / 2], listed[^1])
            .WithAbsent(plain[^1])
            .WithNotKnown(plain[1])
            .WithAge(12)
            .WithFact("looked-after", false)
            .WithFact("harm-suspected", false)
            .WithFact(number, 4)
            .At(NorthamptonshireCase.AsOf);
    }

    private static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");

    private static Reference Ref(string id) => new(id, Diagnostics.SourcePosition.None);

    private static Rule RuleOf(Indicator row) => new()
    {
        Id = row.Id,
        Text = row.Text,
        Condition = new FindingCondition { Id = row.Id },
        Level = row.Level,
        Triggers = row.Triggers,
        Citation = Cite,
        Basis = Basis.Published,
        Indicator = row.Id,
    };

    private Indicator Row(int place)
    {
        string id = Name("row", place);
        string level = LevelIds[(place + (place / 20)) % LevelIds.Length];
        string domain = Name("domain", place / RowsOfDomain);
        bool counts = place % RowsOfDomain == RowsOfDomain - 1;
        return new Indicator
        {
            Id = id,
            Text = id,
            Citation = Cite,
            Domain = domain,
            Level = Ref(level),
            SameAs = !counts && place % 20 is 12 or 13 ? [Ref(NewConcept())] : [],
            When = counts
                ? new AtLeastOfClassCondition { Count = 3, Level = Ref("two"), Domain = Ref(domain) }
                : When(place % 20),
            Triggers = level == "four" && place % 2 == 0 ? [new TriggerReference { Id = "discussion", Citation = Cite }] : [],
        };
    }

    private Condition? When(int kind) => kind switch
    {
        14 => All(Marked(NewConcept()), Compare("age", ComparisonOperator.Below, "13")),
        15 => new AnyCondition { Parts = [Marked(NewConcept()), Marked(NewConcept())] },
        16 => All(Marked(NewConcept()), Compare("looked-after", ComparisonOperator.Is, "yes")),
        17 => new AtLeastCondition { Count = 2, Members = [Ref(NewConcept()), Ref(NewConcept()), Ref(NewConcept()), Ref(NewConcept())] },
        18 => Compare(NewFact(), ComparisonOperator.AtLeast, "3"),
        19 => All(Marked(NewConcept()), new NotCondition { Part = Marked(rows[^7].Id) }),
        _ => null,
    };

    private static AllCondition All(params ImmutableArray<Condition> parts) => new() { Parts = parts };

    private static FindingCondition Marked(string id) => new() { Id = id };

    private static FactCondition Compare(string fact, ComparisonOperator comparison, string value) =>
        new() { Fact = fact, Comparisons = [new Comparison { Operator = comparison, Values = [value] }] };

    private string NewConcept()
    {
        string id = Name("child/concept", concepts.Count);
        concepts.Add(new Concept { Id = id, Meaning = id, Domain = "child-developmental-needs", Ask = id });
        return id;
    }

    private string NewFact()
    {
        string id = Name("number", facts.Count);
        facts.Add(new Fact { Id = id, Type = FactType.Number, Ask = id });
        return id;
    }

    private Edition Make()
    {
        Rule own = new()
        {
            Id = "harm-suspected-rule",
            Text = "own",
            Condition = Compare("harm-suspected", ComparisonOperator.Is, "yes"),
            Level = Ref("four"),
            Citation = Cite,
            Basis = Basis.Published,
        };
        return new Edition
        {
            Ruleset = new Ruleset
            {
                Id = "grown",
                Edition = "1",
                Title = "Grown",
                Publisher = "Nobody",
                Published = PublishedDate.NotStated,
                InForce = new InForce { From = PublishedDate.NotStated, To = PublishedDate.NotStated },
                Levels = [.. LevelIds.Select((l, i) => new Level { Id = l, Number = i + 1, Name = l, Rank = i })],
                Triggers =
                [
                    new Trigger
                    {
                        Id = "discussion", Name = "discussion", Section = 47, Force = Force.Required, Status = SectionStatus.StrategyDiscussionRequired,
                        Statement = "A discussion is required.", Citation = Cite,
                    },
                ],
                Domains = [.. rows.Select(r => r.Domain!).Distinct().Select(d => new Domain { Id = d, Name = d, ShortName = d, Citation = Cite })],
                Indicators = [.. rows],
                Rules = [.. rows.Select(RuleOf), own],
                Gateways = [Ref("harm-suspected")],
            },
            Vocabulary = new Vocabulary { Id = "grown", Facts = [.. facts], Concepts = [.. concepts] },
            Sha256 = new string('0', 64),
        };
    }
}
