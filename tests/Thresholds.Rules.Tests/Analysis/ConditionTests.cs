using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Tests.Building;

namespace Thresholds.Rules.Tests.Analysis;

/// <summary>Counts, cycles, and what a row's condition adds to its concept.</summary>
public sealed class ConditionTests
{
    private const string Distinct =
        "distinct circumstances count: repetitions and rows that share a concept once, strengths of a level or domain not at all";

    [Test]
    public void A_count_beyond_its_list() =>
        RulesetBuilder.Sound().Rule("r", When.AtLeast(3, "serious-injury", "missing-frequently"))
            .ShouldFind(DiagnosticCodes.AtLeastBeyondList, "rule `r`: at least `3` can never be reached, the list has 2", Distinct);

    [Test]
    public void A_count_below_one() =>
        RulesetBuilder.Sound().Rule("r", When.AtLeast(0, "serious-injury"))
            .ShouldFind(DiagnosticCodes.AtLeastBeyondList, "rule `r`: at least `0` asks for nothing, expected a count of 1 or more");

    [Test]
    public void Rows_and_concepts_that_share_a_concept_count_once() =>
        RulesetBuilder.Sound()
            .Row("self-harm", "early-help", sameAs: ["child/self-harm"])
            .Row("serious-self-harm", "statutory", sameAs: ["child/self-harm"])
            .Rule("r", When.AtLeast(3, "self-harm", "serious-self-harm", "child/self-harm", "serious-injury"))
            .ShouldFind(DiagnosticCodes.AtLeastBeyondList, "rule `r`: at least `3` can never be reached, the list has 2", Distinct);

    [Test]
    public void A_repeated_member_counts_once_and_is_a_slip_of_its_own()
    {
        RulesetBuilder.Sound().Rule("r", When.AtLeast(2, "serious-injury", "serious-injury"))
            .Judged().Select(d => d.Code).Should().BeEquivalentTo(DiagnosticCodes.AtLeastBeyondList, DiagnosticCodes.RepeatedPart);
        RulesetBuilder.Sound().Rule("r", When.Any(When.Marked("serious-injury"), When.Marked("serious-injury")))
            .ShouldFind(DiagnosticCodes.RepeatedPart, "rule `r`: `serious-injury` stands twice in one list")
            .Severity.Should().Be(DiagnosticSeverity.Warning);
        RulesetBuilder.Sound().Row("a", "statutory", triggers: ["strategy-discussion", "strategy-discussion"])
            .ShouldFind(DiagnosticCodes.RepeatedPart, "row `a`: `strategy-discussion` stands twice in one list");
        RulesetBuilder.Sound().Rule("r", When.Fact("mobility", oneOf: ["mobile", "mobile"]))
            .ShouldFind(DiagnosticCodes.RepeatedPart, "rule `r`: `mobile` stands twice in one list");
    }

    [Test]
    public void A_row_whose_trigger_comes_from_two_places_repeats_nothing() =>
        RulesetBuilder.Sound().List("appendix-2", trigger: "strategy-discussion").ItemOf(["serious-injury"]).ShouldBeSound();

    [Test]
    public void A_class_counts_no_strengths_and_not_the_row_itself()
    {
        RulesetBuilder.Sound().Rule("r", When.AtLeastOf(1, level: "universal"))
            .ShouldFind(DiagnosticCodes.AtLeastBeyondList, "rule `r`: at least `1` can never be reached, level `universal` has 0");
        RulesetBuilder.Sound().Rule("r", When.AtLeastOf(2, "statutory", "health"))
            .ShouldFind(
                DiagnosticCodes.AtLeastBeyondList,
                "rule `r`: at least `2` can never be reached, level `statutory` of domain `health` has 1");
        RulesetBuilder.Sound().Row("several", "early-help", when: When.AtLeastOf(2, level: "early-help"))
            .ShouldFind(DiagnosticCodes.AtLeastBeyondList, "row `several`: at least `2` can never be reached, level `early-help` has 1");
    }

    [Test]
    public void Counts_that_can_be_reached() =>
        RulesetBuilder.Sound()
            .Row("several", "early-help", when: When.AtLeastOf(1, level: "early-help"))
            .Rule("r", When.AtLeast(2, "serious-injury", "child/pregnant", "missing-frequently"))
            .Rule("s", When.AtLeastOf(4, domain: "health"))
            .ShouldBeSound();

    [Test]
    public void A_cycle_is_reported_once_at_its_first_member() =>
        RulesetBuilder.Sound()
            .Row("a", "early-help", when: When.Marked("b", line: 61))
            .Row("b", "early-help", when: When.All(When.Marked("c"), When.Marked("serious-injury")))
            .Row("c", "early-help", when: When.AtLeast(1, "a", "child/pregnant"))
            .Row("leads-in", "early-help", when: When.Marked("a"))
            .ShouldFind(DiagnosticCodes.Cycle, "row `a`: the condition leads back to the row: `a` -> `b` -> `c` -> `a`")
            .Position.Line.Should().Be(61);

    [Test]
    public void A_row_that_names_itself() =>
        RulesetBuilder.Sound().Row("a", "early-help", when: When.Marked("a"))
            .ShouldFind(DiagnosticCodes.Cycle, "row `a`: the condition leads back to the row: `a` -> `a`");

    [Test]
    public void Two_rows_that_count_each_other_as_a_class() =>
        RulesetBuilder.Sound()
            .Row("a", "early-help", when: When.AtLeastOf(1, level: "early-help"))
            .Row("b", "early-help", when: When.AtLeastOf(1, level: "early-help"))
            .ShouldFind(DiagnosticCodes.Cycle, "row `a`: the condition leads back to the row: `a` -> `b` -> `a`");

    [Test]
    public void Rows_that_rest_on_one_concept_form_no_cycle() =>
        RulesetBuilder.Sound()
            .Row("a", "early-help", sameAs: ["child/pregnant"])
            .Row("b", "statutory", when: When.All(When.Marked("child/pregnant"), When.Marked("a")))
            .ShouldBeSound();

    [Test]
    public void A_concept_that_alone_makes_the_row_count()
    {
        Condition under13 = When.All(When.Marked("child/pregnant"), When.Fact("age", below: "13"));
        RulesetBuilder.Sound().Row("a", "statutory", sameAs: ["child/pregnant"], when: under13)
            .ShouldFind(
                DiagnosticCodes.WhenRepeatsSameAs,
                "row `a`: `same-as: child/pregnant` makes the row count without its `when`, which names the concept again");
        RulesetBuilder.Sound().Row("a", "statutory", sameAs: ["child/self-harm"], when: under13).ShouldBeSound();
    }
}
