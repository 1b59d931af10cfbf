using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Tests.Building;

namespace Thresholds.Rules.Tests.SecondLook;

/// <summary>What is said of a ruleset without errors: rules and parts that are idle, and bounds that differ from their words.</summary>
public sealed class SecondLookTests
{
    [Test]
    public void A_rule_that_a_row_always_covers() =>
        RulesetBuilder.Sound().Rule("r", When.All(When.Marked("serious-injury"), When.Marked("missing-frequently")), level: "targeted")
            .ShouldFind(DiagnosticCodes.RuleAddsNothing, "rule `r`: adds nothing: whenever it counts, row `missing-frequently` counts as well, at the same level")
            .Severity.Should().Be(DiagnosticSeverity.Warning);

    [Test]
    public void A_rule_that_a_higher_level_always_covers() =>
        RulesetBuilder.Sound().Rule("r", When.Marked("serious-injury"), level: "early-help")
            .ShouldFind(DiagnosticCodes.RuleAddsNothing, "rule `r`: adds nothing: whenever it counts, row `serious-injury` counts as well, at a higher level");

    [Test]
    public void A_published_row_is_no_mistake_and_a_suggestion() =>
        RulesetBuilder.Sound().Row("any-injury", "statutory", when: When.Marked("serious-injury"), triggers: ["strategy-discussion"])
            .ShouldFind(
                DiagnosticCodes.RuleAddsNothing, "row `serious-injury`: adds nothing: whenever it counts, row `any-injury` counts as well, at the same level")
            .Severity.Should().Be(DiagnosticSeverity.Suggestion);

    [Test]
    public void Of_two_rules_that_say_the_same_the_later_is_idle() =>
        RulesetBuilder.Sound()
            .Rule("first", When.All(When.Marked("missing-frequently"), When.Marked("missed-appointments")), level: "statutory")
            .Rule("second", When.All(When.Marked("missed-appointments"), When.Marked("missing-frequently")), level: "statutory")
            .ShouldFind(DiagnosticCodes.RuleAddsNothing, "rule `second`: adds nothing: whenever it counts, rule `first` counts as well, at the same level");

    [Test]
    public void A_rule_that_adds_a_level_or_a_trigger_is_sound()
    {
        RulesetBuilder.Sound().Rule("r", When.All(When.Marked("missing-frequently"), When.Marked("missed-appointments")), level: "statutory").ShouldBeSound();
        RulesetBuilder.Sound().Rule("r", When.Marked("missing-frequently"), level: null, triggers: ["strategy-discussion"]).ShouldBeSound();
        RulesetBuilder.Sound().Rule("r", When.All(When.Marked("missed-appointments"), When.Fact("age", below: "5"))).ShouldBeSound();
    }

    [Test]
    public void An_item_s_level_and_its_trigger_are_two_rules_and_neither_is_idle() =>
        RulesetBuilder.Sound().List("appendix-2", trigger: "strategy-discussion").Item("abandoned", level: "statutory").ShouldBeSound();

    [Test]
    public void A_part_that_another_makes_idle()
    {
        RulesetBuilder.Sound()
            .Row("a", "statutory", when: When.All(
                When.Marked("missing-frequently"), When.Any(When.Marked("missing-frequently"), When.Marked("missed-appointments")), When.Fact("looked-after", @is: "yes")))
            .ShouldFind(DiagnosticCodes.IdlePart, "row `a`: the part with `missing-frequently` is idle beside `missing-frequently`");
        RulesetBuilder.Sound()
            .Row("a", "statutory", when: When.Any(When.Fact("school-attendance", below: "50"), When.Fact("school-attendance", below: "90")))
            .ShouldFind(DiagnosticCodes.IdlePart, "row `a`: `school-attendance` `below: 50` is idle beside `school-attendance` `below: 90`");
        RulesetBuilder.Sound()
            .Row("a", "statutory", when: When.All(When.Fact("school-attendance", below: "50"), When.Fact("school-attendance", below: "90")))
            .ShouldFind(DiagnosticCodes.IdlePart, "row `a`: `school-attendance` `below: 90` is idle beside `school-attendance` `below: 50`");
    }

    [Test]
    public void The_same_name_twice_in_one_list_is_said_once() =>
        RulesetBuilder.Sound().Row("a", "statutory", when: When.Any(When.Marked("missing-frequently"), When.Marked("missing-frequently")))
            .Judged().Select(d => d.Code).Should().Contain(DiagnosticCodes.RepeatedPart).And.NotContain(DiagnosticCodes.IdlePart);

    [TestCase("Attendance below 90%", "95")]
    [TestCase("Attendance under ninety per cent", "80")]
    [TestCase("Attendance of less than 85 percent", "90")]
    public void A_bound_that_differs_from_its_words(string words, string below) =>
        RulesetBuilder.Sound().Row("a", "targeted", text: words, when: When.Fact("school-attendance", below: below))
            .Judged().Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.BoundDiffersFromWords);

    [Test]
    public void It_shows_the_words_and_the_bound_that_they_give() =>
        RulesetBuilder.Sound().Row("a", "targeted", text: "School attendance below 90%", when: When.Fact("school-attendance", below: "95"))
            .ShouldFind(
                DiagnosticCodes.BoundDiffersFromWords,
                "row `a`: the words say \"below 90%\", and its condition says `below: 95`",
                "the words give the bound: `below: 90`");

    [TestCase("School attendance below 90%", "90")]
    [TestCase("School attendance under ninety per cent", "90")]
    [TestCase("Poor school attendance", "85", Description = "the words give no number")]
    [TestCase("School attendance a worry for over six months", "90", Description = "the words bound another thing")]
    public void A_bound_that_its_words_give_is_sound(string words, string below) =>
        RulesetBuilder.Sound().Row("a", "targeted", text: words, when: When.Fact("school-attendance", below: below)).ShouldBeSound();

    [Test]
    public void A_bound_may_be_said_in_two_ways()
    {
        RulesetBuilder.Sound().Row("a", "targeted", text: "More than three exclusions", when: When.Fact("fixed-term-exclusions", atLeast: "4")).ShouldBeSound();
        RulesetBuilder.Sound().Row("a", "targeted", text: "Exclusions: 3 or more", when: When.Fact("fixed-term-exclusions", above: "2")).ShouldBeSound();
        RulesetBuilder.Sound().Row("a", "targeted", text: "A child under 13", when: When.Not(When.Fact("age", atLeast: "13"))).ShouldBeSound();
        RulesetBuilder.Sound().Row("a", "targeted", text: "A child under the age of thirteen", when: When.Fact("age", atMost: "12")).ShouldBeSound();
    }

    [Test]
    public void A_number_with_the_wrong_sense_is_found() =>
        RulesetBuilder.Sound().Row("a", "targeted", text: "A child over 13", when: When.Fact("age", below: "13"))
            .ShouldFind(DiagnosticCodes.BoundDiffersFromWords, "row `a`: the words say \"over 13\", and its condition says `below: 13`");

    [Test]
    public void A_ruleset_with_an_error_gets_no_second_look() =>
        RulesetBuilder.Sound().Rule("r", When.Marked("serious-injury"), level: "early-help").Rule("s", When.Marked("nobody"))
            .Judged().Select(d => d.Code).Should().Equal(DiagnosticCodes.UnknownIndicator);

    [Test]
    public void What_is_accepted_is_not_said_again()
    {
        RulesetBuilder builder = RulesetBuilder.Sound().Rule("r", When.Marked("serious-injury"), level: "early-help");

        builder.Accept(DiagnosticCodes.RuleAddsNothing, "r").ShouldBeSound();
    }

    [Test]
    public void What_is_accepted_and_is_not_there_is_pointed_out()
    {
        RulesetBuilder.Sound().Accept(DiagnosticCodes.IdlePart, "r")
            .ShouldFind(DiagnosticCodes.NothingToAccept, "accepted `THR4002` of `r`: there is no such finding");
        RulesetBuilder.Sound().Accept(DiagnosticCodes.WordsNotInDocument, "r").ShouldBeSound();
    }
}
