using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Tests.Building;

namespace Thresholds.Rules.Tests.Analysis;

/// <summary>Comparisons that do not fit the fact, and those that every value meets.</summary>
public sealed class ComparisonTests
{
    private static readonly TestCaseData[] Misfits =
    [
        Misfit(When.Fact("age", below: "tall"), "`age` is a number, found `tall`"),
        Misfit(When.Fact("age", below: "12.5"), "`age` is a whole number, found `12.5`"),
        Misfit(When.Fact("age", above: "130"), "`age` never has the value `130`", "`age` runs from 0 to 24"),
        Misfit(
            When.Fact("age", below: "unborn"),
            "`unborn` goes with `is` alone, found `below`",
            "an unborn child is younger than 0: `{ age: { below: 0 } }`"),
        Misfit(When.Fact("fixed-term-exclusions", atLeast: "2.5"), "`fixed-term-exclusions` is a whole number, found `2.5`"),
        Misfit(
            When.Fact("fixed-term-exclusions", atLeast: "-1"),
            "`fixed-term-exclusions` never has the value `-1`",
            "`fixed-term-exclusions` begins at 0"),
        Misfit(
            When.Fact("school-attendance", below: "900"),
            "`school-attendance` never has the value `900`",
            "`school-attendance` runs from 0 to 100"),
        Misfit(When.Fact("school-attendance", below: "1e1"), "`school-attendance` is a number, found `1e1`"),
        Misfit(When.Fact("mobility", @is: "premobile"), "`mobility` never has the value `premobile`", "did you mean `pre-mobile`?"),
        Misfit(
            When.Fact("mobility", oneOf: ["mobile", "crawling"]),
            "`mobility` never has the value `crawling`",
            "`mobility` is one of `pre-mobile`, `non-mobile`, `mobile`"),
        Misfit(When.Fact("mobility", below: "mobile"), "`mobility` is one of a list and takes `is` and `one-of`, found `below: mobile`"),
        Misfit(When.Fact("looked-after", below: "3"), "`looked-after` is yes or no and takes `is` alone, found `below: 3`"),
        Misfit(When.Fact("looked-after", @is: "true"), "`looked-after` is `yes` or `no`, found `true`"),
    ];

    private static readonly FactCondition[] Fits =
    [
        When.Fact("age", below: "13"),
        When.Fact("age", below: "0"),
        When.Fact("age", @is: "unborn"),
        When.Fact("age", oneOf: ["16", "17"]),
        When.Fact("age", atLeast: "0"),
        When.Fact("age", atLeast: "10", below: "13"),
        When.Fact("school-attendance", below: "89.5"),
        When.Fact("fixed-term-exclusions", above: "2"),
        When.Fact("mobility", oneOf: ["pre-mobile", "non-mobile"]),
        When.Fact("looked-after", @is: "no"),
    ];

    private static TestCaseData Misfit(FactCondition condition, string message, string? help = null) => new(condition, message, help);

    [TestCaseSource(nameof(Misfits))]
    public void A_comparison_that_does_not_fit(FactCondition condition, string message, string? help) =>
        RulesetBuilder.Sound().Rule("r", condition).ShouldFind(DiagnosticCodes.ComparisonDoesNotFit, "rule `r`: " + message, help);

    [TestCaseSource(nameof(Fits))]
    public void A_comparison_that_fits(FactCondition condition) =>
        RulesetBuilder.Sound().Row("a", "targeted", when: condition).ShouldBeSound();

    [Test]
    public void A_comparison_that_every_value_meets()
    {
        RulesetBuilder.Sound().Rule("r", When.Fact("school-attendance", atMost: "100"))
            .ShouldFind(
                DiagnosticCodes.ComparisonAlwaysHolds,
                "rule `r`: every possible `school-attendance` meets `at-most: 100`",
                "`school-attendance` runs from 0 to 100")
            .Severity.Should().Be(DiagnosticSeverity.Warning);
        RulesetBuilder.Sound().Rule("r", When.Fact("mobility", oneOf: ["pre-mobile", "non-mobile", "mobile"]))
            .ShouldFind(
                DiagnosticCodes.ComparisonAlwaysHolds,
                "rule `r`: every possible `mobility` meets `one-of: [pre-mobile, non-mobile, mobile]`");
    }
}
