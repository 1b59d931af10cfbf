using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Published;

/// <summary>The Cumbria Early Help Strategy: stages that are no levels, groups without a stage, and nothing to cite a route by.</summary>
[TestFixture]
internal sealed partial class CumbriaEarlyHelpTests()
    : NarrativeTests(new NarrativeDocument("cumbria-early-help", "2020", "cumbria-early-help-strategy.txt"))
{
    // The fourth group is cut by eight lone bullets.
    protected override IReadOnlyCollection<string> Joined => [Document.Printed.Single(r => r is { Section: "About the Strategy", Ordinal: 4 }).Wording];

    [Test]
    public void There_are_four_stages_and_the_first_has_no_criteria()
    {
        Ruleset.Levels.Select(l => l.Name).Should().Equal("Thriving", "Getting Help", "Getting More Help", "Statutory Intervention");
        Ruleset.Levels.Should().OnlyContain(l => l.Word == "stage" && !l.IsNumbered);
        Ruleset.Rules.Should().NotContain(r => r.Level != null && r.Level.Value.Id == "thriving");
        Ruleset.FindLevel("thriving")!.Note.Should().NotBeNull();
    }

    [Test]
    public void Labels_and_descriptors_are_paired_by_sense_and_say_so()
    {
        foreach ((string stage, string words) in new[] { ("getting-help", "just coping"), ("getting-more-help", "struggling to cope") })
        {
            Rule rule = Ruleset.Rules.Single(r => r.Level?.Id == stage);
            rule.Text.Should().Contain(words);
            rule.Basis.Should().Be(Basis.Interpretation);
            rule.Reason.Should().Contain("opposite order");
        }

        Ruleset.Rules.Single(r => r.Level?.Id == "statutory-intervention").Basis.Should().Be(Basis.Published);
    }

    [Test]
    public void A_stage_is_named_on_the_page_and_never_numbered()
    {
        string page = Document.Evaluate("struggling-to-cope").Explain().ToText();
        page.Should().Contain("STAGE: GETTING MORE HELP").And.Contain("YOUR STAGE");
        Numbered().IsMatch(page).Should().BeFalse();
    }

    [Test]
    public void Twelve_groups_set_no_stage()
    {
        PublishedList groups = Ruleset.Lists.Single(l => l.Id == "groups-to-be-alert-to");
        groups.Items.Should().HaveCount(12);
        foreach (ListItem item in groups.Items)
        {
            Evaluation evaluation = Document.Evaluate(item.Indicator!);
            evaluation.IndicatedLevel.Should().BeNull("of {0}", item.Text);
            evaluation.WithoutLevel.Select(r => r.Indicator!.Id).Should().Equal(item.Indicator);
            evaluation.Considerations.Select(c => c.Id).Should().Contain("be-alert");
        }
    }

    [Test]
    public void The_test_for_an_assessment_takes_all_its_parts()
    {
        string[] parts =
            ["child/progress-or-wellbeing-concerns", "child/needs-unclear", "child/needs-not-being-met", "child/needs-wider-than-own-service"];
        Document.Evaluate(parts).Responses.Select(r => r.Response.Id).Should().Contain("early-help-assessment");
        Document.Evaluate(parts).Considerations.Select(c => c.Id).Should().NotContain("part-of-the-test");
        foreach (string part in parts)
        {
            Evaluation without = Document.Evaluate([.. parts.Where(p => p != part)]);
            without.Responses.Select(r => r.Response.Id).Should().NotContain("early-help-assessment");
            without.Considerations.Select(c => c.Id).Should().Contain("part-of-the-test");
        }
    }

    [Test]
    public void No_section_deadline_or_number_is_cited_from_it()
    {
        Ruleset.Triggers.Should().BeEmpty();
        Ruleset.Gateways.Should().BeEmpty();
        Ruleset.Sections.Should().OnlyContain(s => s.Described == null);
        Ruleset.Responses.Should().OnlyContain(r => r.Within == null);
        Ruleset.Contacts.Should().OnlyContain(c => c.Telephone.IsEmpty && c.Email.IsEmpty && c.Web == null);
        IEnumerable<string> words =
        [
            .. Ruleset.Rules.SelectMany(r => new[] { r.Text, r.Citation.Text, r.Reason ?? string.Empty }),
            .. Ruleset.Responses.Select(r => r.Text),
            .. Ruleset.Considerations.Select(c => c.Text),
            .. Ruleset.Consent.Select(c => c.Why),
            .. Ruleset.Indicators.Select(i => i.Text),
        ];
        words.Where(w => Figure().Replace(w, string.Empty).Any(char.IsAsciiDigit) || w.Contains("section", StringComparison.OrdinalIgnoreCase)).Should().BeEmpty();

        foreach (Evaluation evaluation in new[] { Document.Evaluate(), Everything() })
        {
            foreach (SectionResult section in new[] { evaluation.Section47, evaluation.Section17 })
            {
                section.Status.Should().Be(SectionStatus.NoneRecorded);
                section.Citation.Should().BeNull();
                section.Triggers.Should().BeEmpty();
            }
        }
    }

    [Test]
    public void Every_result_says_that_it_is_a_strategy_and_no_threshold_document()
    {
        foreach (Evaluation evaluation in new[] { Document.Evaluate(), Everything() })
        {
            string page = evaluation.Explain().ToText().ReplaceLineEndings(" ");
            page.Should().Contain("strategy and not a threshold document").And.Contain("stages are not threshold levels");
        }
    }

    [Test]
    public void A_statutory_plan_does_not_make_the_last_stage()
    {
        Evaluation evaluation = Document.Evaluate("child/has-education-health-and-care-plan", "child/has-child-in-need-plan", "additional-needs-and-just-coping");
        evaluation.IndicatedLevel!.Id.Should().Be("getting-help");
        evaluation.Considerations.Select(c => c.Id).Should().Contain("statutory-plan-beside-early-help");
    }

    [Test]
    public void Suspected_significant_harm_is_sent_to_the_threshold_guidance() =>
        Document.Evaluate(Observations.None.WithFact("significant-harm-suspected", true)).Responses
            .Should().Contain(r => r.Response.Id == "significant-harm-use-the-guidance" && r.Response.Basis == Basis.Interpretation);

    [Test]
    public void Its_measures_of_success_are_no_rows() =>
        Ruleset.Indicators.Should().NotContain(i => i.Text.Contains("NEET") || i.Text.Contains("Reduction") || i.Text.Contains("Breastfeeding"));

    [GeneratedRegex("(?:level|stage) [0-9]", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    // The place of a row in its list is no figure of the document.
    [GeneratedRegex("(?:row|item) [0-9]+$")]
    private static partial Regex Figure();
}
