using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Analysis;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Reasoning;

/// <summary>
/// Editions so small that every set of further findings can be tried, of any size: two or three rows, two concepts, a judgement and one fact, with every kind of
/// condition among them.
/// </summary>
internal sealed class TinyRuleset
{
    private static readonly Citation Cite = Citation.OfSection("Table");
    private static readonly ImmutableArray<string> ConceptIds = ["child/a", "child/b"];
    private static readonly ImmutableArray<Fact> Facts =
    [
        new() { Id = "age", Type = FactType.Age, From = 0, To = 5, Ask = "Age?" },
        new() { Id = "flag", Type = FactType.YesNo, Ask = "Flag?" },
        new() { Id = "score", Type = FactType.Number, From = 0, To = 9, Ask = "Score?" },
        new() { Id = "kind", Type = FactType.OneOf, Values = ["x", "y", "z"], Ask = "Kind?" },
    ];

    private readonly Tape tape;
    private readonly Fact fact;
    private readonly ImmutableArray<Level> levels;
    private readonly List<string> named = [.. ConceptIds];

    private TinyRuleset(Tape tape)
    {
        this.tape = tape;
        fact = tape.Pick(Facts);
        levels = [.. Enumerable.Range(0, 2 + tape.Below(2)).Select(i => new Level { Id = $"l{i + 1}", Number = i + 1, Name = $"Level {i + 1}", Rank = i })];
    }

    public static Edition From(Tape tape) => new TinyRuleset(tape).Make();

    private static Reference Ref(string id) => new(id, At(1));

    private static SourcePosition At(int line) => new("tiny.yaml", line, 1);

    private Edition Make()
    {
        bool judges = tape.Chance(30);
        if (judges)
        {
            named.Add("judged");
        }

        List<Indicator> rows = [];
        int count = 2 + tape.Below(2);
        for (int i = 0; i < count; i++)
        {
            rows.Add(Row(i, withWhen: true));
            named.Add(rows[^1].Id);
        }

        ImmutableArray<Rule> own = [.. Enumerable.Range(0, 1 + tape.Below(2)).Select(OwnRule)];
        Vocabulary vocabulary = new()
        {
            Id = "tiny",
            Facts = [fact],
            Concepts = [.. ConceptIds.Select(c => new Concept { Id = c, Meaning = c, Domain = "parenting-capacity", Ask = c + "?" })],
        };
        Ruleset ruleset = Of([.. rows], own, judges);
        while (RulesetAnalysis.Judge(ruleset, vocabulary).FirstOrDefault(d => d.Code == DiagnosticCodes.Cycle) is { } cycle)
        {
            int at = cycle.Position.Line - 1;
            rows[at] = Row(at, withWhen: false);
            ruleset = Of([.. rows], own, judges);
        }

        return new Edition { Ruleset = ruleset, Vocabulary = vocabulary, Sha256 = new string('0', 64) };
    }

    private Ruleset Of(ImmutableArray<Indicator> rows, ImmutableArray<Rule> own, bool judges) => new()
    {
        Id = "tiny",
        Edition = "1",
        Title = "Tiny",
        Publisher = "Nobody",
        Published = PublishedDate.NotStated,
        InForce = new InForce { From = PublishedDate.NotStated, To = PublishedDate.NotStated },
        Levels = levels,
        Domains = [new Domain { Id = "home", Name = "home", ShortName = "home", Citation = Cite }],
        Triggers =
        [
            new Trigger
            {
                Id = "discussion", Name = "discussion", Section = 47, Force = Force.Required, Status = SectionStatus.StrategyDiscussionRequired,
                Statement = "discussion", Citation = Cite,
            },
        ],
        Indicators = rows,
        Judgements = judges ? [new Judgement { Id = "judged", Ask = "judged", Citation = Cite }] : [],
        Rules = RuleExpansion.Expand(rows, own),
    };

    private Indicator Row(int place, bool withWhen)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"r{place}");
        return new Indicator
        {
            Id = id,
            Text = id,
            Citation = Cite,
            Domain = "home",
            Level = tape.Chance(85) ? Ref(tape.Pick(levels).Id) : null,
            SameAs = tape.Chance(35) ? [Ref(tape.Pick(ConceptIds))] : [],
            When = withWhen && tape.Chance(55) ? Condition(2, place + 1) : null,
            Triggers = [.. Triggers(25)],
            Position = At(place + 1),
        };
    }

    private Rule OwnRule(int place) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"own-{place}"),
        Text = "own",
        Condition = Condition(3, 1000),
        Level = tape.Chance(80) ? Ref(tape.Pick(levels).Id) : null,
        Triggers = [.. Triggers(50)],
        Citation = Cite,
        Basis = Basis.Published,
    };

    private IEnumerable<TriggerReference> Triggers(int percent) =>
        tape.Chance(percent) ? [new TriggerReference { Id = "discussion", Citation = Cite }] : [];

    // More things that are all needed than in the other random rulesets: it is large sets that are to be found.
    private Condition Condition(int depth, int line)
    {
        switch (depth == 0 ? tape.Below(3) : tape.Below(10))
        {
            case 0 or 1:
                return new FindingCondition { Id = tape.Pick(named), Position = At(line) };
            case 2:
                return Compare(line);
            case 3 or 4 or 5:
                return new AllCondition { Parts = Parts(depth, line), Position = At(line) };
            case 6:
                return new AnyCondition { Parts = Parts(depth, line), Position = At(line) };
            case 7:
                return new NotCondition { Part = Condition(depth - 1, line), Position = At(line) };
            case 8:
                string[] members = [.. named.Where(_ => tape.Chance(70)).DefaultIfEmpty(named[0])];
                return new AtLeastCondition { Count = 1 + tape.Below(members.Length), Members = [.. members.Select(Ref)], Position = At(line) };
            default:
                return new AtLeastOfClassCondition { Count = 1 + tape.Below(3), Domain = Ref("home"), Position = At(line) };
        }
    }

    private ImmutableArray<Condition> Parts(int depth, int line) => [.. Enumerable.Range(0, 1 + tape.Below(3)).Select(_ => Condition(depth - 1, line))];

    private FactCondition Compare(int line)
    {
        (ComparisonOperator comparison, ImmutableArray<string> values) = fact.Type switch
        {
            FactType.YesNo => (ComparisonOperator.Is, ImmutableArray.Create(tape.Pick(["yes", "no"]))),
            FactType.OneOf => (ComparisonOperator.OneOf, tape.Chance(50) ? ["x", "y"] : ["z"]),
            FactType.Age => (Bound(), [tape.Pick(["2", "4", "unborn", "0"])]),
            _ => (Bound(), [tape.Pick(["3", "7.5"])]),
        };
        return new FactCondition { Fact = fact.Id, Comparisons = [new Comparison { Operator = comparison, Values = values }], Position = At(line) };
    }

    private ComparisonOperator Bound() =>
        tape.Pick([ComparisonOperator.Below, ComparisonOperator.AtMost, ComparisonOperator.AtLeast, ComparisonOperator.Above, ComparisonOperator.Is]);
}
