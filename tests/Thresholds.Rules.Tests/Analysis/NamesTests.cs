using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Tests.Building;

namespace Thresholds.Rules.Tests.Analysis;

/// <summary>Ids that stand twice, and references to ids that do not exist.</summary>
public sealed class NamesTests
{
    [Test]
    public void Two_rows_with_one_id() =>
        RulesetBuilder.Sound().Row("missing-frequently", "statutory", text: "Other words", line: 900)
            .ShouldFind(DiagnosticCodes.DuplicateId, "row `missing-frequently` stands twice").Position.Line.Should().Be(900);

    [Test]
    public void Rows_items_judgements_and_rules_share_one_space()
    {
        RulesetBuilder.Sound().Rule("missing-frequently", When.Marked("serious-injury"))
            .ShouldFind(DiagnosticCodes.DuplicateId, "rule `missing-frequently` has the id of row `missing-frequently`");
        RulesetBuilder.Sound().Judgement("missing-frequently").Rule("r", When.Marked("missing-frequently"))
            .ShouldFind(DiagnosticCodes.DuplicateId, "judgement `missing-frequently` has the id of row `missing-frequently`");
        RulesetBuilder.Sound().List("appendix-2").Item("serious-injury", level: "statutory")
            .Judged().Should().Contain(d => d.Message == "item `serious-injury` has the id of row `serious-injury`");
    }

    [Test]
    public void The_rule_that_holds_an_items_level_has_an_id_too()
    {
        RulesetBuilder.Sound().List("appendix-2").Item("abandoned", level: "statutory").Row("abandoned-level", "statutory", line: 77)
            .ShouldFind(DiagnosticCodes.DuplicateId, "row `abandoned-level` has the id of the rule that holds the level of `abandoned`")
            .Position.Line.Should().Be(77);
        RulesetBuilder.Sound().List("appendix-2").Item("abandoned", level: "statutory")
            .Rule("abandoned-level", When.Marked("serious-injury"))
            .ShouldFind(DiagnosticCodes.DuplicateId, "rule `abandoned-level` has the id of the rule that holds the level of `abandoned`");
        RulesetBuilder.Sound().Row("abandoned", "statutory").Row("abandoned-level", "statutory").ShouldBeSound();
    }

    [Test]
    public void A_row_with_the_id_of_a_fact() =>
        RulesetBuilder.Sound().Row("looked-after", "early-help")
            .ShouldFind(DiagnosticCodes.DuplicateId, "row `looked-after` has the id of the fact `looked-after`");

    [Test]
    public void Levels_triggers_domains_lists_notes_and_sections_each_have_a_space_of_their_own()
    {
        RulesetBuilder.Sound().Level("statutory", 5).ShouldFind(DiagnosticCodes.DuplicateId, "level `statutory` stands twice");
        RulesetBuilder.Sound().Trigger("strategy-discussion")
            .ShouldFind(DiagnosticCodes.DuplicateId, "trigger `strategy-discussion` stands twice");
        RulesetBuilder.Sound().Domain("health").ShouldFind(DiagnosticCodes.DuplicateId, "domain `health` stands twice");
        RulesetBuilder.Sound().List("a").List("a").ShouldFind(DiagnosticCodes.DuplicateId, "list `a` stands twice");
        RulesetBuilder.Sound().Note("a").Note("a").ShouldFind(DiagnosticCodes.DuplicateId, "note `a` stands twice");
        RulesetBuilder.Sound().Section(47).ShouldFind(DiagnosticCodes.DuplicateId, "section `47` stands twice");
        RulesetBuilder.Sound().Domain("missing-frequently").Note("statutory").List("health").ShouldBeSound();
    }

    [Test]
    public void Unknown_levels()
    {
        RulesetBuilder.Sound().Rule("r", When.Marked("serious-injury"), level: "statutry")
            .ShouldFind(DiagnosticCodes.UnknownLevel, "rule `r`: unknown level `statutry`", "did you mean `statutory`?");
        RulesetBuilder.Sound().Section(47, describedLevels: ["four"])
            .ShouldFind(
                DiagnosticCodes.UnknownLevel,
                "section 47: unknown level `four`",
                "known here: `early-help`, `statutory`, `targeted`, `universal`");
        RulesetBuilder.Sound().Rule("r", When.AtLeastOf(3, level: "early-hlep"))
            .ShouldFind(DiagnosticCodes.UnknownLevel, "rule `r`: unknown level `early-hlep`", "did you mean `early-help`?");
    }

    [Test]
    public void An_unknown_level_over_a_cell_is_reported_once() =>
        RulesetBuilder.Sound().Row("a", "statutry", line: 9).Row("b", "statutry", line: 9)
            .ShouldFind(DiagnosticCodes.UnknownLevel, "domain `health`: unknown level `statutry`", "did you mean `statutory`?");

    [Test]
    public void Unknown_domains() =>
        RulesetBuilder.Sound().Rule("r", When.AtLeastOf(1, domain: "heatlh"))
            .ShouldFind(DiagnosticCodes.UnknownDomain, "rule `r`: unknown domain `heatlh`", "did you mean `health`?");

    [Test]
    public void Unknown_rows()
    {
        RulesetBuilder.Sound().Rule("r", When.AtLeast(1, "missing-frequent", "serious-injury"))
            .ShouldFind(
                DiagnosticCodes.UnknownIndicator,
                "rule `r`: unknown row, item or judgement `missing-frequent`",
                "did you mean `missing-frequently`?");
        RulesetBuilder.Sound().List("appendix-2").ItemOf(["serious-injry"])
            .ShouldFind(
                DiagnosticCodes.UnknownIndicator,
                "list `appendix-2`: unknown row `serious-injry`",
                "did you mean `serious-injury`?");
        RulesetBuilder.Sound().Row("safe", "universal", strength: true, conflictsWith: ["serious-injry"])
            .ShouldFind(DiagnosticCodes.UnknownIndicator, "row `safe`: unknown row `serious-injry`", "did you mean `serious-injury`?");
    }

    [Test]
    public void What_exists_as_something_else_is_named_as_what_it_is()
    {
        RulesetBuilder.Sound().Rule("r", When.Marked("looked-after"))
            .ShouldFind(
                DiagnosticCodes.UnknownIndicator,
                "rule `r`: unknown row, item or judgement `looked-after`",
                "`looked-after` is a fact: compare it, for example `{ looked-after: yes }`");
        RulesetBuilder.Sound().Rule("r", When.Marked("pregnant"))
            .ShouldFind(
                DiagnosticCodes.UnknownIndicator,
                "rule `r`: unknown row, item or judgement `pregnant`",
                "did you mean the concept `child/pregnant`?");
        RulesetBuilder.Sound().Rule("r", When.Marked("serious-injury")).Rule("s", When.Marked("r"))
            .ShouldFind(
                DiagnosticCodes.UnknownIndicator,
                "rule `s`: unknown row, item or judgement `r`",
                "`r` is a rule: conditions read rows, items, judgements, concepts and facts, never rules");
        RulesetBuilder.Sound().Judgement("other-needs").Rule("r", When.Marked("other-needs")).List("appendix-2").ItemOf(["other-needs"])
            .ShouldFind(
                DiagnosticCodes.UnknownIndicator,
                "list `appendix-2`: unknown row `other-needs`",
                "`other-needs` is a judgement, not a row");
    }

    [Test]
    public void Unknown_concepts()
    {
        RulesetBuilder.Sound().Rule("r", When.Marked("child/pregant"))
            .ShouldFind(DiagnosticCodes.UnknownConcept, "rule `r`: unknown concept `child/pregant`", "did you mean `child/pregnant`?");
        RulesetBuilder.Sound().Row("a", "early-help", sameAs: ["young-person/self-harm"])
            .ShouldFind(
                DiagnosticCodes.UnknownConcept,
                "row `a`: unknown concept `young-person/self-harm`",
                "did you mean `child/self-harm`?");
        RulesetBuilder.Sound().Row("a", "early-help", sameAs: ["serious-injury"])
            .ShouldFind(
                DiagnosticCodes.UnknownConcept,
                "row `a`: unknown concept `serious-injury`",
                "`serious-injury` is a row: a row is the same as a concept, never as another row");
    }

    [Test]
    public void Unknown_facts()
    {
        RulesetBuilder.Sound().Rule("r", When.Fact("looked-aftr", @is: "yes"))
            .ShouldFind(DiagnosticCodes.UnknownFact, "rule `r`: unknown fact `looked-aftr`", "did you mean `looked-after`?");
        RulesetBuilder.Sound().Gateway("significant-harm")
            .ShouldFind(DiagnosticCodes.UnknownFact, "gateways: unknown fact `significant-harm`");
        RulesetBuilder.Sound().Rule("r", When.Fact("serious-injury", @is: "yes"))
            .ShouldFind(
                DiagnosticCodes.UnknownFact,
                "rule `r`: unknown fact `serious-injury`",
                "`serious-injury` is a row: in a condition its id stands alone, without a value");
    }

    [Test]
    public void Unknown_triggers()
    {
        RulesetBuilder.Sound().Row("a", "statutory", triggers: ["strategy-discusion"])
            .ShouldFind(
                DiagnosticCodes.UnknownTrigger,
                "row `a`: unknown trigger `strategy-discusion`",
                "did you mean `strategy-discussion`?");
        RulesetBuilder.Sound().Row("safe", "universal", strength: true, conflictsWithTriggers: ["strategy"])
            .ShouldFind(DiagnosticCodes.UnknownTrigger, "row `safe`: unknown trigger `strategy`", "known here: `strategy-discussion`");
    }

    [Test]
    public void A_lists_unknown_trigger_is_reported_at_the_list_alone() =>
        RulesetBuilder.Sound().List("appendix-2", trigger: "section-47").ItemOf(["serious-injury", "missing-frequently"]).Item("abandoned")
            .ShouldFind(DiagnosticCodes.UnknownTrigger, "list `appendix-2`: unknown trigger `section-47`");

    [Test]
    public void References_that_exist_are_sound() =>
        RulesetBuilder.Sound()
            .Judgement("other-needs")
            .Gateway("significant-harm-suspected")
            .Row("safe", "universal", strength: true, conflictsWith: ["serious-injury"], conflictsWithTriggers: ["strategy-discussion"])
            .Row("self-harm", "targeted", sameAs: ["child/self-harm"], provided: "other-needs")
            .List("appendix-2", trigger: "strategy-discussion").ItemOf(["serious-injury"]).Item("abandoned", level: "statutory")
            .Rule("r", When.All(
                When.Marked("abandoned"), When.Fact("significant-harm-suspected", @is: "yes"), When.AtLeastOf(1, "statutory", "health")))
            .ShouldBeSound();
}
