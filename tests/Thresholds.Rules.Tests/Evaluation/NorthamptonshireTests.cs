using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Semantics;

/// <summary>What the document must be seen to say, and must not be made to say.</summary>
public sealed class NorthamptonshireTests
{
    [Test]
    public void Sexual_activity_of_a_child_of_12_needs_a_strategy_discussion_and_cites_both_lists()
    {
        Evaluation evaluation = Northants.Evaluate("sexual-activity-under-13 age=12");
        Small.IdOf(evaluation.IndicatedLevel).Should().Be("statutory");
        evaluation.Section47.Status.Should().Be(SectionStatus.StrategyDiscussionRequired);
        evaluation.Section47.Triggers.Select(t => (t.Trigger.Id, t.Trigger.Force, t.Citation.Text)).Should().Equal(
            (Northants.Discussion, Force.Required, "Appendix 1, level 4, Emotional Health and Behaviour Needs, row 6"),
            (Northants.Assessment, Force.CouldLeadTo, "Appendix 2, item 4"));
        evaluation.Contradictions.Should().BeEmpty();
    }

    [TestCase("age=12", "statutory")]
    [TestCase("age=13", "none")]
    [TestCase("age=15", "none")]
    [TestCase("age=0", "statutory")]
    [TestCase("", "none")]
    [TestCase("age=not-known", "none")]
    public void The_concept_of_sexual_activity_counts_below_13(string age, string level)
    {
        Northants.LevelOf("child/sexual-activity " + age).Should().Be(level);
    }

    [Test]
    public void Sexual_activity_at_an_age_not_known_could_reach_level_4_and_the_age_is_asked()
    {
        Evaluation evaluation = Northants.Evaluate("child/sexual-activity");
        Small.IdOf(evaluation.CouldReach).Should().Be("statutory");
        Question age = evaluation.Questions.Single(q => q.Id == "age");
        Small.IdOf(age.MayRaiseTo).Should().Be("statutory");
        age.MayTrigger.Select(t => t.Id).Should().Equal(Northants.Discussion, Northants.Assessment);
        evaluation.Questions[0].Should().BeSameAs(age);
    }

    [Test]
    public void The_row_recorded_of_a_child_of_15_counts_and_is_reported_as_a_contradiction()
    {
        Evaluation evaluation = Northants.Evaluate("sexual-activity-under-13 child/sexual-activity age=15");
        evaluation.Section47.Status.Should().Be(SectionStatus.StrategyDiscussionRequired);
        evaluation.Contradictions.Select(c => c.Id).Should().Equal("sexual-activity-under-13");
        evaluation.Contradictions[0].Grounds.Should().Contain(g => g.SpeaksFor).And.Contain(g => !g.SpeaksFor);
    }

    [Test]
    public void The_row_alone_recorded_of_a_child_of_15_counts_and_is_a_contradiction_too()
    {
        Evaluation evaluation = Northants.Evaluate("sexual-activity-under-13 age=15");
        Small.IdOf(evaluation.IndicatedLevel).Should().Be("statutory");
        evaluation.Contradictions.Select(c => c.Id).Should().Equal("sexual-activity-under-13");
    }

    [Test]
    public void The_row_recorded_of_a_child_of_15_that_happened_at_12_is_no_contradiction()
    {
        Evaluation evaluation = Northants.Evaluate("sexual-activity-under-13@2023-02-01 age=15");
        Small.IdOf(evaluation.IndicatedLevel).Should().Be("statutory");
        evaluation.Contradictions.Should().BeEmpty();
    }

    [Test]
    public void School_refusal_alone_is_not_level_4_and_could_reach_it()
    {
        Evaluation evaluation = Northants.Evaluate("persistent-school-refusal");
        evaluation.IndicatedLevel.Should().BeNull();
        Small.IdOf(evaluation.CouldReach).Should().Be("statutory");
        evaluation.Questions.Select(q => (q.Kind, q.Id)).Should().Equal((QuestionKind.Judgement, "other-complex-and-significant-needs"));
        evaluation.Settled.Should().BeFalse();
    }

    [TestCase("persistent-school-refusal")]
    [TestCase("child/persistent-school-refusal")]
    [TestCase("child/excluded-for-a-fixed-term")]
    public void School_refusal_or_exclusion_with_other_needs_is_level_4_without_a_strategy_discussion(string refusal)
    {
        Evaluation evaluation = Northants.Evaluate(refusal + " other-complex-and-significant-needs");
        Small.IdOf(evaluation.IndicatedLevel).Should().Be("statutory");
        evaluation.Section47.Status.Should().Be(SectionStatus.DescribedAsS47);
        evaluation.Section47.Triggers.Should().BeEmpty();
    }

    [Test]
    public void Other_needs_are_never_counted_from_rows()
    {
        string everything = string.Join(' ', Northants.Ruleset.Indicators.Where(i => i.Level?.Id == "early-help").Select(i => i.Id));
        Evaluation evaluation = Northants.Evaluate("persistent-school-refusal " + everything);
        Small.IdOf(evaluation.IndicatedLevel).Should().Be("early-help", "many needs of level 2 are no judgement that they are complex and significant");
    }

    [TestCase("permanently-excluded", "targeted")]
    [TestCase("child/permanently-excluded", "targeted")]
    [TestCase("permanently-excluded other-complex-and-significant-needs", "statutory")]
    [TestCase("permanently-excluded -other-complex-and-significant-needs", "targeted")]
    [TestCase("other-complex-and-significant-needs", "none")]
    public void Permanent_exclusion_is_level_3_by_itself(string observed, string level) => Northants.LevelOf(observed).Should().Be(level);

    [Test]
    public void Nothing_observed_gives_no_level_is_not_settled_and_is_no_reassurance()
    {
        Evaluation evaluation = Northants.Evaluate(string.Empty);
        evaluation.IndicatedLevel.Should().BeNull();
        evaluation.CouldReach.Should().BeNull("nothing is recorded that waits for an answer");
        evaluation.Settled.Should().BeFalse();
        evaluation.Complete.Should().BeTrue();
        evaluation.Section47.Status.Should().Be(SectionStatus.NoneRecorded);
        evaluation.Section47.Statement.Should().Contain("no finding that section 47 does not apply").And.Contain("not exhaustive");
        evaluation.Section17.Statement.Should().Contain("no finding that the child is not in need");
        evaluation.Coverage.Asked.Should().Be(0);
        evaluation.Coverage.Rows.Should().Be(199);
        evaluation.Coverage.UnaskedThatMatter.Should().Be(207);
    }

    [TestCase("school-attendance=90", "none")]
    [TestCase("school-attendance=89.9", "targeted")]
    [TestCase("school-attendance=89.99", "targeted")]
    [TestCase("school-attendance=89.9999999999", "targeted")]
    [TestCase("school-attendance=0", "targeted")]
    [TestCase("school-attendance=not-known", "none")]
    [TestCase("fixed-term-exclusions=0", "none")]
    [TestCase("fixed-term-exclusions=1", "early-help")]
    [TestCase("fixed-term-exclusions=2", "early-help")]
    [TestCase("fixed-term-exclusions=3", "targeted")]
    [TestCase("days-excluded=15", "none")]
    [TestCase("days-excluded=15.5", "targeted")]
    [TestCase("days-excluded=16", "targeted")]
    [TestCase("fixed-term-exclusions=2 days-excluded=15", "early-help")]
    [TestCase("fixed-term-exclusions=2 days-excluded=15.5", "targeted")]
    [TestCase("child/pregnant age=12", "statutory")]
    [TestCase("child/pregnant age=13", "early-help")]
    [TestCase("child/pregnant age=19", "early-help")]
    [TestCase("child/pregnant age=20", "none")]
    [TestCase("child/sexually-transmitted-infection age=12", "statutory")]
    [TestCase("child/sexually-transmitted-infection age=13", "none")]
    [TestCase("child/send-needing-outside-agencies child/adulthood-planning-not-started age=13", "none")]
    [TestCase("child/send-needing-outside-agencies child/adulthood-planning-not-started age=14", "targeted")]
    [TestCase("child/send-needing-outside-agencies age=14", "none")]
    [TestCase("child/not-in-education age=15", "targeted")]
    [TestCase("child/not-in-education age=16", "none")]
    [TestCase("child/not-in-education-employment-or-training age=15", "none")]
    [TestCase("child/not-in-education-employment-or-training age=16", "early-help")]
    [TestCase("child/failure-to-thrive-referral age=4", "statutory")]
    [TestCase("child/failure-to-thrive-referral age=5", "none")]
    [TestCase("child/failure-to-thrive-referral unborn=yes", "statutory")]
    [TestCase("child/not-in-education-employment-or-training born=2010-03-04", "early-help")]
    [TestCase("child/not-in-education-employment-or-training born=2010-03-05", "none")]
    public void Bounds_are_as_printed(string observed, string level) => Northants.LevelOf(observed).Should().Be(level);

    [Test]
    public void A_pregnancy_at_12_reported_at_13_is_the_row_with_the_star()
    {
        Evaluation evaluation = Northants.Evaluate("child/pregnant@2025-11-01 born=2013-01-10");
        evaluation.Because.Select(r => r.Rule.Id).Should().Equal("pregnancy-or-sti-under-13");
        evaluation.Section47.Status.Should().Be(SectionStatus.StrategyDiscussionRequired);
    }

    [Test]
    public void An_unborn_child_may_have_rows_of_its_own()
    {
        Evaluation evaluation = Northants.Evaluate("household/domestic-abuse-in-pregnancy parent-problems-significantly-affect-care unborn=yes");
        evaluation.Complete.Should().BeTrue();
        evaluation.Section47.Triggers.Select(t => t.Rule.Indicator).Distinct().Should().Equal("domestic-abuse-in-pregnancy");
    }

    [TestCase("mobility=pre-mobile", "strategy-discussion-required")]
    [TestCase("mobility=non-mobile", "strategy-discussion-required")]
    [TestCase("mobility=mobile", "none-recorded")]
    [TestCase("mobility=mobile disabled=yes", "strategy-discussion-required")]
    [TestCase("mobility=mobile disabled=no", "none-recorded")]
    [TestCase("mobility=not-known", "none-recorded")]
    [TestCase("looked-after=yes", "could-lead-to-enquiries")]
    [TestCase("child-protection-plan=yes", "could-lead-to-enquiries")]
    [TestCase("looked-after=yes mobility=pre-mobile", "strategy-discussion-required")]
    public void A_suspicious_injury(string facts, string status) =>
        Northants.Evaluate("child/suspicious-injury " + facts).Section47.Status.ToWord().Should().Be(status);

    [Test]
    public void A_suspicious_injury_of_a_child_whose_mobility_is_not_known_asks_for_it_first()
    {
        Evaluation evaluation = Northants.Evaluate("child/suspicious-injury mobility=not-known");
        Small.IdOf(evaluation.CouldReach).Should().Be("statutory");
        evaluation.Questions.Select(q => q.Id).Should().BeEquivalentTo("mobility", "disabled", "child-protection-plan", "looked-after");
        evaluation.Questions.Should().OnlyContain(q => q.MayTrigger.Length > 0);
        evaluation.Settled.Should().BeFalse();
    }

    [Test]
    public void Being_looked_after_alone_indicates_nothing()
    {
        Evaluation evaluation = Northants.Evaluate("looked-after=yes child-protection-plan=yes");
        evaluation.IndicatedLevel.Should().BeNull();
        evaluation.Settled.Should().BeFalse();
    }

    [TestCase("inconsistent-explanations-or-admission", "Appendix 2, item 17")]
    [TestCase("failure-to-thrive-under-fives", "Appendix 2, item 18")]
    [TestCase("connected-sexual-abuse-allegations", "Appendix 2, item 19")]
    [TestCase("suspicious-injury-or-allegation-cp-plan-or-looked-after", "Appendix 2, item 20")]
    public void An_item_of_Appendix_2_alone_is_level_4_by_interpretation_and_could_lead_to_enquiries(string item, string place)
    {
        Evaluation evaluation = Northants.Evaluate(item);
        Small.IdOf(evaluation.IndicatedLevel).Should().Be("statutory");
        evaluation.Section47.Status.Should().Be(SectionStatus.CouldLeadToEnquiries);
        evaluation.Section47.Triggers.Select(t => (t.Trigger.Force, t.Citation.Text)).Should().Equal((Force.CouldLeadTo, place));
        Reason level = evaluation.ReasonFor(item + "-level")!;
        level.Determining.Should().BeTrue();
        level.Rule.Basis.Should().Be(Basis.Interpretation);
        level.Rule.Citation.Text.Should().Be("4.1");
        level.Rule.Reason.Should().Contain("Appendix 1 has no such row");
        evaluation.ReasonFor(item)!.Level.Should().BeNull("the list gives no level");
        evaluation.Interpretations.Select(i => i.Id).Should().Contain(item + "-level");
    }

    [Test]
    public void A_row_of_level_4_without_a_star_is_described_as_section_47_and_no_more()
    {
        Evaluation evaluation = Northants.Evaluate("privately-fostered");
        Small.IdOf(evaluation.IndicatedLevel).Should().Be("statutory");
        evaluation.Section47.Status.Should().Be(SectionStatus.DescribedAsS47);
        evaluation.Section47.Triggers.Should().BeEmpty();
        evaluation.Section17.Status.Should().Be(SectionStatus.NoneRecorded);
    }

    [Test]
    public void Level_3_may_be_provided_a_service_under_section_17()
    {
        Evaluation evaluation = Northants.Evaluate("neglect-identified");
        evaluation.Section17.Status.Should().Be(SectionStatus.MayBeProvided);
        evaluation.Section47.Status.Should().Be(SectionStatus.NoneRecorded);
        Northants.Evaluate("neglect-identified privately-fostered").Section17.Status.Should().Be(SectionStatus.MayBeProvided, "a higher row takes nothing away");
    }

    [Test]
    public void Strengths_alone_are_level_1_and_say_nothing_on_section_47()
    {
        Evaluation evaluation = Northants.Evaluate("health-needs-met protected-from-danger");
        Small.IdOf(evaluation.IndicatedLevel).Should().Be("universal");
        evaluation.Strengths.Select(s => s.Rule.Id).Should().Equal("health-needs-met", "protected-from-danger");
        evaluation.Section47.Status.Should().Be(SectionStatus.NoneRecorded);
        evaluation.Section47.Statement.Should().Contain("no finding that section 47 does not apply");
        evaluation.Settled.Should().BeFalse();
    }

    [Test]
    public void Neglect_identified_and_being_subject_to_neglect_stay_apart()
    {
        Evaluation both = Northants.Evaluate("neglect-identified child/neglected");
        both.Because.Select(r => (r.Rule.Id, Small.IdOf(r.Level))).Should().Equal(("subject-to-abuse-or-neglect", "statutory"), ("neglect-identified", "targeted"));
        Northants.LevelOf("neglect-identified").Should().Be("targeted");
        Northants.Evaluate("child/neglected").ReasonFor("neglect-identified").Should().BeNull();
    }

    [Test]
    public void Protected_from_danger_beside_a_star_is_a_conflict_and_changes_nothing()
    {
        Evaluation without = Northants.Evaluate("child-abandonment");
        Evaluation with = Northants.Evaluate("child-abandonment protected-from-danger");
        with.IndicatedLevel.Should().Be(without.IndicatedLevel);
        with.Section47.Status.Should().Be(SectionStatus.StrategyDiscussionRequired);
        with.Section47.Triggers.Select(t => t.Citation.Text).Should().Equal(without.Section47.Triggers.Select(t => t.Citation.Text));
        with.Conflicts.Should().ContainSingle();
        with.Conflicts[0].Strength.Id.Should().Be("protected-from-danger");
        with.Conflicts[0].Concerns.Select(c => c.Id).Should().Equal("child-abandonment");
    }

    [Test]
    public void A_wrong_id_hides_no_trigger_and_does_not_look_clean()
    {
        Evaluation evaluation = Northants.Evaluate("sexual-activity-under-13 missing-frequntly age=12");
        evaluation.Section47.Status.Should().Be(SectionStatus.StrategyDiscussionRequired);
        evaluation.Complete.Should().BeFalse();
        evaluation.Settled.Should().BeFalse();
        evaluation.Problems.Should().ContainSingle().Which.Help.Should().Contain("missing-frequently");
    }

    [Test]
    public void Significant_harm_that_is_suspected_is_level_4_and_described_as_section_47()
    {
        Evaluation evaluation = Northants.Evaluate("significant-harm-suspected=yes");
        Small.IdOf(evaluation.IndicatedLevel).Should().Be("statutory");
        evaluation.Section47.Status.Should().Be(SectionStatus.DescribedAsS47);
        evaluation.Because.Single().Rule.Citation.Text.Should().Be("4.1");
        Northants.LevelOf("significant-harm-suspected=no").Should().Be("none");
        Small.IdOf(Northants.Evaluate("significant-harm-suspected=not-known").CouldReach).Should().Be("statutory");
    }

    [TestCaseSource(nameof(Starred))]
    public void A_row_with_a_star_by_itself_needs_a_strategy_discussion(string row)
    {
        Evaluation evaluation = Northants.Evaluate(row);
        Small.IdOf(evaluation.IndicatedLevel).Should().Be("statutory");
        evaluation.Section47.Status.Should().Be(SectionStatus.StrategyDiscussionRequired);
        evaluation.Section47.Triggers[0].Rule.Indicator.Should().Be(row);
    }

    [Test]
    public void Eighteen_rows_have_a_star() => Starred().Should().HaveCount(18);

    [Test]
    public void There_are_207_indicators() => Northants.Ruleset.Indicators.Should().HaveCount(207, "199 rows, four items of Appendix 2 and four criteria of 6.2");

    [TestCaseSource(nameof(Indicators))]
    public void Every_indicator_by_itself_indicates_its_level_and_nothing_else(string id)
    {
        Indicator row = Northants.Ruleset.Indicators.Single(i => i.Id == id);
        Evaluation evaluation = Northants.Evaluate(id);
        Small.IdOf(evaluation.IndicatedLevel).Should().Be(row.Provided is null ? row.Level!.Value.Id : "none");
        evaluation.Because.All(r => r.Indicator == row).Should().BeTrue();
        evaluation.Contradictions.Should().BeEmpty();
        evaluation.Conflicts.Should().BeEmpty();
        evaluation.Strengths.Select(s => s.Rule.Id).Should().Equal(row.Strength ? [id] : []);
    }

    [TestCaseSource(nameof(Indicators))]
    public void No_indicator_recorded_absent_or_not_known_indicates_anything(string id)
    {
        Northants.Evaluate("-" + id).Because.Should().BeEmpty();
        Evaluation notKnown = Northants.Evaluate("?" + id);
        notKnown.Because.Should().BeEmpty();
        Indicator row = Northants.Ruleset.Indicators.Single(i => i.Id == id);
        int own = Northants.Ruleset.FindLevel(row.Level!.Value.Id)!.Rank;
        notKnown.CouldReach!.Rank.Should().BeGreaterThanOrEqualTo(own, "what the row rests on may be part of a higher row as well");
        notKnown.Questions.Select(q => q.Id).Should().Contain(id);
    }

    private static IEnumerable<string> Starred() =>
        Northants.Ruleset.Indicators.Where(i => i.Triggers.Any(t => t.Id == Northants.Discussion)).Select(i => i.Id);

    private static IEnumerable<string> Indicators() => Northants.Ruleset.Indicators.Select(i => i.Id);
}
