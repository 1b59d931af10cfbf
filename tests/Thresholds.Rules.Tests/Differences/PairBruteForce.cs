using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules.Analysis;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;
using Thresholds.Rules.Tests.Reasoning;

namespace Thresholds.Rules.Tests.Differences;

/// <summary>
/// What the difference of two editions means, by trying everything that can be recorded with the plain marks of the reference engine. Slow, obvious,
/// and without a line of the comparison under test.
/// </summary>
internal sealed class PairBruteForce
{
    /// <summary>How much is tried at most; a pair with more is left out.</summary>
    public const int MostTried = 6_000;

    private static readonly DateOnly AsOf = new(2026, 3, 4);

    private readonly Edition first;
    private readonly Edition second;
    private readonly ImmutableArray<Thing> things;
    private ulong[] rulesOfFirst = [];
    private ulong[] rulesOfSecond = [];

    public PairBruteForce(Edition first, Edition second)
    {
        this.first = first;
        this.second = second;
        things = [.. Findings().Concat(Facts())];
        Tried = things.Aggregate(1L, (count, t) => count * (t.Choices.Length + 1));
    }

    /// <summary>How many sets of observations there are.</summary>
    public long Tried { get; }

    /// <summary>What is different from the difference under test, or null when nothing is.</summary>
    public string? Compare(EditionDifference difference)
    {
        BruteForce ofFirst = new(first, AsOf);
        BruteForce ofSecond = new(second, AsOf);
        rulesOfFirst = [.. Enumerable.Range(0, (int)Tried).Select(set => ofFirst.TrueRules(Observations(set, isFirst: true)))];
        rulesOfSecond = [.. Enumerable.Range(0, (int)Tried).Select(set => ofSecond.TrueRules(Observations(set, isFirst: false)))];
        (Level First, Level Second)[] shared = [.. first.Ruleset.Levels.Select(l => (l, InSecond(l)!)).Where(p => p.Item2 is not null)];
        if (difference.Levels.Where(o => !shared.Any(p => p.First == o.First?.Level && p.Second == o.Second?.Level)).Any(IsNoOutcomeOfOneAlone)
            || difference.Triggers.Where(o => o.First is null || o.Second is null).Any(IsNoOutcomeOfOneAlone))
        {
            return "what one edition has alone is not incomparable";
        }

        Dictionary<Level, (HashSet<int> First, HashSet<int> Second)> minimal = shared.ToDictionary(
            p => p.First, p => Minimal(r => Reaches(r, first, p.First), r => Reaches(r, second, p.Second)));
        foreach ((Level level, Level other) in shared)
        {
            (HashSet<int>, HashSet<int>)[] higher = [.. shared.Where(h => h.First.Rank > level.Rank && h.Second.Rank > other.Rank).Select(h => minimal[h.First])];
            if (Compare(difference.Levels.Single(o => o.First?.Level == level), minimal[level], [.. higher]) is { } found)
            {
                return $"level {level.Id}: {found}";
            }
        }

        foreach (Trigger trigger in first.Ruleset.Triggers.Where(t => second.Ruleset.FindTrigger(t.Id) is not null))
        {
            (HashSet<int> First, HashSet<int> Second) sets = Minimal(r => Reaches(r, first, trigger), r => Reaches(r, second, trigger));
            if (Compare(difference.Triggers.Single(t => t.First?.Trigger == trigger), sets, []) is { } found)
            {
                return $"trigger {trigger.Id}: {found}";
            }
        }

        int levels = first.Ruleset.Levels.Length + second.Ruleset.Levels.Length - shared.Length;
        int triggers = first.Ruleset.Triggers.Select(t => t.Id).Union(second.Ruleset.Triggers.Select(t => t.Id)).Count();
        return difference.Levels.Length == levels && difference.Triggers.Length == triggers ? null : "other levels or triggers";
    }

    private Level? InSecond(Level level) => second.Ruleset.FindLevel(level.Id)
        ?? second.Ruleset.Levels.FirstOrDefault(l => l.Name == level.Name && first.Ruleset.FindLevel(l.Id) is null);

    private static bool IsNoOutcomeOfOneAlone(OutcomeDifference outcome) => outcome.Verdict != OutcomeVerdict.Incomparable
        || (outcome.First is not null && outcome.Second is not null) || outcome.InFirstAlone.Count + outcome.InSecondAlone.Count > 0;

    private string? Compare(OutcomeDifference outcome, (HashSet<int> First, HashSet<int> Second) minimal, ImmutableArray<(HashSet<int> First, HashSet<int> Second)> higher)
    {
        OutcomeVerdict verdict = (minimal.First.Count, minimal.Second.Count) switch
        {
            (0, 0) => OutcomeVerdict.Equal,
            (0, _) => OutcomeVerdict.More,
            (_, 0) => OutcomeVerdict.Less,
            _ => OutcomeVerdict.Incomparable,
        };
        return outcome.Verdict != verdict ? $"{outcome.Verdict}, by trying {verdict}"
            : Compare(outcome.InFirstAlone, minimal.First, [.. higher.SelectMany(h => h.First)]) ?? Compare(outcome.InSecondAlone, minimal.Second, [.. higher.SelectMany(h => h.Second)]);
    }

    private string? Compare(DifferingSets sets, HashSet<int> minimal, HashSet<int> higher)
    {
        HashSet<string> own = [.. minimal.Except(higher).Select(Name)];
        HashSet<string> found = [];
        foreach (DifferingSet set in sets.Sets)
        {
            foreach (int number in Expanded(set))
            {
                if (!found.Add(Name(number)))
                {
                    return $"lists {Name(number)} twice";
                }

                if ((Outcome(set.First, rulesOfFirst[number], first) ?? Outcome(set.Second, rulesOfSecond[number], second)) is { } other)
                {
                    return $"{Name(number)}: {other}";
                }
            }
        }

        return !found.SetEquals(own) ? $"lists [{string.Join(" | ", found.Except(own))}] too many, misses [{string.Join(" | ", own.Except(found))}]"
            : sets.Count != Classes(minimal) ? $"counts {sets.Count}, by trying {Classes(minimal)}"
            : sets.UnderHigherLevels != Classes([.. minimal.Intersect(higher)]) ? $"counts {sets.UnderHigherLevels} under higher levels"
            : sets.Sets.Sum(s => s.Count) != sets.Count - sets.UnderHigherLevels ? "the sets stand for another number"
            : !sets.Sets.Select(s => s.Parts.Length).SequenceEqual(sets.Sets.Select(s => s.Parts.Length).Order()) ? "a smaller set stands behind a larger one"
            : null;
    }

    // Values that every comparison of both editions takes alike count once.
    private int Classes(HashSet<int> sets) => sets.Select(s => string.Join('+', Chosen(s).Select(c => $"{c.Thing.Name}:{c.Thing.Choices[c.Choice].Class}"))).Distinct(StringComparer.Ordinal).Count();

    private static string? Outcome(DifferingOutcome outcome, ulong rules, Edition edition)
    {
        Rule[] all = [.. edition.Ruleset.Rules.Where((_, i) => ((rules >> i) & 1) != 0)];
        Level? level = all.Select(r => edition.Ruleset.FindLevel(r.Level?.Id)).OfType<Level>().MaxBy(l => l.Rank);
        return outcome.Level?.Id != level?.Id ? $"{edition.Ruleset} gives {outcome.Level?.Id}, by trying {level?.Id}"
            : !outcome.Rules.SequenceEqual(all.Where(r => level is not null && r.Level?.Id == level.Id)) ? $"{edition.Ruleset}: other rules"
            : !outcome.Triggers.Select(t => $"{t.Trigger.Id} {t.Rule.Id}").SequenceEqual(all.SelectMany(r => r.Triggers.Select(t => $"{t.Id} {r.Id}"))) ? $"{edition.Ruleset}: other triggers"
            : null;
    }

    private (HashSet<int> First, HashSet<int> Second) Minimal(Func<ulong, bool> inFirst, Func<ulong, bool> inSecond) => (
        Smallest(set => inFirst(rulesOfFirst[set]) && !inSecond(rulesOfSecond[set])),
        Smallest(set => inSecond(rulesOfSecond[set]) && !inFirst(rulesOfFirst[set])));

    // A part of a set has a lower number, since nothing recorded is 0.
    private HashSet<int> Smallest(Func<int, bool> differs)
    {
        bool[] below = new bool[Tried];
        HashSet<int> smallest = [];
        for (int set = 0; set < Tried; set++)
        {
            bool part = false;
            int place = 1;
            foreach (Thing thing in things)
            {
                int digit = set / place % (thing.Choices.Length + 1);
                part |= digit > 0 && below[set - (digit * place)];
                place *= thing.Choices.Length + 1;
            }

            bool own = differs(set);
            below[set] = part || own;
            if (own && !part)
            {
                smallest.Add(set);
            }
        }

        return smallest;
    }

    private static bool Reaches(ulong rules, Edition edition, Level level) =>
        edition.Ruleset.Rules.Where((r, i) => ((rules >> i) & 1) != 0 && edition.Ruleset.FindLevel(r.Level?.Id)?.Rank >= level.Rank).Any();

    private static bool Reaches(ulong rules, Edition edition, Trigger trigger) =>
        edition.Ruleset.Rules.Where((r, i) => ((rules >> i) & 1) != 0 && r.Triggers.Any(t => t.Id == trigger.Id)).Any();

    private IEnumerable<(Thing Thing, int Choice)> Chosen(int set)
    {
        foreach (Thing thing in things)
        {
            int digit = set % (thing.Choices.Length + 1);
            set /= thing.Choices.Length + 1;
            if (digit > 0)
            {
                yield return (thing, digit - 1);
            }
        }
    }

    private string Name(int set) => string.Join(" + ", Chosen(set).Select(c => $"{c.Thing.Name} {c.Thing.Choices[c.Choice].Value}"));

    private Observations Observations(int set, bool isFirst)
    {
        (string Id, bool IsFact, string Value)[] known =
            [.. Chosen(set).Where(c => c.Thing.IdIn(isFirst) is not null).Select(c => (c.Thing.IdIn(isFirst)!, c.Thing.IsFact, c.Thing.Choices[c.Choice].Value))];
        return new Observations
        {
            AsOf = AsOf,
            Findings = [.. known.Where(k => !k.IsFact).Select(k => new Observation { Id = k.Id, Finding = k.Value == "present" ? Finding.Present : Finding.Absent })],
            Facts = [.. known.Where(k => k.IsFact).Select(k => new RecordedFact { Name = k.Id, Value = k.Value })],
        };
    }

    // Every choice of values that a listed set leaves, in numbers.
    private IEnumerable<int> Expanded(DifferingSet set)
    {
        IEnumerable<int> sets = [0];
        foreach (DifferingObservation part in set.Parts)
        {
            int place = 1;
            foreach (Thing thing in things)
            {
                if (thing.First == part.First?.Id && thing.Second == part.Second?.Id && thing.IsFact == (part.Kind == QuestionKind.Fact))
                {
                    int[] digits = [.. Enumerable.Range(1, thing.Choices.Length).Where(d => Covers(part, thing.Choices[d - 1].Value))];
                    int at = place;
                    sets = sets.SelectMany(_ => digits, (set, digit) => set + (digit * at)).ToArray();
                }

                place *= thing.Choices.Length + 1;
            }
        }

        return sets;
    }

    private static bool Covers(DifferingObservation part, string value) => part.Values is { } values
        ? values.Words.Contains(value) || values.Ranges.Any(r => Contains(r, value))
        : (part.Finding == Finding.Present) == (value == "present");

    private static bool Contains(ValueRange range, string value)
    {
        decimal number = value == "unborn" ? -1 : decimal.Parse(value, CultureInfo.InvariantCulture);
        return (range.From is not { } from || number > from || (range.FromIncluded && number == from))
            && (range.To is not { } to || number < to || (range.ToIncluded && number == to));
    }

    private IEnumerable<Thing> Findings()
    {
        ImmutableArray<Choice> choices = [new Choice("present", "present"), new Choice("absent", "absent")];
        HashSet<string> left = [.. second.Ruleset.Indicators.Select(r => r.Id)];
        foreach (Indicator row in first.Ruleset.Indicators)
        {
            Indicator? other = second.Ruleset.Indicators.FirstOrDefault(r => r.Id == row.Id)
                ?? second.Ruleset.Indicators.FirstOrDefault(r => r.Text == row.Text && first.Ruleset.Indicators.All(f => f.Id != r.Id));
            left.Remove(other?.Id ?? string.Empty);
            yield return new Thing(row.Id, other?.Id, choices, IsFact: false);
        }

        foreach (string row in left)
        {
            yield return new Thing(null, row, choices, IsFact: false);
        }

        foreach (string id in first.Ruleset.Judgements.Select(j => j.Id).Concat(first.Vocabulary.Concepts.Select(c => c.Id)).Where(IsRead))
        {
            yield return new Thing(id, id, choices, IsFact: false);
        }
    }

    // What no rule of either edition names makes no difference, and would only take time.
    private bool IsRead(string id) => new[] { first, second }.Any(e => e.Ruleset.Indicators.Any(r => r.SameAs.Any(c => c.Id == id))
        || Conditions(e).Any(c => ConditionTree.NamedFindings(c).Contains(id, StringComparer.Ordinal)));

    private IEnumerable<Thing> Facts()
    {
        foreach (Fact fact in first.Vocabulary.Facts)
        {
            Fact other = second.Vocabulary.FindFact(fact.Id)!;
            FactCondition[] ofFirst = Comparisons(first, fact.Id);
            FactCondition[] ofSecond = Comparisons(second, fact.Id);
            if (other.Unit == fact.Unit)
            {
                if (ofFirst.Length + ofSecond.Length > 0)
                {
                    yield return new Thing(fact.Id, fact.Id, Choices(fact, other, ofFirst, ofSecond), IsFact: true);
                }

                continue;
            }

            if (ofFirst.Length > 0)
            {
                yield return new Thing(fact.Id, null, Choices(fact, fact, ofFirst, []), IsFact: true);
            }

            if (ofSecond.Length > 0)
            {
                yield return new Thing(null, fact.Id, Choices(other, other, [], ofSecond), IsFact: true);
            }
        }
    }

    private static ImmutableArray<Choice> Choices(Fact one, Fact other, FactCondition[] ofFirst, FactCondition[] ofSecond) =>
    [
        .. Values(one, other).Select(v => new Choice(
            v, $"{Marks(one, v, ofFirst)}|{Marks(other, v, ofSecond)}")),
    ];

    private static IEnumerable<string> Values(Fact one, Fact other)
    {
        switch (one.Type)
        {
            case FactType.YesNo:
                return ["yes", "no"];
            case FactType.OneOf:
                return one.Values;
            case FactType.Age:
                return new[] { 0, 4, 5, 6, 12, 13, 14, one.To!.Value, other.To!.Value }.Distinct()
                    .Where(v => v <= Math.Max(one.To!.Value, other.To!.Value)).Select(v => v.ToString(CultureInfo.InvariantCulture)).Prepend("unborn");
            default:
                return new[] { 0, 3, 3.5m, 4, 4.5m, 5, 6, 10, 15, 20 }
                    .Where(v => v <= Math.Max(one.To!.Value, other.To!.Value)).Select(v => v.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string Marks(Fact fact, string value, FactCondition[] conditions)
    {
        decimal number = value == "unborn" ? -1 : decimal.TryParse(value, CultureInfo.InvariantCulture, out decimal parsed) ? parsed : 0;
        if (number > fact.To)
        {
            return "-";
        }

        BoundFact bound = new() { Fact = fact, IsKnown = true, Text = value, Number = number, Age = fact.Type == FactType.Age ? Age.FromYears((int)number, AsOf) : default };
        return string.Join(',', conditions.Select(c => FactComparer.Compare(c, bound, AsOf)));
    }

    private static FactCondition[] Comparisons(Edition edition, string fact) =>
        [.. Conditions(edition).SelectMany(ConditionTree.Nodes).OfType<FactCondition>().Where(c => c.Fact == fact)];

    private static IEnumerable<Condition> Conditions(Edition edition) =>
        edition.Ruleset.Indicators.Select(i => i.When).OfType<Condition>().Concat(edition.Ruleset.Rules.Select(r => r.Condition));

    private sealed record Choice(string Value, string Class);

    private sealed record Thing(string? First, string? Second, ImmutableArray<Choice> Choices, bool IsFact)
    {
        public string Name => $"{First ?? "-"}/{Second ?? "-"}";

        public string? IdIn(bool isFirst) => isFirst ? First : Second;
    }
}
