using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Covering;

/// <summary>What worked cases reach of an edition.</summary>
[TestFixture]
public sealed class CaseCoverageTests
{
    private const string Body =
        """
        domains:
          - id: health
            name: Health
            cite: T
            rows:
              low:
                - { id: strong, text: A strength, strength: true }
              middle:
                - { id: plain, text: A plain row }
                - { id: same, text: The first thing, same-as: child/one }
              high:
                - id: compound
                  text: The second or the third thing under 13
                  when: { all: [ { any: [ child/two, child/three ] }, { age: { below: 13 } } ] }
                  triggers: [discussion]
                - { id: waits, text: A row that waits, provided: serious }
        judgements:
          - { id: serious, ask: "Is it serious?", cite: T }
        rules:
          - id: two-of-three
            text: Two of three
            when: { at-least: { count: 2, of: [ plain, same, child/two ] } }
            level: high
            cite: T
            basis: published
          - id: service-rule
            text: A service for a child who is not looked after
            when: { not: { looked-after: yes } }
            triggers: [service, enquiry]
            cite: T
            basis: published
        responses:
          - { id: always, label: A, text: Do it., force: should, cite: T }
        consent:
          - { id: ask, purpose: refer, requirement: required, from: [family], why: It is needed., cite: T }
        considerations:
          - { id: weigh, text: Weigh it., force: consider, applies: { level: high }, cite: T }
        """;

    private static readonly Edition Edition = Small.Edition(Body);

    [Test]
    public void Nothing_is_reached_without_cases()
    {
        CaseCoverage coverage = CaseCoverage.Of(Edition, []);

        coverage.Percent.Should().Be(0);
        coverage.Cases.Should().Be(0);
        coverage.Missing.Should().HaveSameCount(coverage.Items);
    }

    [Test]
    public void Every_row_rule_part_and_entry_is_to_be_reached()
    {
        CaseCoverage coverage = CaseCoverage.Of(Edition, []);

        coverage.Items.Where(i => i.Kind != CoverageKind.Condition).Select(i => i.ToString()).Should().Equal(
            "row strong", "row plain", "row same", "row compound", "row waits",
            "rule strong", "rule plain", "rule same", "rule compound", "rule waits", "rule two-of-three", "rule service-rule",
            "consent ask", "response always", "consideration weigh");
        coverage.Items.Where(i => i is { Kind: CoverageKind.Condition, Outcome: ConditionOutcome.For }).Select(i => $"{i.Id} {i.Part}: {i.Words}").Should().Equal(
            "strong row: strong",
            "plain row: plain",
            "same row: same",
            "same same-as child/one: child/one",
            "compound row: compound",
            "compound when: all of 2",
            "compound when.1: any of 2",
            "compound when.1.1: child/two",
            "compound when.1.2: child/three",
            "compound when.2: age: below 13",
            "waits row: waits",
            "waits provided: serious",
            "two-of-three when: at least 2 of 3",
            "two-of-three when.1: plain",
            "two-of-three when.2: same",
            "two-of-three when.3: child/two",
            "service-rule when: not",
            "service-rule when.1: looked-after: yes");
        coverage.Items.Where(i => i.Kind == CoverageKind.Condition).GroupBy(i => (i.Id, i.Part)).Should().OnlyContain(g => g.Count() == 3);
    }

    [Test]
    public void A_row_is_reached_through_its_concept_and_so_is_its_rule() =>
        Reached("middle", Observations.Of("child/one")).Should().Contain("row same", "rule same", "condition same row for", "condition same same-as child/one for");

    [Test]
    public void A_rule_that_waits_is_reached_with_its_judgement_alone()
    {
        Reached("none", Observations.Of("waits")).Should().Contain("row waits", "condition waits provided neither").And.NotContain("rule waits");
        Reached("high", Observations.Of("waits", "serious")).Should().Contain("rule waits", "condition waits provided for");
    }

    [Test]
    public void An_outcome_is_what_the_part_is_marked()
    {
        Reached("high", Observations.Of("child/two").WithAge(12)).Should().Contain(
            "condition compound when for", "condition compound when.1.1 for", "condition compound when.1.2 neither", "condition compound when.2 for");
        Reached("none", Observations.Of("child/two").WithAge(14)).Should().Contain("condition compound when against", "condition compound when.2 against");
        Reached("none", Observations.None.WithAge(14)).Should().Contain("condition compound when.2 neither", "an age beside a circumstance says nothing before the circumstance is recorded");
        Reached("none", Observations.None.WithAbsent("child/two", "child/three")).Should().Contain("condition compound when.1 against", "condition compound when against");
        Reached("none", Observations.None.WithFact("looked-after", true)).Should().Contain("condition service-rule when against", "condition service-rule when.1 for");
    }

    [Test]
    public void Marked_both_ways_is_for_and_against() =>
        Reached("middle", Observations.Of("plain").WithAbsent("plain")).Should()
            .Contain("condition plain row for", "condition plain row against").And.NotContain("condition plain row neither");

    [Test]
    public void Guidance_is_reached_where_it_applies_and_is_expected_by_name()
    {
        Expectation named = new() { Responses = [Named("always")], Consent = [Named("ask")] };
        Expectation weighed = new() { Considerations = [Named("weigh")] };

        Reached(new Expectation(), Observations.None).Should().NotContain("response always").And.NotContain("consent ask");
        Reached(named, Observations.None).Should().Contain("response always", "consent ask").And.NotContain("consideration weigh");
        Reached(weighed, Observations.Of("compound")).Should().Contain("consideration weigh").And.NotContain("response always");
    }

    [Test]
    public void A_case_that_expects_nothing_reaches_nothing()
    {
        CaseTest test = Test(null, Observations.Of("plain"));
        CaseCoverage coverage = CaseCoverage.Of(Edition, [test]);

        test.Status.Should().Be(CaseTestStatus.NothingExpected);
        coverage.Cases.Should().Be(1);
        coverage.Reached.Should().Be(0);
    }

    [Test]
    public void A_case_that_does_not_pass_reaches_nothing()
    {
        CaseTest test = Test(new Expectation { Level = Named("high") }, Observations.Of("plain"));

        test.Status.Should().Be(CaseTestStatus.Failed);
        CaseCoverage.Of(Edition, [test]).Reached.Should().Be(0);
    }

    [Test]
    public void The_engine_makes_no_difference()
    {
        Observations observations = Observations.Of("child/two", "plain").WithAge(12);
        Expectation expect = new() { Level = Named("high") };

        EnginesUnderTest.All.Select(e => CaseCoverage.Of(Edition, [Of(expect, observations, e)]).Items.Where(i => i.IsReached).Select(i => i.ToString()).ToArray())
            .Should().OnlyContain(r => r.SequenceEqual(Reached(expect, observations)));
    }

    [Test]
    public void Cases_of_another_edition_are_passed_over()
    {
        Edition other = Small.Edition(Body.Replace("A plain row", "Another row", StringComparison.Ordinal));

        CaseCoverage.Of(other, [Test(new Expectation(), Observations.Of("plain"))]).Cases.Should().Be(0);
    }

    [Test]
    public void The_percentage_is_cut_and_never_rounded_up()
    {
        Expectation expect = new();
        CaseCoverage coverage = CaseCoverage.Of(Edition, [Test(expect, Observations.Of("plain"))]);

        coverage.Percent.Should().Be(decimal.Floor(1000m * coverage.Reached / coverage.Reachable) / 10);
        coverage.PercentOf(CoverageKind.Row).Should().Be(20);
        coverage.PercentOf(CoverageKind.Consent).Should().Be(0);
    }

    [Test]
    public void What_cannot_be_reached_is_left_out_with_its_reason()
    {
        CaseCoverage coverage = CaseCoverage.Of(Edition, [], [Entry("plain", CoverageKind.Row), Entry("compound", CoverageKind.Condition, "when.2", ConditionOutcome.Against)]);

        coverage.Unreachable.Select(i => i.ToString()).Should().Equal("row plain", "condition compound when.2 against");
        coverage.Unreachable[0].WhyUnreachable.Should().Be("Because.");
        coverage.Reachable.Should().Be(coverage.Items.Length - 2);
        coverage.Problems.Should().BeEmpty();
    }

    [Test]
    public void What_is_listed_and_reached_is_an_error()
    {
        CaseCoverage coverage = CaseCoverage.Of(Edition, [Test(new Expectation(), Observations.Of("plain"))], [Entry("plain", CoverageKind.Row)]);

        coverage.Problems.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.ReachedAfterAll);
        coverage.Items.Single(i => i.ToString() == "row plain").Cases.Should().Equal("small");
        coverage.Unreachable.Should().BeEmpty();
    }

    [Test]
    public void What_is_listed_and_not_there_is_an_error_with_the_nearest_name()
    {
        Diagnostic problem = CaseCoverage.Of(Edition, [], [Entry("plane", CoverageKind.Row)]).Problems.Single();

        problem.Code.Should().Be(DiagnosticCodes.UnknownCoverageItem);
        problem.Help.Should().Be("did you mean `row plain`?");
    }

    private static string[] Reached(string level, Observations observations)
    {
        CaseTest test = Test(new Expectation { Level = Named(level) }, observations);
        test.Status.Should().Be(CaseTestStatus.Passed);
        return Reached(test);
    }

    private static string[] Reached(Expectation expect, Observations observations) => Reached(Test(expect, observations));

    private static string[] Reached(CaseTest test) => [.. CaseCoverage.Of(Edition, [test]).Items.Where(i => i.IsReached).Select(i => i.ToString())];

    private static CaseTest Test(Expectation? expect, Observations observations) => Of(expect, observations, EnginesUnderTest.All.First());

    private static CaseTest Of(Expectation? expect, Observations observations, Engines.IThresholdEngine engine)
    {
        Observations named = new() { Case = "small", Findings = observations.Findings, Facts = observations.Facts };
        return CaseTest.Of(new CaseFile { Observations = named, Expect = expect }, new ThresholdEvaluator(Edition, engine, Small.AsOf).Evaluate(named));
    }

    private static Reference Named(string id) => new(id, SourcePosition.None);

    private static Unreachable Entry(string id, CoverageKind kind, string? part = null, ConditionOutcome? outcome = null) =>
        new() { Kind = kind, Id = id, Part = part, Outcome = outcome, Reason = "Because." };
}
