using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Analysis;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Differences;

/// <summary>
/// Two small editions that are meant to be hard to compare: the second mostly the first with some changes, sometimes one of its own under the same
/// ids. Rows come, go, move, are renamed and reworded; levels and triggers come and go; vocabularies differ in their ranges.
/// </summary>
internal sealed class RandomPair
{
    private static readonly ImmutableArray<string> ConceptIds = ["child/a", "child/b"];
    private static readonly ImmutableArray<string> DomainIds = ["home", "school"];
    private static readonly ImmutableArray<string> TriggerIds = ["discussion", "service"];
    private const string Judgement = "judged";

    private readonly Tape tape;
    private List<Level> levels = [];
    private List<string> triggers = [.. TriggerIds];
    private List<RowSpec> rows = [];
    private List<Rule> own = [];
    private Vocabulary vocabulary = VocabularyWith(17, 10, null);
    private int made;

    private RandomPair(Tape tape) => this.tape = tape;

    public static (Edition First, Edition Second) From(Tape tape)
    {
        RandomPair pair = new(tape);
        pair.Fill();
        Edition first = pair.Make("1");
        if (tape.Chance(80))
        {
            pair.rows = [.. first.Ruleset.Indicators.Select((r, i) => pair.rows[i] with { When = r.When })];
            for (int changes = tape.Below(4); changes >= 0; changes--)
            {
                pair.Change();
            }
        }
        else
        {
            pair.Fill();
        }

        return (first, pair.Make("2"));
    }

    private static Vocabulary VocabularyWith(decimal highestAge, decimal highestScore, string? unit) => new()
    {
        Id = "random",
        Facts =
        [
            new Fact { Id = "age", Type = FactType.Age, From = 0, To = highestAge, Ask = "Age?" },
            new Fact { Id = "flag", Type = FactType.YesNo, Ask = "Flag?" },
            new Fact { Id = "score", Type = FactType.Number, Unit = unit, From = 0, To = highestScore, Ask = "Score?" },
            new Fact { Id = "kind", Type = FactType.OneOf, Values = ["x", "y", "z"], Ask = "Kind?" },
        ],
        Concepts = [.. ConceptIds.Select(c => new Concept { Id = c, Meaning = c, Domain = "parenting-capacity", Ask = c + "?" })],
    };

    private void Fill()
    {
        levels = [.. Enumerable.Range(0, 1 + tape.Below(3)).Select(i => NewLevel($"l{i + 1}", $"Level {i + 1}"))];
        rows = [];
        own = [];
        for (int count = 1 + tape.Below(3); count > 0; count--)
        {
            rows.Add(NewRow());
        }

        if (tape.Chance(40))
        {
            own.Add(OwnRule("own-0"));
        }
    }

    private static Level NewLevel(string id, string name) => new() { Id = id, Number = 1, Name = name, Rank = 0 };

    private RowSpec NewRow()
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"r{rows.Count}");
        id = rows.Exists(r => r.Id == id) ? $"{id}-{++made}" : id;
        bool strength = tape.Chance(15);
        return new RowSpec(id, string.Create(CultureInfo.InvariantCulture, $"Words {++made}"))
        {
            Domain = tape.Chance(15) ? null : tape.Pick(DomainIds),
            Level = tape.Chance(90) ? tape.Pick(levels).Id : null,
            Ours = tape.Chance(15),
            Strength = strength,
            Indicates = !strength || tape.Chance(50),
            SameAs = [.. ConceptIds.Where(_ => tape.Chance(20))],
            When = tape.Chance(55) ? Condition(2) : null,
            Provided = tape.Chance(12) ? Judgement : null,
            Triggers = [.. triggers.Where(_ => tape.Chance(30))],
        };
    }

    private Rule OwnRule(string id) => new()
    {
        Id = id,
        Text = "own",
        Condition = Condition(2),
        Level = tape.Chance(75) ? RowSpec.Ref(tape.Pick(levels).Id) : null,
        Triggers = [.. triggers.Where(_ => tape.Chance(40)).Select(t => new TriggerReference { Id = t, Citation = Citation.OfSection("Own") })],
        Citation = Citation.OfSection("Own"),
        Basis = Basis.Published,
    };

    private void Change()
    {
        int at = rows.Count == 0 ? -1 : tape.Below(rows.Count);
        switch (at < 0 ? 0 : tape.Below(21))
        {
            case 0:
                rows.Add(NewRow());
                break;
            case 1:
                Remove(at);
                break;
            case 2:
                rows[at] = rows[at] with { Text = $"Other {++made}" };
                break;
            case 3:
                Rename(at, $"renamed-{++made}");
                break;
            case 4 or 5:
                rows[at] = rows[at] with { Level = tape.Pick(levels).Id };
                break;
            case 6:
                rows[at] = rows[at] with { Triggers = [.. triggers.Where(_ => tape.Chance(50))] };
                break;
            case 7 or 8:
                rows[at] = rows[at] with { When = tape.Chance(80) ? Condition(2) : null };
                break;
            case 9:
                rows[at] = rows[at] with { SameAs = [.. ConceptIds.Where(_ => tape.Chance(40))], Provided = tape.Chance(50) ? Judgement : null };
                break;
            case 10:
                rows[at] = rows[at] with { Strength = !rows[at].Strength, Indicates = tape.Chance(50), Domain = tape.Pick(DomainIds) };
                break;
            case 11:
                own = tape.Chance(60) ? [OwnRule("own-0")] : [];
                break;
            case 12:
                levels.Insert(tape.Below(levels.Count + 1), NewLevel($"new-{++made}", $"New {made}"));
                break;
            case 13:
                levels.Reverse();
                break;
            case 14 or 19 or 20:
                vocabulary = VocabularyWith(tape.Pick([17m, 12m, 20m]), tape.Pick([10m, 4m, 20m]), tape.Pick([null, null, "points"]));
                break;
            case 15:
                triggers = [.. triggers.Where(_ => tape.Chance(50))];
                rows = [.. rows.Select(r => r with { Triggers = [.. r.Triggers.Where(triggers.Contains)] })];
                own = [.. own.Where(o => o.Triggers.All(t => triggers.Contains(t.Id)))];
                break;
            case 16:
                RenameLevel(tape.Below(levels.Count), $"level-{++made}");
                break;
            case 17:
                own.Reverse();
                triggers.Reverse();
                break;
            default:
                rows.Reverse();
                break;
        }
    }

    // The name stays, so that it is still the same level.
    private void RenameLevel(int at, string id)
    {
        string old = levels[at].Id;
        levels[at] = NewLevel(id, levels[at].Name);
        rows = [.. rows.Select(r => r with { Level = r.Level == old ? id : r.Level, When = null })];
        own = [];
    }

    // What names it goes with it, so that the edition stays sound.
    private void Remove(int at)
    {
        Naming names = new(rows[at].Id);
        rows.RemoveAt(at);
        rows = [.. rows.Select(r => r.When is not null && names.In(r.When) ? r with { When = null } : r)];
        own = [.. own.Where(o => !names.In(o.Condition))];
    }

    private void Rename(int at, string id)
    {
        Naming names = new(rows[at].Id);
        rows = [.. rows.Select(r => r.When is not null && names.In(r.When) ? r with { When = null } : r)];
        own = [.. own.Where(o => !names.In(o.Condition))];
        rows[at] = rows[at] with { Id = id };
    }

    private Edition Make(string edition)
    {
        Ruleset ruleset = Of(edition);
        while (RulesetAnalysis.Judge(ruleset, vocabulary).Any(d => d.Code == DiagnosticCodes.Cycle))
        {
            int last = rows.FindLastIndex(r => r.When is not null);
            rows[last] = rows[last] with { When = null };
            ruleset = Of(edition);
        }

        return new Edition { Ruleset = ruleset, Vocabulary = vocabulary, Sha256 = new string('0', 64) };
    }

    private Ruleset Of(string edition)
    {
        ImmutableArray<Indicator> indicators = [.. rows.Select((r, i) => r.ToIndicator(i + 1))];
        return new Ruleset
        {
            Id = "random",
            Edition = edition,
            Title = "Random",
            Publisher = "Nobody",
            Published = PublishedDate.NotStated,
            InForce = new InForce { From = PublishedDate.NotStated, To = PublishedDate.NotStated },
            Levels = [.. levels.Select((l, i) => new Level { Id = l.Id, Number = i + 1, Name = l.Name, Rank = i })],
            Domains = [.. DomainIds.Select(d => new Domain { Id = d, Name = d, ShortName = d, Citation = Citation.OfSection(d) })],
            Triggers =
            [
                .. triggers.Select(t => new Trigger
                {
                    Id = t, Name = t, Section = 47, Force = Force.Required, Status = SectionStatus.StrategyDiscussionRequired, Statement = t, Citation = Citation.OfSection(t),
                }),
            ],
            Indicators = indicators,
            Judgements = [new Judgement { Id = Judgement, Ask = "Judged?", Citation = Citation.OfSection("Table") }],
            Rules = RuleExpansion.Expand(indicators, [.. own]),
        };
    }

    private Condition Condition(int depth)
    {
        switch (depth == 0 ? tape.Below(3) : tape.Below(9))
        {
            case 0:
                return new FindingCondition { Id = tape.Pick(Named) };
            case 1 or 2:
                return Fact();
            case 3:
                return new AllCondition { Parts = Parts(depth) };
            case 4:
                return new AnyCondition { Parts = Parts(depth) };
            case 5:
                return new NotCondition { Part = Condition(depth - 1) };
            case 6:
                string[] members = [.. Named.Where(_ => tape.Chance(45)).DefaultIfEmpty(ConceptIds[0])];
                return new AtLeastCondition { Count = 1 + tape.Below(members.Length), Members = [.. members.Select(RowSpec.Ref)] };
            case 7:
                bool byDomain = tape.Chance(60);
                return new AtLeastOfClassCondition
                {
                    Count = 1 + tape.Below(2),
                    Domain = byDomain ? RowSpec.Ref(tape.Pick(DomainIds)) : null,
                    Level = !byDomain || tape.Chance(30) ? RowSpec.Ref(tape.Pick(levels).Id) : null,
                };
            default:
                return new AllCondition { Parts = [new FindingCondition { Id = tape.Pick(ConceptIds) }, Age()] };
        }
    }

    private string[] Named => [.. ConceptIds, Judgement, .. rows.Select(r => r.Id)];

    private ImmutableArray<Condition> Parts(int depth) => [.. Enumerable.Range(0, 1 + tape.Below(2)).Select(_ => Condition(depth - 1))];

    private FactCondition Fact() => tape.Below(5) switch
    {
        0 or 1 => Age(),
        2 => Compare("flag", ComparisonOperator.Is, tape.Pick(["yes", "no"])),
        3 => Compare("kind", ComparisonOperator.OneOf, tape.Chance(50) ? ["x", "y"] : ["z"]),
        _ => Compare("score", tape.Pick([ComparisonOperator.Below, ComparisonOperator.AtMost, ComparisonOperator.AtLeast, ComparisonOperator.Above]), tape.Pick(["5", "3.5"])),
    };

    private FactCondition Age() => Compare(
        "age", tape.Pick([ComparisonOperator.Below, ComparisonOperator.AtMost, ComparisonOperator.AtLeast, ComparisonOperator.Above]), tape.Pick(["13", "5", "unborn"]));

    private static FactCondition Compare(string fact, ComparisonOperator comparison, params ImmutableArray<string> values) =>
        new() { Fact = fact, Comparisons = [new Comparison { Operator = comparison, Values = values }] };

    private sealed class Naming(string id)
    {
        public bool In(Condition condition) => ConditionTree.NamedFindings(condition).Contains(id, StringComparer.Ordinal);
    }
}
