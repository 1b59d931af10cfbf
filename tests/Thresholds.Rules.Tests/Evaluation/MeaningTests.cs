using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Semantics;

/// <summary>Levels, live rules, questions, what could be reached, what is settled: on an edition of a few rows.</summary>
public sealed class MeaningTests
{
    private const string Body =
        """
        domains:
          - id: home
            name: Home
            cite: Table
            rows:
              low:
                - { id: safe, text: Safe at home, strength: true, conflicts-with: [ { trigger: discussion }, bruised ] }
                - { id: calm, text: Calm, strength: true, indicates: false }
              middle:
                - { id: hungry, text: Hungry }
                - { id: cold, text: Cold, same-as: child/one }
                - { id: absent-often, text: Often absent, when: { attendance: { below: 90 } } }
              high:
                - { id: hurt, text: Hurt, same-as: child/two, triggers: [discussion] }
                - { id: bruised, text: Bruised, when: { all: [child/three, { looked-after: yes }] } }
                - { id: refuses, text: Refuses, provided: other-needs, triggers: [service] }
        lists:
          - id: list
            name: The list
            cite: List
            trigger: enquiry
            items:
              - { text: Hurt, rows: [hurt] }
              - { id: alone, text: Left alone, level: high, level-cite: "4", level-reason: The list gives none., triggers: [] }
        judgements:
          - { id: other-needs, ask: "Are there other needs?", cite: Table }
        rules:
          - { id: suspected, text: Suspected, when: { harm-suspected: yes }, level: high, cite: "4", basis: published }
          - { id: several, text: Several, when: { at-least: { count: 2, of: { level: middle } } }, level: high, cite: "4", basis: interpretation, reason: No number is printed. }
        """;

    private const string Gateways = "\ngateways: [harm-suspected]";

    private static readonly Edition Plain = Small.Edition(Body);

    [TestCase("", "none")]
    [TestCase("safe", "low")]
    [TestCase("calm", "none")]
    [TestCase("hungry safe", "middle")]
    [TestCase("hungry hurt", "high")]
    [TestCase("-hungry", "none")]
    [TestCase("?hungry", "none")]
    [TestCase("hungry -hungry", "middle")]
    [TestCase("hungry cold", "high")]
    [TestCase("cold child/one", "middle")]
    [TestCase("safe calm hungry", "middle")]
    [TestCase("refuses", "none")]
    [TestCase("refuses other-needs", "high")]
    [TestCase("refuses -other-needs", "none")]
    [TestCase("other-needs", "none")]
    [TestCase("harm-suspected=yes", "high")]
    [TestCase("harm-suspected=no", "none")]
    [TestCase("alone", "high")]
    public void The_level_is_the_highest_of_any_true_rule(string observed, string level) => Small.IdOf(Evaluate(observed).IndicatedLevel).Should().Be(level);

    // Live: the row, its concept or something its condition names is present or not known, or a fact that alone decides is not known.
    [TestCase("", "none", "")]
    [TestCase("-hungry", "none", "")]
    [TestCase("?hungry", "middle", "hungry")]
    [TestCase("?child/two", "high", "child/two")]
    [TestCase("?hurt", "high", "child/two hurt")]
    [TestCase("child/three", "high", "looked-after")]
    [TestCase("child/three looked-after=not-known", "high", "looked-after")]
    [TestCase("child/three looked-after=no", "none", "")]
    [TestCase("?child/three", "high", "looked-after child/three")]
    [TestCase("looked-after=yes", "none", "")]
    [TestCase("looked-after=not-known", "none", "")]
    [TestCase("attendance=not-known", "middle", "attendance")]
    [TestCase("attendance=95", "none", "")]
    [TestCase("refuses", "high", "other-needs")]
    [TestCase("refuses ?other-needs", "high", "other-needs")]
    [TestCase("refuses -other-needs", "none", "")]
    [TestCase("other-needs", "high", "refuses")]
    [TestCase("harm-suspected=not-known", "high", "harm-suspected")]
    [TestCase("hungry", "middle", "")]
    public void What_live_rules_still_need_is_asked_and_could_reach_their_level(string observed, string couldReach, string questions)
    {
        Evaluation evaluation = Evaluate(observed);
        Small.IdOf(evaluation.CouldReach).Should().Be(couldReach);
        evaluation.Questions.Select(q => q.Id).Should().BeEquivalentTo(questions.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Test]
    public void Rows_that_are_counted_as_a_class_neither_make_a_rule_live_nor_become_questions()
    {
        Evaluation evaluation = Evaluate("hungry ?cold");
        Small.IdOf(evaluation.CouldReach).Should().Be("high", "the answer on the other row may make it two");
        evaluation.Questions.Select(q => q.Id).Should().BeEquivalentTo("child/one", "cold");
        Evaluate("hungry").Questions.Should().BeEmpty();
    }

    [Test]
    public void The_question_of_a_live_count_is_the_count_itself()
    {
        const string Counting =
            """
            domains:
              - id: home
                name: Home
                cite: Table
                rows:
                  middle: [ { id: a, text: A }, { id: b, text: B }, { id: c, text: C } ]
            rules:
              - id: several
                text: Several
                when: { all: [ child/one, { at-least: { count: 2, of: { level: middle } } } ] }
                level: high
                cite: "4"
                basis: published
            """;
        Evaluation evaluation = Small.Evaluate(Counting, Observations.Of("child/one"));
        evaluation.Questions.Select(q => (q.Kind, q.Id, q.Ask)).Should().Equal((QuestionKind.Count, "several", "Are there 2 or more different needs of level Middle?"));
        Small.IdOf(evaluation.CouldReach).Should().Be("high");
    }

    [TestCase("", "high", "harm-suspected")]
    [TestCase("hungry", "high", "harm-suspected")]
    [TestCase("harm-suspected=not-known", "high", "harm-suspected")]
    [TestCase("hungry harm-suspected=no", "middle", "")]
    public void A_gateway_keeps_the_rules_that_name_it_open_until_it_is_answered(string observed, string couldReach, string questions)
    {
        Evaluation evaluation = Small.Evaluate(Body + Gateways, Probe.Observe(observed));
        Small.IdOf(evaluation.CouldReach).Should().Be(couldReach);
        evaluation.Questions.Select(q => q.Id).Should().BeEquivalentTo(questions.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Test]
    public void Questions_on_section_47_come_first_then_those_that_raise_the_level_most()
    {
        Evaluation evaluation = Evaluate("?hungry ?child/two child/three");
        evaluation.Questions.Select(q => q.Id).Should().Equal("child/two", "looked-after", "hungry");
        evaluation.Questions[0].MayTrigger.Select(t => t.Id).Should().Equal("discussion", "enquiry");
        evaluation.Questions[1].MayTrigger.Should().BeEmpty();
        Small.IdOf(evaluation.Questions[1].MayRaiseTo).Should().Be("high");
    }

    private const string AllOfHigh = " -hurt -child/two -bruised -child/three -refuses -alone harm-suspected=no";

    [TestCase("", false)]
    [TestCase("hungry", false)]
    [TestCase("hurt", false)] // The service of `refuses` could still be added.
    [TestCase("hurt refuses other-needs", true)]
    [TestCase("hungry -cold -child/one attendance=95" + AllOfHigh, true)]
    [TestCase("hungry -cold attendance=95" + AllOfHigh, false)] // The row is absent, its concept was not asked: present, it would count as well.
    [TestCase("hungry -cold" + AllOfHigh, false)] // A second need of the middle level would count.
    [TestCase("hungry -cold attendance=not-known" + AllOfHigh, false)]
    [TestCase("safe -hungry -cold -child/one -absent-often attendance=95 -other-needs" + AllOfHigh, true)]
    [TestCase("safe -hungry -cold -child/one attendance=95 ?refuses -other-needs -hurt -child/two -bruised -child/three -alone harm-suspected=no", true)]
    [TestCase("calm -hungry -cold -absent-often" + AllOfHigh, false)] // Safe would indicate the lowest level.
    public void Settled_means_that_nothing_unknown_could_raise_the_level_or_add_a_trigger(string observed, bool settled) =>
        Evaluate(observed).Settled.Should().Be(settled);

    [Test]
    public void Coverage_counts_what_was_asked_and_what_could_still_matter()
    {
        Coverage coverage = Evaluate("hungry ?child/one -child/two attendance=95").Coverage;
        coverage.Rows.Should().Be(8, "items of a list that have no row are not rows");
        coverage.Asked.Should().Be(4);
        coverage.UnaskedThatMatter.Should().Be(3, "bruised, refuses and the item of the list could raise the level");
        coverage.ByLevel.Select(l => (l.Id, l.Rows, l.Asked, l.UnaskedThatMatter)).Should().Equal(("low", 2, 0, 0), ("middle", 3, 3, 0), ("high", 3, 1, 2));
        coverage.ByDomain.Select(d => (d.Id, d.Rows, d.Asked)).Should().Equal(("home", 8, 4));
    }

    [TestCase("hurt -hurt", "hurt")]
    [TestCase("child/two -child/two", "child/two")]
    [TestCase("child/two -hurt", "hurt")]
    [TestCase("absent-often attendance=95", "absent-often")]
    [TestCase("refuses -refuses other-needs -other-needs", "refuses other-needs")]
    [TestCase("hurt ?hurt", "")]
    public void Marks_on_both_sides_are_a_contradiction_and_both_are_honoured(string observed, string contradictions)
    {
        Evaluation evaluation = Evaluate(observed);
        evaluation.Contradictions.Select(c => c.Id).Should().Equal(contradictions.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        evaluation.IndicatedLevel.Should().NotBeNull("what is recorded present counts");
    }

    [TestCase("safe hurt", "safe", "hurt")]
    [TestCase("safe child/three looked-after=yes", "safe", "bruised")]
    [TestCase("safe hungry", "", "")]
    [TestCase("-safe hurt", "", "")]
    [TestCase("safe -hurt", "", "")]
    public void A_strength_beside_a_concern_of_the_same_thing_is_a_conflict_and_cancels_nothing(string observed, string strengths, string concerns)
    {
        Evaluation evaluation = Evaluate(observed);
        string.Join(' ', evaluation.Conflicts.Select(c => c.Strength.Id)).Should().Be(strengths);
        string.Join(' ', evaluation.Conflicts.SelectMany(c => c.Concerns).Select(c => c.Id)).Should().Be(concerns);
string without = string.Join(' ', observed.Split(' ').Where(o => o != "safe"));
        RandomCase.RankOf(evaluation.IndicatedLevel).Should().BeGreaterThanOrEqualTo(RandomCase.RankOf(Evaluate(without).IndicatedLevel));
    }

    [TestCase("", "none-recorded", "none-recorded")]
    [TestCase("hungry", "none-recorded", "described-as-s17")]
    [TestCase("harm-suspected=yes", "described-as-s47", "none-recorded")]
    [TestCase("hurt", "strategy-discussion-required", "none-recorded")]
    [TestCase("alone", "could-lead-to-enquiries", "none-recorded")]
    [TestCase("alone hurt", "strategy-discussion-required", "none-recorded")]
    [TestCase("refuses other-needs", "described-as-s47", "may-be-provided")]
    [TestCase("refuses other-needs hungry", "described-as-s47", "may-be-provided")]
    public void The_strongest_status_that_applies_is_given(string observed, string section47, string section17)
    {
        Evaluation evaluation = Evaluate(observed);
        evaluation.Section47.Status.ToWord().Should().Be(section47);
        evaluation.Section17.Status.ToWord().Should().Be(section17);
    }

    [Test]
    public void A_row_in_the_table_and_on_the_list_reaches_both_triggers_each_with_its_place()
    {
        Evaluation evaluation = Evaluate("hurt");
        evaluation.Section47.Triggers.Select(t => (t.Trigger.Id, t.Citation.Text)).Should().Equal(
            ("discussion", "Table, level 3, Home, row 1"),
            ("enquiry", "List, item 1"));
    }

    [Test]
    public void Reasons_come_highest_first_then_in_document_order_and_say_which_determine()
    {
        Evaluation evaluation = Evaluate("hurt safe attendance=80 refuses other-needs");
        evaluation.Because.Select(r => (r.Rule.Id, r.Determining)).Should().Equal(("hurt", true), ("refuses", true), ("absent-often", false), ("safe", false));
        evaluation.Domains.Select(d => (d.Domain.Id, Small.IdOf(d.Level))).Should().Equal(("home", "high"));
    }

    [TestCase("no-such-row", DiagnosticCodes.UnknownFinding)]
    [TestCase("child/no-such-concept", DiagnosticCodes.UnknownFinding)]
    [TestCase("no-such-fact=3", DiagnosticCodes.UnknownCaseFact)]
    [TestCase("attendance=often", DiagnosticCodes.FactOfWrongType)]
    [TestCase("attendance=89,9", DiagnosticCodes.FactOfWrongType)]
    [TestCase("attendance=101", DiagnosticCodes.FactOutOfRange)]
    [TestCase("attendance=-1", DiagnosticCodes.FactOutOfRange)]
    [TestCase("exclusions=2.5", DiagnosticCodes.FactOfWrongType)]
    [TestCase("looked-after=perhaps", DiagnosticCodes.FactOfWrongType)]
    [TestCase("mobility=crawls", DiagnosticCodes.FactOfWrongType)]
    [TestCase("age=12.5", DiagnosticCodes.FactOfWrongType)]
    [TestCase("age=25", DiagnosticCodes.FactOutOfRange)]
    [TestCase("age=twelve", DiagnosticCodes.FactOfWrongType)]
    [TestCase("born=2026-03-05", DiagnosticCodes.DatedAfterAsOf)]
    [TestCase("born=04.03.2013", DiagnosticCodes.FactOfWrongType)]
    [TestCase("age=12 born=2012-01-01", DiagnosticCodes.AgesDisagree)]
    [TestCase("age=12 unborn=yes", DiagnosticCodes.AgesDisagree)]
    [TestCase("age=12 age=13", DiagnosticCodes.AgesDisagree)]
    [TestCase("attendance=80 attendance=81", DiagnosticCodes.FactTwice)]
    [TestCase("hungry@2026-03-05", DiagnosticCodes.DatedAfterAsOf)]
    public void A_mistake_makes_the_result_incomplete_and_leaves_the_rest_as_it_was(string mistake, string code)
    {
        Evaluation evaluation = Evaluate("hurt refuses other-needs " + mistake);
        evaluation.Complete.Should().BeFalse();
        evaluation.Settled.Should().BeFalse("without the mistake it would be");
        evaluation.Problems.Select(p => p.Code).Should().Equal(code);
        Small.IdOf(evaluation.IndicatedLevel).Should().Be("high");
        evaluation.Section47.Status.Should().Be(SectionStatus.StrategyDiscussionRequired);
    }

    [TestCase("attendance=oft")]
    [TestCase("attendance=101")]
    [TestCase("attendance=80 attendance=95")]
    public void A_mistaken_fact_counts_as_not_known_and_stays_a_question(string mistake)
    {
        Evaluation evaluation = Evaluate(mistake);
        evaluation.IndicatedLevel.Should().BeNull();
        Small.IdOf(evaluation.CouldReach).Should().Be("middle");
        evaluation.Questions.Select(q => q.Id).Should().Equal("attendance");
    }

    [TestCase("age=12 born=2013-06-01", true)]
    [TestCase("age=12 born=2013-03-04", false)]
    [TestCase("unborn=yes age=unborn", true)]
    [TestCase("unborn=no age=0", true)]
    [TestCase("age=not-known born=2013-06-01", true)]
    public void Ages_that_agree_are_no_mistake(string ages, bool agree) => Evaluate(ages).Complete.Should().Be(agree);

    // In whatever order they come: nobody's "not known" takes away what somebody else knows, and two values are never one.
    [TestCase("attendance=80 attendance=not-known", "middle", true)]
    [TestCase("attendance=not-known attendance=80", "middle", true)]
    [TestCase("attendance=80 attendance=80", "middle", true)]
    [TestCase("attendance=80 attendance=80.0", "middle", true)]
    [TestCase("attendance=80 attendance=95 attendance=80", "none", false)]
    [TestCase("attendance=95 attendance=80 attendance=80", "none", false)]
    [TestCase("attendance=80 attendance=80 attendance=95", "none", false)]
    public void A_fact_recorded_more_than_once(string facts, string level, bool complete)
    {
        Evaluation evaluation = Evaluate(facts);
        Small.IdOf(evaluation.IndicatedLevel).Should().Be(level);
        evaluation.Complete.Should().Be(complete);
    }

    [TestCase("age=12 age=13", "age=13 age=12")]
    [TestCase("attendance=80 attendance=95 attendance=80", "attendance=95 attendance=80 attendance=80")]
    [TestCase("hungry hurt hungry", "hurt hungry")]
    [TestCase("hungry@2026-01-01 hungry@2025-01-01 -hungry", "-hungry hungry@2025-01-01 hungry@2026-01-01 hungry@2025-01-01")]
    public void Order_and_duplicates_do_not_matter(string one, string other) => Evaluate(one).ToJson().Should().Be(Evaluate(other).ToJson());

    [Test]
    public void A_concept_that_is_the_same_as_a_row_never_follows_from_the_row()
    {
        const string Two =
            """
            domains:
              - id: home
                name: Home
                cite: Table
                rows:
                  middle: [ { id: first, text: First, same-as: child/one } ]
                  high: [ { id: second, text: Second, same-as: child/one } ]
            """;
        Small.Evaluate(Two, Observations.Of("first")).Because.Select(r => r.Rule.Id).Should().Equal("first");
        Small.Evaluate(Two, Observations.Of("child/one")).Because.Select(r => r.Rule.Id).Should().Equal("second", "first");
    }

    [Test]
    public void The_day_that_a_case_refers_to_is_its_own_before_the_evaluators()
    {
        const string Young =
            """
            domains:
              - id: home
                name: Home
                cite: Table
                rows:
                  high: [ { id: young, text: Young, when: { all: [ child/one, { age: { below: 13 } } ] } } ]
            """;
        Edition edition = Small.Edition(Young);
        Observations observations = Observations.Of("child/one").WithBorn(new DateOnly(2013, 3, 4));
        Small.Evaluate(edition, observations).IndicatedLevel.Should().BeNull();
        Evaluation dayBefore = Small.Evaluate(edition, observations.At(new DateOnly(2026, 3, 3)));
        Small.IdOf(dayBefore.IndicatedLevel).Should().Be("high");
        dayBefore.AsOf.Should().Be(new DateOnly(2026, 3, 3));
    }

    private static Evaluation Evaluate(string observed) => Small.Evaluate(Plain, Probe.Observe(observed));
}
