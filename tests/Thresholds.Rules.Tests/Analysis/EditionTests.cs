using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Building;

namespace Thresholds.Rules.Tests.Analysis;

/// <summary>Levels, sections, triggers and dates of an edition.</summary>
public sealed class EditionTests
{
    [Test]
    public void A_level_that_nothing_indicates() =>
        RulesetBuilder.Sound().Level("emergency", 5)
            .ShouldFind(DiagnosticCodes.UnreachableLevel, "level `emergency`: no row and no rule indicates it")
            .Severity.Should().Be(DiagnosticSeverity.Warning);

    [Test]
    public void A_level_for_which_the_document_gives_no_criteria_says_so() =>
        RulesetBuilder.Sound().Level("emergency", 5, note: "The document gives no criteria.").ShouldBeSound();

    [Test]
    public void A_level_that_a_rule_alone_indicates() =>
        RulesetBuilder.Sound().Level("emergency", 5).Rule("r", When.Marked("serious-injury"), level: "emergency").ShouldBeSound();

    [Test]
    public void Level_numbers_rise()
    {
        RulesetBuilder.Sound().NoLevels().Level("universal", 1).Level("targeted", 3).Level("early-help", 2).Level("statutory", 4)
            .ShouldFind(DiagnosticCodes.LevelsNotRising, "level `early-help`: number `2` does not rise above `3` of `targeted`");
        RulesetBuilder.Sound().NoLevels().Level("universal", 1).Level("early-help", 2).Level("targeted", 3).Level("statutory", 3)
            .ShouldFind(DiagnosticCodes.LevelsNotRising, "level `statutory`: number `3` does not rise above `3` of `targeted`");
    }

    [Test]
    public void No_level_is_called_none() =>
        RulesetBuilder.Sound().Level("none", 5).Row("a", "none")
            .ShouldFind(DiagnosticCodes.ReservedId, "level `none`: the name is kept for \"no level\" in the `expect` of a case");

    [TestCase(47, SectionStatus.MayBeProvided, "may-be-provided")]
    [TestCase(17, SectionStatus.StrategyDiscussionRequired, "strategy-discussion-required")]
    [TestCase(47, SectionStatus.NoneRecorded, "none-recorded")]
    [TestCase(17, SectionStatus.DescribedAsS47, "described-as-s47")]
    public void A_status_of_another_section(int section, SectionStatus status, string word)
    {
        RulesetBuilder.Sound().Trigger("t", section, Force.Should, status).Row("a", "statutory", triggers: ["t"])
            .ShouldFind(DiagnosticCodes.StatusOfOtherSection, $"trigger `t`: the status `{word}` does not belong to section {section}");
        RulesetBuilder.Sound().Section(section, ["statutory"], status)
            .ShouldFind(
                DiagnosticCodes.StatusOfOtherSection,
                $"described levels: the status `{word}` does not belong to section {section}");
    }

    [Test]
    public void A_trigger_whose_section_has_no_entry() =>
        RulesetBuilder.Sound().NoSections().Section(17)
            .ShouldFind(DiagnosticCodes.SectionWithoutEntry, "trigger `strategy-discussion`: section 47 has no entry under `sections`");

    [Test]
    public void A_section_that_results_do_not_speak_of()
    {
        RulesetBuilder.Sound().Section(20)
            .ShouldFind(DiagnosticCodes.UnknownSection, "sections: unknown section `20`, expected `47` or `17`");
        RulesetBuilder.Sound().Trigger("accommodation", 20).Row("a", "statutory", triggers: ["accommodation"])
            .ShouldFind(DiagnosticCodes.UnknownSection, "trigger `accommodation`: unknown section `20`, expected `47` or `17`");
    }

    [TestCase(Force.May, SectionStatus.StrategyDiscussionRequired, "`strategy-discussion-required` is stronger than the force `may`")]
    [TestCase(
        Force.CouldLeadTo, SectionStatus.StrategyDiscussionRequired, "`strategy-discussion-required` is stronger than the force `could-lead-to`")]
    [TestCase(Force.Required, SectionStatus.CouldLeadToEnquiries, "`could-lead-to-enquiries` is weaker than the force `required`")]
    [TestCase(Force.Must, SectionStatus.MayBeRequired, "`may-be-required` is weaker than the force `must`")]
    public void A_status_that_says_more_or_less_than_the_document(Force force, SectionStatus status, string found) =>
        RulesetBuilder.Sound().Trigger("t", 47, force, status).Row("a", "statutory", triggers: ["t"])
            .ShouldFind(DiagnosticCodes.ForceAndStatusDisagree, "trigger `t`: the status " + found);

    [TestCase(Force.Must, SectionStatus.StrategyDiscussionRequired)]
    [TestCase(Force.Should, SectionStatus.StrategyDiscussionRequired)]
    [TestCase(Force.Should, SectionStatus.MayBeRequired)]
    [TestCase(Force.CouldLeadTo, SectionStatus.CouldLeadToEnquiries)]
    [TestCase(Force.Consider, SectionStatus.MayBeRequired)]
    [TestCase(Force.Required, SectionStatus.DescribedAsS47)]
    public void A_status_that_goes_with_the_force(Force force, SectionStatus status) =>
        RulesetBuilder.Sound().Trigger("t", 47, force, status).Row("a", "statutory", triggers: ["t"]).ShouldBeSound();

    [Test]
    public void Dates_that_run_backwards()
    {
        RulesetBuilder.Sound().InForce("2018-09-10", "2018-08")
            .ShouldFind(DiagnosticCodes.DatesUpsideDown, "ruleset `built@2018`: in force from `2018-09-10` to `2018-08`, which is earlier");
        RulesetBuilder.Sound().Published("2018-09-10", "2019", "2018-10-18")
            .ShouldFind(
                DiagnosticCodes.DatesUpsideDown,
                "ruleset `built@2018`: revised `2018-10-18`, which is earlier than `2019` before it");
        RulesetBuilder.Sound().Published("2018-09-10", "2018-09", "2018-10-18", "not-stated", "2020-02").InForce("2018", "2018-09-10")
            .ShouldBeSound();
    }
}
