using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Tests.Building;

namespace Thresholds.Rules.Tests.Analysis;

/// <summary>Conditions that no case can meet, and near misses that some case can.</summary>
public sealed class ContradictionTests
{
    private static readonly TestCaseData[] Impossible =
    [
        Case(When.Fact("age", below: "5", above: "13"), "no `age` is `below: 5` and `above: 13`"),
        Case(When.Fact("age", below: "5", above: "4"), "no `age` is `below: 5` and `above: 4`"),
        Case(When.Fact("school-attendance", below: "50", atLeast: "50"), "no `school-attendance` is `below: 50` and `at-least: 50`"),
        Case(When.Fact("school-attendance", above: "100"), "no `school-attendance` is `above: 100`"),
        Case(When.All(When.Fact("age", below: "5"), When.Fact("age", above: "13")), "no `age` is `below: 5` and `above: 13`"),
        Case(
            When.All(
                When.Fact("age", below: "5"),
                When.All(When.Marked("serious-injury"), When.Fact("school-attendance", above: "90")),
                When.All(When.Fact("age", above: "13"))),
            "no `age` is `below: 5` and `above: 13`"),
        Case(When.All(When.Fact("age", @is: "unborn"), When.Fact("age", atLeast: "0")), "no `age` is `is: unborn` and `at-least: 0`"),
        Case(
            When.All(When.Fact("age", below: "13"), When.Not(When.Fact("age", below: "16"))),
            "no `age` is `below: 13` and not `below: 16`"),
        Case(
            When.All(When.Fact("mobility", oneOf: ["pre-mobile", "non-mobile"]), When.Fact("mobility", @is: "mobile")),
            "no `mobility` is `one-of: [pre-mobile, non-mobile]` and `is: mobile`"),
        Case(
            When.All(When.Fact("looked-after", @is: "yes"), When.Fact("looked-after", @is: "no")),
            "no `looked-after` is `is: yes` and `is: no`"),
        Case(
            When.All(When.Fact("looked-after", @is: "yes"), When.Not(When.Fact("looked-after", @is: "yes"))),
            "no `looked-after` is `is: yes` and not `is: yes`"),
        Case(
            When.All(When.Marked("serious-injury"), When.Not(When.Marked("serious-injury"))),
            "`serious-injury` and its `not` stand together"),
        Case(
            When.All(When.Marked("serious-injury"), When.Not(When.Any(When.Marked("serious-injury"), When.Marked("child/pregnant")))),
            "`serious-injury` and its `not` stand together"),
        Case(
            When.All(When.Fact("age", below: "5"), When.Any(When.Fact("age", above: "13"), When.Fact("age", @is: "7"))),
            "no part of an `any` can hold beside the rest"),
        Case(
            When.All(
                When.Marked("child/pregnant"),
                When.Not(When.All(When.Marked("child/pregnant"), When.Not(When.Not(When.Marked("child/pregnant")))))),
            "no part of an `any` can hold beside the rest"),
    ];

    private static readonly Condition[] Possible =
    [
        When.Fact("age", below: "5", above: "3"),
        When.Fact("school-attendance", below: "5", above: "4"),
        When.Fact("school-attendance", atMost: "50", atLeast: "50"),
        When.Any(When.Fact("age", below: "5"), When.Fact("age", above: "13")),
        When.All(When.Fact("age", below: "5"), When.Any(When.Fact("age", above: "13"), When.Fact("age", @is: "3"))),
        When.All(When.Fact("age", below: "0"), When.Marked("serious-injury")),
        When.All(When.Marked("serious-injury"), When.Not(When.Marked("child/pregnant"))),
        When.All(When.Marked("serious-injury"), When.Not(When.All(When.Marked("serious-injury"), When.Marked("child/pregnant")))),
        When.All(When.Fact("mobility", oneOf: ["pre-mobile", "non-mobile"]), When.Not(When.Fact("mobility", @is: "pre-mobile"))),
        When.Not(When.Fact("age", atLeast: "5", below: "13")),
    ];

    [TestCaseSource(nameof(Impossible))]
    public void A_condition_that_no_case_can_meet(Condition condition, string clash) =>
        RulesetBuilder.Sound().Rule("r", condition)
            .ShouldFind(DiagnosticCodes.ContradictoryCondition, "rule `r`: the condition can never hold: " + clash);

    [TestCaseSource(nameof(Possible))]
    public void A_condition_that_some_case_can_meet(Condition condition) => RulesetBuilder.Sound().Rule("r", condition).ShouldBeSound();

    [Test]
    public void The_condition_of_a_row_is_judged_too() =>
        RulesetBuilder.Sound()
            .Row("a", "targeted", when: When.All(When.Marked("child/pregnant"), When.Fact("age", below: "13", atLeast: "13")))
            .ShouldFind(
                DiagnosticCodes.ContradictoryCondition,
                "row `a`: the condition can never hold: no `age` is `below: 13` and `at-least: 13`");

    [Test]
    public void The_innermost_part_is_reported_and_reported_once() =>
        RulesetBuilder.Sound()
            .Rule("r", When.All(
                When.Marked("serious-injury", line: 8),
                When.All(When.Fact("age", below: "5", line: 9), When.Fact("age", above: "5", line: 10))))
            .ShouldFind(
                DiagnosticCodes.ContradictoryCondition,
                "rule `r`: the condition can never hold: no `age` is `below: 5` and `above: 5`")
            .Position.Line.Should().Be(9);

    [Test]
    public void Ages_of_two_moments_never_clash() =>
        RulesetBuilder.Sound()
            .Rule("r", When.All(
                When.All(When.Marked("child/pregnant"), When.Fact("age", below: "13")),
                When.All(When.Marked("child/self-harm"), When.Fact("age", above: "15"))))
            .ShouldBeSound();

    private static TestCaseData Case(Condition condition, string clash) => new(condition, clash);
}
