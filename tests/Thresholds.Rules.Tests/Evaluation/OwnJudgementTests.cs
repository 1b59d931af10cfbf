using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Semantics;

/// <summary>The practitioner's own level and the strategy discussion stand beside the result and are no part of it.</summary>
[TestFixture]
public sealed class OwnJudgementTests
{
    private static readonly DateOnly AsOf = new(2026, 3, 4);
    private static readonly ThresholdCatalog Catalog = new();
    private static readonly Observations Starred = Observations.Of("sexual-activity-under-13").WithAge(12);

    [Test]
    public void It_changes_no_level_no_trigger_no_reach_and_no_question() =>
        RandomCases.Hold(seed: 74, cases: 500, random =>
        {
            Observations with = random.Observations
                .With(new OwnJudgement { Level = random.Tape.Pick([.. random.Edition.Ruleset.Levels]).Id, Why = "words", By = "role", Recorded = AsOf })
                .With(new StrategyDiscussion
                {
                    State = random.Tape.Pick([DiscussionState.Held, DiscussionState.NotHeld, DiscussionState.NotKnown]),
                    Held = random.Tape.Chance(50) ? AsOf : null,
                });
            random.Must(IsTheSame(random.Result, random.Evaluate(with), random.Result.Settled), "the own judgement changed the result", with);
        });

    // A mistake anywhere makes a result incomplete, and what is incomplete is never settled. Nothing else may change.
    [Test]
    public void A_mistake_in_it_hides_nothing() =>
        RandomCases.Hold(seed: 75, cases: 500, random =>
        {
            Observations with = random.Tape.Chance(50)
                ? random.Observations.With(new OwnJudgement { Level = "no-such-level" })
                : random.Observations.With(new StrategyDiscussion { State = DiscussionState.Held, Held = AsOf, Recorded = AsOf.AddDays(-1) });
            Evaluation then = random.Evaluate(with);
            random.Must(!then.Complete && IsTheSame(random.Result, then, settled: false), "the own judgement changed the result", with);
        });

    [TestCase("universal", OwnLevelDifference.Lower)]
    [TestCase("targeted", OwnLevelDifference.Lower)]
    [TestCase("statutory", OwnLevelDifference.Same)]
    [TestCase("getting-help", OwnLevelDifference.NotKnown)]
    public void It_is_compared_in_the_edition_s_own_order(string level, OwnLevelDifference expected)
    {
        Evaluation evaluation = Evaluate(Starred.With(Own(level)));

        evaluation.OwnLevelDifference.Should().Be(expected);
        evaluation.OwnLevel?.Id.Should().Be(level);
        evaluation.IndicatedLevel!.Id.Should().Be("statutory");
    }

    [Test]
    public void It_may_be_higher() =>
        Evaluate(Observations.None.WithFact("school-attendance", 84).With(Own("statutory"))).OwnLevelDifference.Should().Be(OwnLevelDifference.Higher);

    [Test]
    public void Where_nothing_is_indicated_it_is_neither_higher_nor_lower() =>
        Evaluate(Observations.None.With(Own("universal"))).OwnLevelDifference.Should().Be(OwnLevelDifference.NoneIndicated);

    [Test]
    public void Where_none_is_recorded_nothing_is_compared()
    {
        Evaluation evaluation = Evaluate(Starred);

        (evaluation.OwnJudgement, evaluation.OwnLevel, evaluation.OwnLevelDifference, evaluation.StrategyDiscussion).Should().Be((null, null, null, null));
    }

    [Test]
    public void A_level_that_the_edition_does_not_have_is_an_error_and_hides_nothing()
    {
        Evaluation evaluation = Evaluate(Starred.With(Own("targetted")));

        evaluation.Complete.Should().BeFalse();
        evaluation.Problems.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Code == DiagnosticCodes.UnknownOwnLevel && d.Help == "did you mean `targeted`?");
        evaluation.IndicatedLevel!.Id.Should().Be("statutory");
        evaluation.Section47.Status.Should().Be(SectionStatus.StrategyDiscussionRequired);
        evaluation.OwnJudgement!.Why.Should().Be("Two agencies saw the same");
    }

    [Test]
    public void Every_copy_of_the_observations_keeps_both()
    {
        Observations observations = Observations.None.With(Own("targeted")).With(new StrategyDiscussion { State = DiscussionState.NotHeld, Why = "why" })
            .WithAge(12).WithAbsent("self-harm").WithNotKnown("missing-frequently").At(AsOf).With(new Observation { Id = "bullying" });

        observations.OwnJudgement!.Level.Should().Be("targeted");
        observations.StrategyDiscussion!.State.Should().Be(DiscussionState.NotHeld);
        observations.Findings.Should().HaveCount(3);
    }

    [Test]
    public void Under_another_edition_it_means_nothing()
    {
        ThresholdComparison comparison = Catalog.Compare(Starred.With(Own("targeted")), AsOf, "northamptonshire");

        comparison.Problems.Should().BeEmpty();
    }

    private static bool IsTheSame(Evaluation before, Evaluation then, bool settled) =>
        then.IndicatedLevel == before.IndicatedLevel
        && then.CouldReach == before.CouldReach
        && then.Settled == settled
        && then.TrueRules.SequenceEqual(before.TrueRules)
        && then.Section47.Status == before.Section47.Status
        && then.Section17.Status == before.Section17.Status
        && RandomCase.TriggersOf(then).SetEquals(RandomCase.TriggersOf(before))
        && then.Questions.Select(q => q.Id).SequenceEqual(before.Questions.Select(q => q.Id))
        && then.Coverage.Asked == before.Coverage.Asked;

    private static OwnJudgement Own(string level) => new() { Level = level, Why = "Two agencies saw the same", By = "duty social worker", Recorded = AsOf.AddDays(1) };

    private static Evaluation Evaluate(Observations observations) => Catalog.GetEvaluator("northamptonshire", AsOf).Evaluate(observations);
}
