using System.Globalization;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Tests.Differential;

/// <summary>
/// Random observations for any edition: findings of all kinds, dated or not, sometimes twice; facts at and around the edition's own bounds, not known,
/// or with a mistake. The same seed gives the same observations. Used by the tests and by the differential run of the benchmarks.
/// </summary>
internal sealed class RandomRecord
{
    public static readonly DateOnly AsOf = new(2026, 3, 4);

    private static readonly int[] DaysAgo = [0, 1, 40, 400, 1500, 3000];

    private readonly Edition edition;
    private readonly string[] ids;
    private readonly Dictionary<string, string[]> values;

    public RandomRecord(Edition edition)
    {
        this.edition = edition;
        ids =
        [
            .. edition.Ruleset.Indicators.Select(i => i.Id),
            .. edition.Ruleset.Judgements.Select(j => j.Id),
            .. edition.Vocabulary.Concepts.Select(c => c.Id),
        ];
        values = edition.Vocabulary.Facts.ToDictionary(f => f.Id, f => ValuesOf(f).ToArray(), StringComparer.Ordinal);
    }

    public Observations Make(int seed)
    {
        Random random = new(seed);
        List<Observation> findings = [];
        List<RecordedFact> facts = [];
        switch (random.Next(4))
        {
            case 0:
                Scatter(random, findings, random.Next(1, 6));
                break;
            case 1:
                Scatter(random, findings, random.Next(6, 30));
                break;
            case 2:
                Scatter(random, findings, random.Next(ids.Length));
                break;
            default:
                Fill(random, findings);
                break;
        }

        int density = random.Next(100);
        foreach (Fact fact in edition.Vocabulary.Facts.Where(_ => random.Next(100) < density))
        {
            facts.Add(Recorded(random, fact));
            if (random.Next(60) == 0)
            {
                facts.Add(Recorded(random, fact));
            }
        }

        if (random.Next(40) == 0)
        {
            findings.Add(new Observation { Id = "no-such-row" });
        }

        return new Observations { AsOf = AsOf, Findings = [.. findings], Facts = [.. facts] };
    }

    private void Scatter(Random random, List<Observation> findings, int count)
    {
        for (int i = 0; i < count; i++)
        {
            findings.Add(Finding(random, ids[random.Next(ids.Length)], random.Next(4) == 0 ? 60 : 20));
        }
    }

    // Almost everything is recorded, mostly absent: the cases in which an evaluation can be settled.
    private void Fill(Random random, List<Observation> findings)
    {
        int absent = random.Next(60, 101);
        int left = random.Next(4);
        foreach (string id in ids.Where(_ => random.Next(100) >= left))
        {
            findings.Add(Finding(random, id, absent));
        }
    }

    private static Observation Finding(Random random, string id, int absent)
    {
        int roll = random.Next(100);
        return new Observation
        {
            Id = id,
            Finding = roll < absent ? Rules.Finding.Absent : roll % 7 == 0 ? Rules.Finding.NotKnown : Rules.Finding.Present,
            Happened = random.Next(3) == 0 ? AsOf.AddDays(-DaysAgo[random.Next(DaysAgo.Length)]) : random.Next(80) == 0 ? AsOf.AddDays(1) : null,
        };
    }

    private RecordedFact Recorded(Random random, Fact fact)
    {
        if (random.Next(6) == 0)
        {
            return new RecordedFact { Name = fact.Id, Value = random.Next(8) == 0 ? "a mistake" : RecordedFact.NotKnown };
        }

        if (fact.Type == FactType.Age && random.Next(3) is var way and > 0)
        {
            return way == 1 && random.Next(4) == 0
                ? new RecordedFact { Name = "unborn", Value = random.Next(2) == 0 ? "yes" : "no" }
                : new RecordedFact { Name = "born", Value = AsOf.AddDays(-random.Next(19 * 365)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        }

        string[] possible = values[fact.Id];
        return new RecordedFact { Name = fact.Id, Value = possible[random.Next(possible.Length)] };
    }

    // Every value that the edition compares a number with, and one on each side of it.
    private IEnumerable<string> ValuesOf(Fact fact)
    {
        if (fact.Type == FactType.YesNo)
        {
            return ["yes", "no"];
        }

        if (fact.Type == FactType.OneOf)
        {
            return fact.Values;
        }

        decimal step = fact.Type == FactType.Number ? 0.1m : 1m;
        return Bounds.Of(edition, fact.Id)
            .Append(fact.From ?? 0)
            .SelectMany(b => new[] { b - step, b, b + step })
            .Where(v => v >= (fact.From ?? 0) && !(v > fact.To))
            .Distinct()
            .Select(v => v.ToString(CultureInfo.InvariantCulture));
    }
}
