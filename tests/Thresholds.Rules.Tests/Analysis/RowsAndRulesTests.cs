using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Building;

namespace Thresholds.Rules.Tests.Analysis;

/// <summary>What rows, items and rules say, and whether it has an effect.</summary>
public sealed class RowsAndRulesTests
{
    [Test]
    public void The_same_words_in_two_rows() =>
        RulesetBuilder.Sound()
            .Row("a", "early-help", text: "Child’s  weight – a “worry”")
            .Row("b", "targeted", "family", text: "child's weight - a \"worry\".")
            .ShouldFind(DiagnosticCodes.SameWording, "row `b` has the same words as row `a`, at another level")
            .Severity.Should().Be(DiagnosticSeverity.Warning);

    [Test]
    public void Words_that_differ_or_are_explained_are_sound() =>
        RulesetBuilder.Sound()
            .Row("a", "early-help", text: "Parent in prison")
            .Row("b", "targeted", text: "Parent in prison", note: "Printed twice, in levels 2 and 3.")
            .Row("c", "targeted", text: "Parents in prison")
            .ShouldBeSound();

    [Test]
    public void An_interpretation_without_reason()
    {
        RulesetBuilder.Sound().Rule("r", When.Marked("serious-injury"), reason: " ")
            .ShouldFind(DiagnosticCodes.InterpretationWithoutReason, "rule `r`: an interpretation without a reason");
        RulesetBuilder.Sound().Row("a", "early-help", basis: Basis.Interpretation)
            .ShouldFind(DiagnosticCodes.InterpretationWithoutReason, "row `a`: an interpretation without a reason");
        RulesetBuilder.Sound().List("appendix-2").Item("abandoned", level: "statutory", reason: null)
            .ShouldFind(
                DiagnosticCodes.InterpretationWithoutReason,
                "item `abandoned`: an interpretation without a reason",
                "add `level-reason`: which words of the document lead to this reading");
        RulesetBuilder.Sound().Row("a", "early-help", basis: Basis.Interpretation, reason: "The cell spans two levels.").ShouldBeSound();
    }

    [Test]
    public void A_reason_that_nobody_would_see()
    {
        RulesetBuilder.Sound().Rule("r", When.Marked("serious-injury"), basis: Basis.Published, reason: "We read 4.1 so.")
            .ShouldFind(DiagnosticCodes.ReasonWithoutInterpretation, "rule `r`: a reason beside the basis `published`");
        RulesetBuilder.Sound().Rule("r", When.Marked("serious-injury"), basis: Basis.Published).ShouldBeSound();
    }

    [Test]
    public void A_rule_without_effect()
    {
        RulesetBuilder.Sound().Rule("r", When.Marked("serious-injury"), level: null)
            .ShouldFind(DiagnosticCodes.RuleWithoutEffect, "rule `r`: indicates no level and reaches no trigger");
        RulesetBuilder.Sound().Rule("r", When.Marked("serious-injury"), level: null, triggers: ["strategy-discussion"]).ShouldBeSound();
    }

    [Test]
    public void A_conflict_needs_a_strength_on_one_side_and_a_need_on_the_other()
    {
        RulesetBuilder.Sound().Row("a", "early-help", conflictsWith: ["serious-injury"])
            .ShouldFind(DiagnosticCodes.ConflictNeedsStrength, "row `a`: `conflicts-with` on a row that is no strength");
        RulesetBuilder.Sound().Row("a", "universal", strength: true, conflictsWith: ["health-needs-met"])
            .ShouldFind(DiagnosticCodes.ConflictNeedsStrength, "row `a`: conflicts with `health-needs-met`, which is a strength as well");
        RulesetBuilder.Sound().Row("a", "universal", strength: true, conflictsWith: ["serious-injury"]).ShouldBeSound();
    }

    [Test]
    public void Provided_names_a_judgement()
    {
        RulesetBuilder.Sound().Row("a", "targeted", provided: "serious-injury")
            .ShouldFind(DiagnosticCodes.ProvidedIsNoJudgement, "row `a`: `provided: serious-injury` names a row, expected a judgement");
        RulesetBuilder.Sound().Judgement("other-needs").Row("a", "targeted", provided: "other-need")
            .ShouldFind(
                DiagnosticCodes.ProvidedIsNoJudgement,
                "row `a`: `provided: other-need` names no judgement",
                "did you mean `other-needs`?");
        RulesetBuilder.Sound().Judgement("other-needs").Row("a", "targeted", provided: "other-needs").ShouldBeSound();
    }

    [Test]
    public void A_strength_carries_no_trigger()
    {
        RulesetBuilder.Sound().Row("safe", "universal", strength: true, triggers: ["strategy-discussion"])
            .ShouldFind(DiagnosticCodes.StrengthWithTrigger, "row `safe`: a strength with the trigger `strategy-discussion`");
        RulesetBuilder.Sound().List("appendix-2", trigger: "strategy-discussion").ItemOf(["health-needs-met"])
            .ShouldFind(DiagnosticCodes.StrengthWithTrigger, "row `health-needs-met`: a strength with the trigger `strategy-discussion`");
    }

    [Test]
    public void A_strength_waits_for_no_judgement() =>
        RulesetBuilder.Sound().Judgement("other-needs").Row("safe", "universal", strength: true, provided: "other-needs")
            .ShouldFind(DiagnosticCodes.StrengthWithProvided, "row `safe`: a strength with `provided: other-needs`");

    [Test]
    public void A_strength_raises_no_level()
    {
        RulesetBuilder.Sound().Row("safe", "early-help", strength: true)
            .ShouldFind(
                DiagnosticCodes.StrengthAboveLowestLevel,
                "row `safe`: a strength that indicates `early-help`, which is not the lowest level")
            .Severity.Should().Be(DiagnosticSeverity.Warning);
        RulesetBuilder.Sound().Row("safe", "early-help", strength: true, indicates: false).ShouldBeSound();
    }

    [Test]
    public void What_nothing_uses_is_pointed_out()
    {
        RulesetBuilder.Sound().Trigger("enquiries")
            .ShouldFind(DiagnosticCodes.NothingUses, "trigger `enquiries`: no row, list item or rule reaches it");
        RulesetBuilder.Sound().Judgement("other-needs")
            .ShouldFind(DiagnosticCodes.NothingUses, "judgement `other-needs`: no rule and no row waits for it");
        RulesetBuilder.Sound().List("appendix-2").Item("abandoned")
            .ShouldFind(DiagnosticCodes.NothingUses, "item `abandoned`: indicates no level, reaches no trigger, and no condition names it");
        RulesetBuilder.Sound().Gateway("significant-harm-suspected")
            .ShouldFind(DiagnosticCodes.NothingUses, "gateway `significant-harm-suspected`: no rule and no row compares the fact")
            .Severity.Should().Be(DiagnosticSeverity.Warning);
    }

    [Test]
    public void What_is_used_in_any_way_is_sound() =>
        RulesetBuilder.Sound()
            .Gateway("looked-after")
            .Judgement("other-needs")
            .List("appendix-2").Item("abandoned")
            .Rule("r", When.Any(When.Marked("abandoned"), When.All(When.Marked("other-needs"), When.Fact("looked-after", @is: "yes"))))
            .ShouldBeSound();
}
