using NUnit.Framework;

namespace Thresholds.Rules.Tests.Semantics;

public sealed class NothingLowersTests
{
    [Test]
    public void Recording_more_never_lowers_the_level_and_never_removes_a_rule_or_a_trigger() =>
        RandomCases.Hold(seed: 20260304, cases: 1000, random =>
        {
            Observations more = random.Observations;
            Evaluation before = random.Result;
            for (int i = 0; i < 6; i++)
            {
                more = random.Add(more);
                Evaluation after = random.Evaluate(more);
                NothingIsLost(random, before, after, more);
                random.Must(after.Complete, "the generator makes no mistakes", more);
                before = after;
            }
        });

    [Test]
    public void A_second_record_of_the_same_thing_lowers_nothing_either() =>
        RandomCases.Hold(seed: 20260305, cases: 500, random =>
        {
            IReadOnlyList<string> ids = RandomObservations.Ids(random.Edition);
            Observations more = random.Observations.With(RandomObservations.Finding(random.Tape, random.Tape.Pick(ids)));
            NothingIsLost(random, random.Result, random.Evaluate(more), more);
        });

    [Test]
    public void A_strength_removes_nothing_and_lowers_nothing() =>
        RandomCases.Hold(seed: 20260306, cases: 500, random =>
        {
            string[] strengths = [.. random.Edition.Ruleset.Indicators.Where(i => i.Strength).Select(i => i.Id)];
            Observations more = strengths.Aggregate(random.Observations, (o, id) => o.With(new Observation { Id = id }));
            NothingIsLost(random, random.Result, random.Evaluate(more), more);
        });

    private static void NothingIsLost(RandomCase random, Evaluation before, Evaluation after, Observations more)
    {
        random.Must(RandomCase.RankOf(after.IndicatedLevel) >= RandomCase.RankOf(before.IndicatedLevel), "the level fell", more);
        random.Must(before.TrueRules.All(r => after.TrueRules.Contains(r)), "a rule is no longer true", more);
        random.Must(RandomCase.TriggersOf(before).IsSubsetOf(RandomCase.TriggersOf(after)), "a trigger went away", more);
    }
}
