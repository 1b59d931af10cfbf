using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Analysis;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Differential;

/// <summary>
/// Editions that are meant to be hard on an engine: rows of several concepts, concepts that tie lists and classes together, counts of classes that count
/// rows that count, the row's own class, nots around counts and facts, ages everywhere, items of lists, judgements, strengths and gateways.
/// </summary>
internal sealed class RandomRuleset
{
    private static readonly Citation Cite = Citation.OfSection("Table");
    private static readonly ImmutableArray<string> ConceptIds = ["child/a", "child/b", "child/c", "child/d", "parent/e"];
    private static readonly ImmutableArray<string> DomainIds = ["home", "school", "street"];
    private static readonly ImmutableArray<string> TriggerIds = ["discussion", "assessment", "service"];
    private static readonly ImmutableArray<string> JudgementIds = ["judged", "weighed"];

    private readonly Tape tape;
    private readonly ImmutableArray<Level> levels;
    private readonly List<string> named = [.. ConceptIds, .. JudgementIds];

    private RandomRuleset(Tape tape)
    {
        this.tape = tape;
        levels = [.. Enumerable.Range(0, 1 + tape.Below(4)).Select(i => new Level { Id = $"l{i + 1}", Number = i + 1, Name = $"Level {i + 1}", Rank = i })];
    }

    public static Vocabulary Vocabulary { get; } = new()
    {
        Id = "random",
        Facts =
        [
            new Fact { Id = "flag", Type = FactType.YesNo, Ask = "Flag?" },
            new Fact { Id = "age", Type = FactType.Age, From = 0, To = 24, Ask = "Age?" },
            new Fact { Id = "score", Type = FactType.Number, From = 0, To = 10, Ask = "Score?" },
            new Fact { Id = "times", Type = FactType.WholeNumber, Ask = "Times?" },
            new Fact { Id = "kind", Type = FactType.OneOf, Values = ["x", "y", "z"], Ask = "Kind?" },
            new Fact { Id = "gate", Type = FactType.YesNo, Ask = "Gate?" },
        ],
        Concepts = [.. ConceptIds.Select(c => new Concept { Id = c, Meaning = c, Domain = "parenting-capacity", Ask = c + "?" })],
    };

    public static Edition From(Tape tape) => new RandomRuleset(tape).Make();

    private static Reference Ref(string id, int line = 1) => new(id, At(line));

    private static SourcePosition At(int line) => new("random.yaml", line, 1);

    private Edition Make()
    {
        List<Indicator> rows = [];
        int count = 2 + tape.Below(9);
        for (int i = 0; i < count; i++)
        {
            rows.Add(Row(i));
            named.Add(rows[^1].Id);
        }

        ImmutableArray<Rule> own = [.. Enumerable.Range(0, tape.Below(5)).Select(OwnRule)];
        ImmutableArray<Reference> gateways = tape.Chance(50) ? [Ref("gate")] : [];
        Ruleset ruleset = Of([.. rows], own, gateways);
        while (RulesetAnalysis.Judge(ruleset, Vocabulary).FirstOrDefault(d => d.Code == DiagnosticCodes.Cycle) is { } cycle)
        {
            int at = cycle.Position.Line - 1;
            rows[at] = Copy(rows[at], null);
            ruleset = Of([.. rows], own, gateways);
        }

        return new Edition { Ruleset = ruleset, Vocabulary = Vocabulary, Sha256 = new string('0', 64) };
    }

    private Ruleset Of(ImmutableArray<Indicator> rows, ImmutableArray<Rule> own, ImmutableArray<Reference> gateways) => new()
    {
        Id = "random",
        Edition = "1",
        Title = "Random",
        Publisher = "Nobody",
        Published = PublishedDate.NotStated,
        InForce = new InForce { From = PublishedDate.NotStated, To = PublishedDate.NotStated },
        Levels = levels,
        Domains = [.. DomainIds.Select(d => new Domain { Id = d, Name = d, ShortName = d, Citation = Cite })],
        Triggers =
        [
            .. TriggerIds.Select(t => new Trigger
            {
                Id = t, Name = t, Section = 47, Force = Force.Required, Status = SectionStatus.StrategyDiscussionRequired, Statement = t, Citation = Cite,
            }),
        ],
        Indicators = rows,
        Judgements = [.. JudgementIds.Select(j => new Judgement { Id = j, Ask = j, Citation = Cite })],
        Rules = RuleExpansion.Expand(rows, own),
        Gateways = gateways,
    };

    private Indicator Row(int place)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"r{place}");
        bool item = tape.Chance(12);
        bool strength = !item && tape.Chance(12);
        return new Indicator
        {
            Id = id,
            Text = id,
            Citation = Cite,
            Domain = item ? null : tape.Pick(DomainIds),
            Level = tape.Chance(90) ? Ref(tape.Pick(levels).Id) : null,
            Basis = tape.Chance(15) ? Basis.Interpretation : Basis.Published,
            Strength = strength,
            Indicates = !strength || tape.Chance(50),
            SameAs = [.. Enumerable.Range(0, tape.Pick([0, 0, 0, 1, 1, 2])).Select(_ => tape.Pick(ConceptIds)).Distinct().Select(c => Ref(c))],
            When = tape.Chance(60) ? Condition(3, place + 1) : null,
            Provided = tape.Chance(15) ? Ref(tape.Pick(JudgementIds)) : null,
            Triggers = [.. Triggers(35)],
            Position = At(place + 1),
        };
    }

    private static Indicator Copy(Indicator row, Condition? when) => new()
    {
        Id = row.Id,
        Text = row.Text,
        Citation = row.Citation,
        Domain = row.Domain,
        Level = row.Level,
        Basis = row.Basis,
        Strength = row.Strength,
        Indicates = row.Indicates,
        SameAs = row.SameAs,
        When = when,
        Provided = row.Provided,
        Triggers = row.Triggers,
        Position = row.Position,
    };

    private Rule OwnRule(int place) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"own-{place}"),
        Text = "own",
        Condition = Condition(3, 1000),
        Level = tape.Chance(75) ? Ref(tape.Pick(levels).Id) : null,
        Triggers = [.. Triggers(50)],
        Citation = Cite,
        Basis = Basis.Published,
    };

    private IEnumerable<TriggerReference> Triggers(int percent) =>
        TriggerIds.Where(_ => tape.Chance(percent / 2)).Select(t => new TriggerReference { Id = t, Citation = Cite });

    private Condition Condition(int depth, int line)
    {
        switch (depth == 0 ? tape.Below(2) : tape.Below(9))
        {
            case 0:
                return new FindingCondition { Id = tape.Pick(named), Position = At(line) };
            case 1:
                return Fact(line);
            case 2 or 3:
                return new AllCondition { Parts = Parts(depth, line), Position = At(line) };
            case 4 or 5:
                return new AnyCondition { Parts = Parts(depth, line), Position = At(line) };
            case 6:
                return new NotCondition { Part = Condition(depth - 1, line), Position = At(line) };
            case 7:
                string[] members = [.. named.Where(_ => tape.Chance(45)).DefaultIfEmpty(named[0])];
                return new AtLeastCondition { Count = 1 + tape.Below(members.Length), Members = [.. members.Select(m => Ref(m))], Position = At(line) };
            default:
                bool byDomain = tape.Chance(60);
                return new AtLeastOfClassCondition
                {
                    Count = 1 + tape.Below(3),
                    Domain = byDomain ? Ref(tape.Pick(DomainIds)) : null,
                    Level = !byDomain || tape.Chance(30) ? Ref(tape.Pick(levels).Id) : null,
                    Position = At(line),
                };
        }
    }

    private ImmutableArray<Condition> Parts(int depth, int line) => [.. Enumerable.Range(0, 1 + tape.Below(3)).Select(_ => Condition(depth - 1, line))];

    private FactCondition Fact(int line) => tape.Below(7) switch
    {
        0 or 1 => Compare(line, "age", tape.Pick([ComparisonOperator.Below, ComparisonOperator.AtMost, ComparisonOperator.AtLeast, ComparisonOperator.Above, ComparisonOperator.Is]), tape.Pick(["13", "5", "16", "unborn", "0"])),
        2 => Compare(line, "score", tape.Pick([ComparisonOperator.Below, ComparisonOperator.AtMost, ComparisonOperator.AtLeast, ComparisonOperator.Above, ComparisonOperator.Is]), tape.Pick(["5", "7.5", "5.0"])),
        3 => Range(line),
        4 => Compare(line, "flag", ComparisonOperator.Is, tape.Pick(["yes", "no"])),
        5 => Compare(line, "kind", ComparisonOperator.OneOf, tape.Chance(50) ? ["x", "y"] : ["z"]),
        _ => Compare(line, "gate", ComparisonOperator.Is, "yes"),
    };

    private FactCondition Range(int line)
    {
        (string fact, string low, string high) = tape.Chance(50) ? ("age", "5", "15") : ("times", "2", "4");
        return new FactCondition
        {
            Fact = fact,
            Comparisons = [new Comparison { Operator = ComparisonOperator.AtLeast, Values = [low] }, new Comparison { Operator = ComparisonOperator.AtMost, Values = [high] }],
            Position = At(line),
        };
    }

    private static FactCondition Compare(int line, string fact, ComparisonOperator comparison, params ImmutableArray<string> values) =>
        new() { Fact = fact, Comparisons = [new Comparison { Operator = comparison, Values = values }], Position = At(line) };
}
