using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Semantics;

public sealed class SameInputSameOutputTests
{
    private static readonly string[] Cultures = ["tr-TR", "ar-SA", "de-DE"];

    [Test]
    public void Order_and_duplicates_of_what_is_recorded_do_not_matter() =>
        RandomCases.Hold(seed: 71, cases: 500, random =>
        {
            string expected = random.Result.ToJson();
            Observations shuffled = new()
            {
                AsOf = random.Observations.AsOf,
                Findings = Shuffle(random, random.Observations.Findings),
                Facts = Shuffle(random, random.Observations.Facts),
            };
            random.Must(random.Evaluate(shuffled).ToJson() == expected, "another order gives another result", shuffled);
        });

    [Test]
    public void The_order_of_rules_does_not_change_the_answer() =>
        RandomCases.Hold(seed: 72, cases: 500, random =>
        {
            Evaluation other = new ThresholdEvaluator(TurnedEdition.Of(random.Edition), new Engines.ReferenceEngine(), RandomObservations.AsOf).Evaluate(random.Observations);
            other.IndicatedLevel.Should().Be(random.Result.IndicatedLevel);
            other.CouldReach.Should().Be(random.Result.CouldReach);
            other.Settled.Should().Be(random.Result.Settled);
            other.Because.Select(r => r.Rule.Id).Should().BeEquivalentTo(random.Result.Because.Select(r => r.Rule.Id));
            other.Questions.Select(q => q.Id).Should().Equal(random.Result.Questions.Select(q => q.Id));
        });

    [Test]
    public void The_result_is_valid_JSON_and_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            RandomCases.Hold(seed: 73, cases: 500, random =>
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                string expected = random.Evaluate(random.Observations).ToJson();
                JsonDocument.Parse(expected).RootElement.GetProperty("complete").GetBoolean().Should().BeTrue();
                foreach (string culture in Cultures)
                {
                    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                    random.Must(random.Evaluate(random.Observations).ToJson() == expected, culture);
                }

                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            });
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static ImmutableArray<T> Shuffle<T>(RandomCase random, ImmutableArray<T> items)
    {
        List<T> rest = [.. items, .. items.Where(_ => random.Tape.Chance(30))];
        ImmutableArray<T>.Builder shuffled = ImmutableArray.CreateBuilder<T>();
        while (rest.Count > 0)
        {
            int at = random.Tape.Below(rest.Count);
            shuffled.Add(rest[at]);
            rest.RemoveAt(at);
        }

        return shuffled.ToImmutable();
    }
}
