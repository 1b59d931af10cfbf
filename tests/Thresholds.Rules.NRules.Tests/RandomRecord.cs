using System.Globalization;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.NRules.Tests;

/// <summary>Random observations of an edition of the package: a few rows, concepts and judgements, dated or not, and facts around their bounds. A seed gives one record.</summary>
internal sealed class RandomRecord
{
    private static readonly int[] DaysAgo = [0, 1, 40, 400, 1500, 3000];
    private static readonly decimal[] Shares = [0m, 0.02m, 0.1m, 0.5m, 0.8m, 0.89m, 0.9m, 0.91m, 0.95m, 1m];

    private readonly Edition edition;
    private readonly string[] ids;

    public RandomRecord(Edition edition)
    {
        this.edition = edition;
        ids =
        [
            .. edition.Ruleset.Indicators.Select(i => i.Id),
            .. edition.Ruleset.Judgements.Select(j => j.Id),
            .. edition.Vocabulary.Concepts.Select(c => c.Id),
        ];
    }

    public Observations Make(int seed)
    {
        Random random = new(seed);
        Observations observations = Observations.None.At(Editions.AsOf);
        int findings = random.Next(4) == 0 ? random.Next(ids.Length) : random.Next(13);
        for (int i = 0; i < findings; i++)
        {
            observations = observations.With(Finding(random, ids[random.Next(ids.Length)]));
        }

        int density = random.Next(100);
        foreach (Fact fact in edition.Vocabulary.Facts)
        {
            if (random.Next(100) < density)
            {
                observations = random.Next(8) == 0 ? observations.WithFactNotKnown(fact.Id) : WithFact(random, observations, fact);
            }
        }

        return observations;
    }

    private static Observation Finding(Random random, string id) => new()
    {
        Id = id,
        Finding = random.Next(6) switch { 0 => Rules.Finding.Absent, 1 => Rules.Finding.NotKnown, _ => Rules.Finding.Present },
        Happened = random.Next(3) == 0 ? Editions.AsOf.AddDays(-DaysAgo[random.Next(DaysAgo.Length)]) : null,
    };

    private static Observations WithFact(Random random, Observations observations, Fact fact)
    {
        switch (fact.Type)
        {
            case FactType.Age:
                return random.Next(5) switch
                {
                    0 => observations.WithUnborn(),
                    1 or 2 => observations.WithAge(random.Next(19)),
                    _ => observations.WithBorn(Editions.AsOf.AddDays(-random.Next(19 * 365))),
                };
            case FactType.YesNo:
                return observations.WithFact(fact.Id, random.Next(2) == 0);
            case FactType.OneOf:
                return observations.WithFact(fact.Id, fact.Values[random.Next(fact.Values.Length)]);
            default:
                decimal from = fact.From ?? 0;
                decimal to = fact.To ?? 100;
                decimal value = from + ((to - from) * Shares[random.Next(Shares.Length)]);
                return observations.WithFact(fact.Id, decimal.Parse(decimal.Round(value).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
        }
    }
}
