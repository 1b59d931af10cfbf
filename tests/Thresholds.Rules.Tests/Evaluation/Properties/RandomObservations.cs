using System.Globalization;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Semantics;

/// <summary>Observations of an edition: findings of all kinds, dated or not, and facts known, not known or not asked.</summary>
internal static class RandomObservations
{
    public static readonly DateOnly AsOf = new(2026, 3, 4);

    private static readonly int[] DaysAgo = [0, 40, 400, 1500, 3000];
    private static readonly int[] AgesAtBounds = [4, 5, 12, 13, 15, 16];
    private static readonly string[] Scores = ["0", "5", "6", "7.5", "9"];
    private static readonly string[] Kinds = ["x", "y", "z"];

    public static Observations From(Tape tape, Edition edition)
    {
        int density = tape.Pick([30, 50, 75, 95]);
        Observations observations = Observations.None.At(AsOf);
        foreach (string id in Ids(edition))
        {
            if (tape.Chance(density))
            {
                observations = observations.With(Finding(tape, id));
                if (tape.Chance(15))
                {
                    observations = observations.With(Finding(tape, id));
                }
            }
        }

        foreach (string fact in RandomEdition.Vocabulary.Facts.Select(f => f.Id))
        {
            if (tape.Chance(density))
            {
                observations = tape.Chance(20) ? observations.WithFactNotKnown(fact) : WithFact(tape, observations, fact);
            }
        }

        return observations;
    }

    /// <summary>All that can be recorded as a finding.</summary>
    public static IReadOnlyList<string> Ids(Edition edition) =>
    [
        .. edition.Ruleset.Indicators.Select(i => i.Id),
        .. edition.Ruleset.Judgements.Select(j => j.Id),
        .. edition.Vocabulary.Concepts.Select(c => c.Id),
    ];

    public static Observation Finding(Tape tape, string id)
    {
        Finding finding = tape.Pick([Rules.Finding.Present, Rules.Finding.Present, Rules.Finding.Absent, Rules.Finding.NotKnown]);
        DateOnly? happened = tape.Chance(40) ? AsOf.AddDays(-tape.Pick(DaysAgo)) : null;
        return new Observation
        {
            Id = id,
            Finding = finding,
            Happened = happened,
            Recorded = tape.Chance(20) ? AsOf : null,
            By = tape.Chance(20) ? "school" : null,
        };
    }

    public static Observations WithFact(Tape tape, Observations observations, string fact)
    {
        Observations without = Without(observations, fact);
        return fact switch
        {
            "age" => tape.Below(5) switch
            {
                0 => without.WithUnborn(),
                1 or 2 => without.WithAge(tape.Below(18)),
                _ => without.WithBorn(AsOf.AddDays(-tape.Below(18) * 365 - tape.Below(365))),
            },
            "score" => without.WithFact(fact, tape.Pick(Scores)),
            "kind" => without.WithFact(fact, tape.Pick(Kinds)),
            _ => without.WithFact(fact, tape.Chance(50)),
        };
    }

    /// <summary>Every way to answer a question about a finding: absent, present, and present at days that put the child at other ages.</summary>
    public static IEnumerable<Func<Observations, Observations>> AnswersTo(string id)
    {
        yield return o => o.WithAbsent(id);
        yield return o => o.With(new Observation { Id = id });
        foreach (int days in DaysAgo)
        {
            yield return o => o.With(new Observation { Id = id, Happened = AsOf.AddDays(-days) });
        }
    }

    /// <summary>Answers to a question about a fact, on both sides of every bound that the generator uses.</summary>
    public static IEnumerable<Func<Observations, Observations>> AnswersToFact(string fact)
    {
        switch (fact)
        {
            case "age":
                yield return o => AgreeingAge(o, Without(o, fact).WithUnborn());
                foreach (int years in AgesAtBounds)
                {
                    yield return o => AgreeingAge(o, Without(o, fact).WithAge(years));
                    yield return o => AgreeingAge(o, Without(o, fact).WithBorn(AsOf.AddYears(-years).AddDays(-7)));
                    yield return o => AgreeingAge(o, Without(o, fact).WithBorn(AsOf.AddYears(-years - 1).AddDays(7)));
                }

                break;
            case "score":
                foreach (string score in Scores)
                {
                    yield return o => Without(o, fact).WithFact(fact, score);
                }

                break;
            case "kind":
                foreach (string kind in Kinds)
                {
                    yield return o => Without(o, fact).WithFact(fact, kind);
                }

                break;
            default:
                yield return o => Without(o, fact).WithFact(fact, true);
                yield return o => Without(o, fact).WithFact(fact, false);
                break;
        }
    }

    public static bool IsRecorded(Observations observations, string fact) =>
        observations.Facts.Any(f => IsOf(f.Name, fact) && f.Value != RecordedFact.NotKnown);

    // Where years are known already an answer can only be a date of birth that agrees with them.
    private static Observations AgreeingAge(Observations before, Observations after)
    {
        RecordedFact? years = before.Facts.FirstOrDefault(f => f.Name == "age" && f.Value != RecordedFact.NotKnown);
        RecordedFact answer = after.Facts.First(f => IsOf(f.Name, "age"));
        if (years is null)
        {
            return after;
        }

        bool agrees = answer.Name == "born"
            && CompleteYears(DateOnly.ParseExact(answer.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture) == years.Value;
        return agrees ? after : before;
    }

    private static int CompleteYears(DateOnly born)
    {
        int years = AsOf.Year - born.Year;
        return (AsOf.Month, AsOf.Day).CompareTo((born.Month, born.Day)) < 0 ? years - 1 : years;
    }

    private static bool IsOf(string name, string fact) => name == fact || (fact == "age" && name is ("born" or "unborn"));

    private static Observations Without(Observations observations, string fact) => new()
    {
        AsOf = observations.AsOf,
        Findings = observations.Findings,
        Facts = [.. observations.Facts.Where(f => !IsOf(f.Name, fact))],
    };
}
