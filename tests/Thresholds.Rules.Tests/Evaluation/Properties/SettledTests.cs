using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Engines;

namespace Thresholds.Rules.Tests.Semantics;

public sealed class SettledTests
{
    /// <summary>
    /// What is unknown is what carries no mark. To record present what a date, a fact or a record already speaks against is no answer to
    /// something unknown but a contradiction, which counts and is reported; it may therefore raise a settled result.
    /// </summary>
    [Test]
    public void Nothing_unknown_changes_the_level_or_the_triggers_of_a_settled_result()
    {
        int settled = 0;
        RandomCases.Hold(seed: 61, cases: 1500, random =>
        {
            if (!random.Result.Settled)
            {
                return;
            }

            settled++;
            MarkReader marks = new(new EditionIndex(random.Edition), random.Result.Bound, OpenThings.Nothing);
            string[] unknown = [.. RandomObservations.Ids(random.Edition).Where(id => marks.OfFinding(id) == Marks.None)];
            string[] facts = [.. RandomEdition.Vocabulary.Facts.Select(f => f.Id).Where(f => !RandomObservations.IsRecorded(random.Observations, f))];
            IEnumerable<Func<Observations, Observations>> single = unknown.SelectMany(RandomObservations.AnswersTo)
                .Concat(facts.SelectMany(RandomObservations.AnswersToFact));
            foreach (Observations more in single.Select(a => a(random.Observations)).Concat(Together(random, unknown, facts)))
            {
                Evaluation after = random.Evaluate(more);
                random.Must(after.IndicatedLevel == random.Result.IndicatedLevel, "another level", more);
                random.Must(RandomCase.TriggersOf(after).SetEquals(RandomCase.TriggersOf(random.Result)), "other triggers", more);
            }
        });
        settled.Should().BeGreaterThan(100, "the property would otherwise say little");
    }

    [Test]
    public void Nothing_recorded_is_never_settled() =>
        RandomCases.Hold(seed: 62, cases: 500, random =>
            random.Must(!random.Evaluate(Observations.None.At(RandomObservations.AsOf)).Settled, "settled without a record"));

    [Test]
    public void A_case_with_a_mistake_is_never_settled() =>
        RandomCases.Hold(seed: 63, cases: 500, random =>
        {
            Evaluation mistaken = random.Evaluate(random.Observations.With(new Observation { Id = "no-such-row" }));
            random.Must(!mistaken.Settled && !mistaken.Complete, "a mistake looks clean");
            random.Must(mistaken.TrueRules.SequenceEqual(random.Result.TrueRules), "the rest is to be evaluated all the same");
        });

    [Test]
    public void Could_reach_is_the_level_of_a_settled_result() =>
        RandomCases.Hold(seed: 64, cases: 1000, random =>
        {
            random.Must(!random.Result.Settled || random.Result.CouldReach == random.Result.IndicatedLevel, "settled, and could reach more");
        });

    private static IEnumerable<Observations> Together(RandomCase random, string[] unknown, string[] facts)
    {
        for (int i = 0; i < 12; i++)
        {
            Observations more = random.Observations;
            foreach (string id in unknown.Where(_ => random.Tape.Chance(60)))
            {
                more = random.Tape.Pick([.. RandomObservations.AnswersTo(id)])(more);
            }

            foreach (string fact in facts.Where(_ => random.Tape.Chance(60)))
            {
                more = random.Tape.Pick([.. RandomObservations.AnswersToFact(fact)])(more);
            }

            yield return more;
        }
    }
}
