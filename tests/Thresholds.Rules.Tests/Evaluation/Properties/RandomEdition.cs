using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Tests.Semantics;

/// <summary>Small editions with every kind of condition, of rows at two to four levels. A row's `when` names earlier rows only, so that there is no cycle.</summary>
internal sealed class RandomEdition
{
    public static readonly ImmutableArray<string> Concepts = ["child/a", "child/b", "child/c"];
    private static readonly ImmutableArray<string> DomainIds = ["home", "school"];
    private static readonly Citation Cite = Citation.OfSection("Table");
    private static readonly ImmutableArray<string> TriggerIds = ["discussion", "assessment", "service"];

    private readonly Tape tape;
    private readonly List<Indicator> rows = [];
    private readonly ImmutableArray<Level> levels;
    private readonly ImmutableArray<Domain> domains;

    private RandomEdition(Tape tape)
    {
        this.tape = tape;
        int count = 2 + tape.Below(3);
        levels = [.. Enumerable.Range(0, count).Select(i => new Level { Id = $"l{i + 1}", Number = i + 1, Name = $"Level {i + 1}", Rank = i })];
        domains = [.. DomainIds.Select(d => new Domain { Id = d, Name = d, ShortName = d, Citation = Cite })];
    }

    public static Vocabulary Vocabulary { get; } = new()
    {
        Id = "random",
        Facts =
        [
            new Fact { Id = "age", Type = FactType.Age, From = 0, To = 24, Ask = "Age?" },
            new Fact { Id = "score", Type = FactType.Number, From = 0, To = 10, Ask = "Score?" },
            new Fact { Id = "flag", Type = FactType.YesNo, Ask = "Flag?" },
            new Fact { Id = "kind", Type = FactType.OneOf, Values = ["x", "y", "z"], Ask = "Kind?" },
            new Fact { Id = "gate", Type = FactType.YesNo, Ask = "Gate?" },
        ],
        Concepts = [.. Concepts.Select(c => new Concept { Id = c, Meaning = c, Domain = "parenting-capacity", Ask = c + "?" })],
    };

    public static Edition From(Tape tape) => new RandomEdition(tape).Make();

    private Edition Make()
    {
        int count = 2 + tape.Below(5);
        for (int i = 0; i < count; i++)
        {
            rows.Add(Row(i, isLast: i == count - 1));
        }

        ImmutableArray<Indicator> indicators = [.. rows];
        List<Rule> own = [];
        for (int i = tape.Below(3); i > 0; i--)
        {
            own.Add(OwnRule(i));
        }

        Ruleset ruleset = new()
        {
            Id = "random",
            Edition = "1",
            Title = "Random",
            Publisher = "None",
            Published = PublishedDate.NotStated,
            InForce = new InForce { From = PublishedDate.NotStated, To = PublishedDate.NotStated },
            Levels = levels,
            Triggers =
            [
                ATrigger("discussion", 47, Force.Required, SectionStatus.StrategyDiscussionRequired),
                ATrigger("assessment", 47, Force.CouldLeadTo, SectionStatus.CouldLeadToEnquiries),
                ATrigger("service", 17, Force.May, SectionStatus.MayBeProvided),
            ],
            Domains = domains,
            Indicators = indicators,
            Judgements = [new Judgement { Id = "judged", Ask = "Judged?", Citation = Cite }],
            Rules = RuleExpansion.Expand(indicators, [.. own]),
            Gateways = tape.Chance(60) ? [Ref("gate")] : [],
        };
        return new Edition { Ruleset = ruleset, Vocabulary = Vocabulary, Sha256 = new string('0', 64) };
    }

    private static Reference Ref(string id) => new(id, Diagnostics.SourcePosition.None);

    private static Trigger ATrigger(string id, int section, Force force, SectionStatus status) =>
        new() { Id = id, Name = id, Section = section, Force = force, Status = status, Statement = id, Citation = Cite };

    private Indicator Row(int place, bool isLast)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"r{place}");
        bool strength = tape.Chance(15);
        Level level = strength ? levels[0] : tape.Pick(levels);
        return new Indicator
        {
            Id = id,
            Text = id,
            Citation = Cite,
            Domain = tape.Pick(domains).Id,
            Level = Ref(level.Id),
            Strength = strength,
            Indicates = !strength || tape.Chance(50),
            SameAs = tape.Chance(35) ? [Ref(tape.Pick(Concepts))] : [],
            When = tape.Chance(55) ? Condition(3, isLast ? id : null) : null,
            Provided = !strength && tape.Chance(20) ? Ref("judged") : null,
            Triggers = !strength && tape.Chance(30) ? [new TriggerReference { Id = tape.Pick(TriggerIds), Citation = Cite }] : [],
        };
    }

    private Rule OwnRule(int place)
    {
        bool withLevel = tape.Chance(60);
        return new Rule
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"own-{place}"),
            Text = "own",
            Condition = Condition(3, string.Empty),
            Level = withLevel ? Ref(tape.Pick(levels).Id) : null,
            Triggers = withLevel ? [] : [new TriggerReference { Id = tape.Pick(TriggerIds), Citation = Cite }],
            Citation = Cite,
            Basis = Basis.Published,
        };
    }

    /// <param name="depth">How deep it may go.</param>
    /// <param name="counter">Null where no class may be counted; the id of the row that counts, or nothing for a rule of its own.</param>
    private Condition Condition(int depth, string? counter)
    {
        switch (depth == 0 ? tape.Below(2) : tape.Below(10))
        {
            case 0:
                return new FindingCondition { Id = Named() };
            case 1:
                return Fact();
            case 2 or 3:
                return new AllCondition { Parts = Parts(depth, counter) };
            case 4 or 5:
                return new AnyCondition { Parts = Parts(depth, counter) };
            case 6 or 7:
                return new AllCondition { Parts = [Condition(depth - 1, counter), Age()] };
            case 8:
                return new NotCondition { Part = Condition(depth - 1, counter) };
            default:
                return counter is not null && tape.Chance(60) ? OfClass(counter) : AtLeast();
        }
    }

    private ImmutableArray<Condition> Parts(int depth, string? counter) => [.. Enumerable.Range(0, 2 + tape.Below(2)).Select(_ => Condition(depth - 1, counter))];

    private string Named() => tape.Below(4) switch
    {
        0 or 1 => tape.Pick(Concepts),
        2 => rows.Count == 0 ? Concepts[0] : tape.Pick(rows).Id,
        _ => tape.Chance(30) ? "judged" : tape.Pick(Concepts),
    };

    private FactCondition Fact() => tape.Below(6) switch
    {
        0 or 1 => Age(),
        2 => Compare("score", tape.Pick([ComparisonOperator.Below, ComparisonOperator.AtLeast, ComparisonOperator.Above, ComparisonOperator.AtMost]), tape.Pick(["5", "7.5"])),
        3 => Compare("flag", ComparisonOperator.Is, tape.Pick(["yes", "no"])),
        4 => Compare("kind", ComparisonOperator.OneOf, "x", "y"),
        _ => Compare("gate", ComparisonOperator.Is, "yes"),
    };

    private FactCondition Age() => Compare("age", tape.Pick([ComparisonOperator.Below, ComparisonOperator.AtLeast]), tape.Pick(["13", "5", "16"]));

    private static FactCondition Compare(string fact, ComparisonOperator comparison, params ImmutableArray<string> values) =>
        new() { Fact = fact, Comparisons = [new Comparison { Operator = comparison, Values = values }] };

    private AtLeastCondition AtLeast()
    {
        Indicator[] listed = [.. rows.Where(_ => tape.Chance(50))];
        return new AtLeastCondition
        {
            // All concepts are listed, so a row that is one of them adds nothing to count.
            Count = 1 + tape.Below(Concepts.Length + listed.Count(r => r.SameAs.IsEmpty)),
            Members = [.. Concepts.Select(Ref), .. listed.Select(r => Ref(r.Id))],
        };
    }

    // A count beyond the class is an error of analysis, so none is made.
    private Condition OfClass(string counter)
    {
        Level level = tape.Pick(levels);
        bool byDomain = tape.Chance(40);
        Domain domain = tape.Pick(domains);
        int most = rows
            .Where(r => !r.Strength && r.Id != counter && (byDomain ? r.Domain == domain.Id : r.Level?.Id == level.Id))
            .Select(r => r.SameAs.IsEmpty ? r.Id : r.SameAs[0].Id)
            .Distinct(StringComparer.Ordinal)
            .Count();
        return most == 0
            ? new FindingCondition { Id = Named() }
            : new AtLeastOfClassCondition
            {
                Count = 1 + tape.Below(most),
                Level = byDomain ? null : Ref(level.Id),
                Domain = byDomain ? Ref(domain.Id) : null,
            };
    }
}
