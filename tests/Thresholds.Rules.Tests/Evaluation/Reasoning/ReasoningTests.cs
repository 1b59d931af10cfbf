using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Reasoning;

/// <summary>Why, why not, what would raise and what a result rests on, in words small enough to check by hand.</summary>
[TestFixture]
public sealed class ReasoningTests
{
    private const string Counting = """
        domains:
          - id: home
            name: Home
            cite: T
            rows:
              low:
                - { id: a, text: A }
                - { id: b, text: B }
                - { id: c, text: C }
                - { id: d, text: D }
                - { id: e, text: E, same-as: [child/one] }
        rules:
          - { id: three, text: Three of them, level: high, when: { at-least: { count: 3, of: [a, b, c, d, e] } }, cite: T, basis: interpretation, reason: A test. }
          - { id: not-one, text: Not the first, level: middle, when: { all: [ b, { not: c } ] }, cite: T, basis: interpretation, reason: A test. }
        """;

    [Test]
    public void A_count_stays_a_count_and_is_spelled_out()
    {
        CarriedConclusion level = Small.Evaluate(Counting, Observations.Of("a", "b", "c", "child/one")).Why()[0];

        level.Conclusion.Id.Should().Be("high");
        level.Sets.Count.Should().Be(4, "any 3 of 4");
        level.Sets.SpelledOut.Should().BeTrue();
        ObservationPattern pattern = level.Rules.Should().ContainSingle().Which.Pattern;
        (pattern.Kind, pattern.Count, pattern.Parts.Length).Should().Be((PatternKind.AtLeast, 3, 4));
        level.Sets.Sets[0].Findings.Select(f => f.Id).Should().Equal("a", "b", "c");
    }

    [Test]
    public void Beyond_a_thousand_sets_the_number_stays_exact_and_it_says_so()
    {
        string[] rows = [.. Enumerable.Range(0, 14).Select(i => $"row-{(char)('a' + i)}")];
        string body = $$"""
            domains:
              - id: home
                name: Home
                cite: T
                rows:
                  low:
            {{string.Join('\n', rows.Select(r => $"        - {{ id: {r}, text: The {r} }}"))}}
            rules:
              - { id: seven, text: Seven, level: high, when: { at-least: { count: 7, of: [{{string.Join(", ", rows)}}] } }, cite: T, basis: interpretation, reason: A test. }
            """;
        Evaluation evaluation = Small.Evaluate(body, Observations.Of(rows));
        CarriedConclusion level = evaluation.Why()[0];

        level.Sets.Count.Should().Be(3432, "14 over 7");
        level.Sets.SpelledOut.Should().BeFalse();
        level.Sets.Sets.Should().HaveCount(ObservationSets.MostSpelledOut);
        evaluation.ExplainReasoning(ReasoningParts.Why).ToText(200).Should().Contain("3,432 sets").And.Contain("any 7 of these 14").And.Contain("not spelled out");
    }

    [Test]
    public void Not_rests_on_a_record_of_absent()
    {
        ObservationSet set = Small.Evaluate(Counting, Observations.Of("b").WithAbsent("c")).Why()[0].Sets.Sets.Should().ContainSingle().Which;

        set.Findings.Select(f => (f.Id, f.Finding)).Should().Equal(("b", Finding.Present), ("c", Finding.Absent));
    }

    [Test]
    public void Every_record_of_the_same_thing_carries_by_itself_and_the_same_record_twice_is_one()
    {
        Observations observations = Observations.Of("a", "a").With(new Observation { Id = "a", By = "school" });

        Evaluation evaluation = Small.Evaluate(Counting, observations);

        evaluation.Why()[0].Sets.Count.Should().Be(2);
        evaluation.RestsOn()[0].Sets.Sets.Should().ContainSingle().Which.Size.Should().Be(2, "both records carry it");
    }

    [Test]
    public void What_a_result_rests_on_meets_every_minimal_set()
    {
        Evaluation evaluation = Small.Evaluate(Counting, Observations.Of("a", "b", "c", "d"));

        CarriedConclusion restsOn = evaluation.RestsOn()[0];

        restsOn.Sets.Count.Should().Be(6, "without any 2 of the 4 there are no 3");
        restsOn.Sets.Sets.Should().OnlyContain(r => evaluation.Why()[0].Sets.Sets.All(w => w.Findings.Intersect(r.Findings).Any()));
    }

    [Test]
    public void Why_not_shows_what_stands_in_the_way_and_raising_does_not_offer_it()
    {
        Evaluation evaluation = Small.Evaluate(Counting, Observations.Of("a", "b").WithAbsent("c", "d"));

        MissedConclusion high = evaluation.WhyNot().Single(m => m.Conclusion.Id == "high");
        high.Missing.Should().Be(1);
        high.Nearest[0].Ways.Select(w => (w.Parts[0].Id, w.Parts[0].Standing)).Should().Equal(
            ("c", FurtherStanding.RecordedOtherwise), ("d", FurtherStanding.RecordedOtherwise), ("e", FurtherStanding.NotAsked), ("child/one", FurtherStanding.NotAsked));
        evaluation.WhatWouldRaise().Single(m => m.Conclusion.Id == "high").Ways.Select(w => w.Parts[0].Id).Should().Equal("e", "child/one");
    }

    [Test]
    public void Nothing_recorded_and_nothing_reached()
    {
        Evaluation evaluation = Small.Evaluate(Counting, Observations.None);

        evaluation.Why().Should().BeEmpty();
        evaluation.RestsOn().Should().BeEmpty();
        evaluation.WhyNot().Select(m => (m.Conclusion.Id, m.Missing)).Should().Equal(
            ("low", 1), ("middle", 2), ("high", 3), ("discussion", null), ("enquiry", null), ("service", null));
    }

    [Test]
    public void Several_comparisons_of_one_fact_are_met_by_one_value()
    {
        const string Body = """
            domains:
              - id: home
                name: Home
                cite: T
                rows:
                  low:
                    - { id: a, text: A }
            rules:
              - { id: teens, text: Thirteen to fifteen, level: high, when: { all: [ a, { age: { at-least: 13 } }, { age: { below: 16 } } ] }, cite: T, basis: interpretation, reason: A test. }
            """;
        Evaluation evaluation = Small.Evaluate(Body, Observations.Of("a"));

        FurtherFinding age = evaluation.WhatWouldRaise().Single(r => r.Conclusion.Id == "high").Ways.Should().ContainSingle().Which.Parts.Should().ContainSingle().Which;
        new ReasoningPhrases(Phrasebook.English).Values(age.Values!).Should().Be("age 13 or above and below 16 years");
    }

    [Test]
    public void A_settled_evaluation_has_nothing_to_raise_it() =>
        RandomCases.Hold(seed: 91, cases: 400, random =>
            random.Must(!random.Result.Settled || random.Result.WhatWouldRaise().All(r => r.Further is null), "settled, and something would raise it"));

    [Test]
    public void Asking_stops_when_the_evaluation_is_settled_and_the_page_says_so()
    {
        const string Body = """
            domains:
              - id: home
                name: Home
                cite: T
                rows:
                  low:
                    - { id: a, text: A }
                    - { id: b, text: B, triggers: [discussion], when: { all: [ child/one, child/two ] } }
                  high:
                    - { id: c, text: C, triggers: [discussion, enquiry, service] }
            """;
        Evaluation open = Small.Evaluate(Body, Observations.Of("a", "child/one"));
        Evaluation settled = Small.Evaluate(Body, Observations.Of("c", "child/one"));

        open.Questions.Should().ContainSingle().Which.Ask.Should().Be("Is there the second thing?", "the vocabulary has the question");
        open.Explain().ToText().Should().Contain("Is there the second thing?").And.NotContain("Settled");
        settled.Settled.Should().BeTrue();
        settled.Questions.Should().OnlyContain(q => q.MayRaiseTo == null && q.MayTrigger.IsEmpty);
        settled.Explain().ToText(200).Should().Contain("Settled: nothing unknown").And.NotContain("Is there the second thing?").And.NotContain("Not asked");
    }

    [Test]
    public void What_a_result_rests_on_stands_on_no_page_for_practice() =>
        ((int)(ReasoningParts.ForPractice & ReasoningParts.RestsOn)).Should().Be(0);
}
