using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Tests.Published;

/// <summary>What the threshold guidance of Cumbria and that of Westmorland and Furness say alike.</summary>
internal abstract class ThresholdGuidanceTests(NarrativeDocument document) : NarrativeTests(document)
{
    private const string Suspected = "significant-harm-suspected";
    private const string Allegation = "allegation-against-staff";

    private static readonly string[] Groups =
        ["disabled-children-and-carers", "young-carers", "secure-youth-establishments", "privately-fostered", "homeless-16-17", "threats-from-outside-the-home"];

    private static readonly string[] Threats = ["criminal-gang-exploitation", "trafficking", "online-abuse", "sexual-exploitation", "radicalisation"];

    protected abstract string Hub { get; }

    private static Observations Answered => Observations.None.WithFact(Suspected, false).WithFact(Allegation, false);

    [Test]
    public void The_four_levels_are_described_and_level_4_twice()
    {
        Ruleset.Levels.Select(l => l.Number).Should().Equal(1, 2, 3, 4);
        Ruleset.Indicators.Where(i => i.Domain is not null).GroupBy(i => i.Level!.Value.Id).Select(g => (g.Key, g.Count())).Should()
            .BeEquivalentTo([("universal", 2), ("early-help", 4), ("targeted", 2), ("statutory", 3)]);
        Ruleset.Domains.Count(d => Ruleset.Indicators.Any(i => i.Domain == d.Id && i.Level?.Id == "statutory")).Should().Be(2);
    }

    [Test]
    public void Level_4_is_two_groups_and_not_one_double_condition()
    {
        Evaluation harm = Document.Evaluate(Answered.With(Present("child/experienced-significant-harm")));
        harm.IndicatedLevel!.Id.Should().Be("statutory");
        harm.Section47.Status.Should().Be(SectionStatus.DescribedAsS47);
        harm.Section17.Status.Should().Be(SectionStatus.NoneRecorded);

        Evaluation welfare = Document.Evaluate(Answered.With(Present("child/significant-welfare-concerns")));
        welfare.IndicatedLevel!.Id.Should().Be("statutory");
        welfare.Section17.Status.Should().Be(SectionStatus.DescribedAsS17);
        welfare.Section47.Status.Should().Be(SectionStatus.NoneRecorded);
    }

    [Test]
    public void The_companion_document_is_missing_and_every_result_says_so()
    {
        foreach (Evaluation evaluation in new[] { Document.Evaluate(), Everything(), Document.Evaluate(Answered) })
        {
            evaluation.Explain().ToText().ReplaceLineEndings(" ").Should().Contain("stand in a companion document");
            evaluation.ToJson().Should().Contain("companion document");
        }
    }

    [Test]
    public void Nothing_is_borrowed_from_another_document()
    {
        Ruleset other = PublishedTable.Northamptonshire();
        Ruleset.Indicators.Select(i => i.Text).Should().NotIntersectWith(other.Indicators.Select(i => i.Text));
    }

    [Test]
    public void A_sexually_active_12_year_old_is_not_settled_and_the_gateways_stand()
    {
        Evaluation evaluation = Document.Evaluate(Observations.Of("child/sexual-activity").WithAge(12));
        evaluation.IndicatedLevel.Should().BeNull();
        evaluation.Settled.Should().BeFalse();
        evaluation.CouldReach!.Id.Should().Be("statutory");
        evaluation.Questions.Select(q => q.Id).Should().Contain([Suspected, Allegation]);
        string page = evaluation.Explain().ToText().ReplaceLineEndings(" ");
        page.Should().Contain("reasonable cause to suspect that the child is suffering").And.Contain("member of staff or a volunteer?");
    }

    [Test]
    public void Gateways_are_asked_of_every_case_until_they_are_answered()
    {
        foreach (string id in Ruleset.Indicators.Select(i => i.Id))
        {
            Observations recorded = Observations.Of(id).WithAge(16);
            Asked(recorded).Should().BeEquivalentTo([Suspected, Allegation], "of {0}", id);
            Asked(recorded.WithFactNotKnown(Suspected).WithFact(Allegation, false)).Should().BeEquivalentTo([Suspected], "of {0}", id);
            Asked(recorded.WithFact(Suspected, false).WithFact(Allegation, true)).Should().BeEmpty("of {0}", id);
            Document.Evaluate(recorded).Settled.Should().BeFalse("much else is unknown, of {0}", id);
        }

        IEnumerable<string> Asked(Observations observations) =>
            Document.Evaluate(observations).Questions.Select(q => q.Id).Where(id => Ruleset.Gateways.Any(g => g.Id == id));
    }

    [Test]
    public void Six_groups_and_five_threats_set_no_level()
    {
        foreach (string id in Groups.Concat(Threats))
        {
            Evaluation evaluation = Document.Evaluate(Answered.With(Present(id)).WithAge(16));
            evaluation.IndicatedLevel.Should().BeNull("of {0}", id);
            evaluation.Because.Should().BeEmpty("of {0}", id);
            evaluation.WithoutLevel.Select(r => r.Indicator!.Id).Should().Contain(id);
            evaluation.Considerations.Select(c => c.Id).Should().Contain("consider-specific-complexities");
            evaluation.Responses.Any(r => r.Response.Id == "follow-cerar").Should().Be(Threats.Append("threats-from-outside-the-home").Contains(id), "of {0}", id);
        }

        Ruleset.Lists.Single(l => l.Id == "specific-complexities").Items.Should().HaveCount(6);
    }

    [Test]
    public void Following_the_cerar_process_is_a_must_whatever_the_level()
    {
        Response cerar = Ruleset.Responses.Single(r => r.Id == "follow-cerar");
        cerar.Force.Should().Be(Force.Must);
        Document.Evaluate(Answered.WithFact("risk-outside-home", true)).Responses.Select(r => r.Response.Id).Should().Contain("follow-cerar");
        Document.Evaluate(Answered.WithFact("risk-outside-home", true).With(Present("needs-unclear"))).Responses.Select(r => r.Response.Id).Should().Contain("follow-cerar");
    }

    [TestCase(15, false)]
    [TestCase(16, true)]
    [TestCase(17, true)]
    [TestCase(18, false)]
    public void Homeless_at_16_or_17(int age, bool listed) =>
        Document.Evaluate(Answered.With(Present("child/homeless")).WithAge(age)).WithoutLevel.Any(r => r.Indicator!.Id == "homeless-16-17").Should().Be(listed);

    [Test]
    public void Disability_alone_is_section_17_and_no_level()
    {
        Evaluation evaluation = Document.Evaluate(Answered.WithFact("disabled", true));
        evaluation.IndicatedLevel.Should().BeNull();
        evaluation.Section17.Status.Should().Be(SectionStatus.DescribedAsS17);
        Ruleset.FindTrigger("child-in-need")!.Force.Should().Be(Force.May);
    }

    [Test]
    public void Abuse_brings_enquiries_that_should_be_initiated()
    {
        Evaluation evaluation = Document.Evaluate(Observations.Of("child/sexually-abused").WithAge(7));
        evaluation.IndicatedLevel!.Id.Should().Be("statutory");
        evaluation.Section47.Triggers.Should().ContainSingle().Which.Trigger.Force.Should().Be(Force.Should);
        evaluation.Because.Should().Contain(r => r.Level != null && r.Rule.Basis == Basis.Interpretation);
    }

    [Test]
    public void Suspicion_brings_the_authoritys_duty_and_a_referral_that_must_be_made()
    {
        Evaluation evaluation = Document.Evaluate(Observations.None.WithFact(Suspected, true));
        evaluation.Section47.Triggers.Should().ContainSingle().Which.Trigger.Force.Should().Be(Force.Must);
        ResponseDue refer = evaluation.Responses.Single(r => r.Response.Id == "refer-to-hub");
        refer.Response.Force.Should().Be(Force.Must);
        refer.Response.Within.Should().BeNull("no time is printed");
        refer.Contact!.Printed.Name.Should().Be(Hub);
    }

    [Test]
    public void Risk_of_harm_in_early_help_is_another_test_with_another_force()
    {
        Response found = Ruleset.Responses.Single(r => r.Id == "risk-of-harm-during-early-help");
        found.Force.Should().Be(Force.Should);
        found.Contact!.Value.Id.Should().Be("childrens-social-care");
        Document.Evaluate("needs-unclear").Responses.Should().Contain(r => r.Response == found).And.NotContain(r => r.Response.Id == "refer-to-hub");
    }

    [Test]
    public void The_lado_within_one_working_day_and_before_any_further_investigation()
    {
        Response lado = Document.Evaluate(Observations.None.WithFact(Allegation, true)).Responses.Single(r => r.Response.Id == "tell-the-lado").Response;
        lado.Force.Should().Be(Force.Required);
        (lado.Within!.Amount, lado.Within.Unit).Should().Be((1, TimeUnit.WorkingDays));
        lado.Text.Should().Contain("within one working day and before any further investigation");
        Ruleset.Responses.Where(r => r.Within is not null).Should().ContainSingle("no time is printed for referring a child");
        Document.Evaluate(Answered).Responses.Should().NotContain(r => r.Response.Id == "tell-the-lado");
    }

    // “Over 13 years old” in whole years: 13 is not over 13, and age without capacity is not enough.
    [TestCase(12, true, "a parent")]
    [TestCase(13, true, "a parent")]
    [TestCase(14, true, "a parent, the child")]
    [TestCase(14, false, "a parent")]
    [TestCase(14, null, "a parent, the child if over 13 and with capacity")]
    [TestCase(13, null, "a parent")]
    [TestCase(null, true, "a parent, the child if over 13 and with capacity")]
    [TestCase(null, null, "a parent, the child if over 13 and with capacity")]
    [TestCase(null, false, "a parent")]
    public void Consent_below_significant_harm_and_informing_on_it(int? age, bool? capacity, string from)
    {
        Observations child = Observations.None;
        child = age is { } years ? child.WithAge(years) : child;
        child = capacity is { } known ? child.WithFact("child-has-capacity", known) : child;

        Consent(child.WithFact(Suspected, false)).Should().Equal($"Share Required {from}", $"Refer Required {from}");
        Consent(child.WithFact(Suspected, true)).Should().Equal($"Share Inform {from}", $"Refer Inform {from}");
    }

    [Test]
    public void Belief_that_is_not_recorded_seeks_consent_without_delay() =>
        Consent(Observations.None.WithAge(15)).Should().Equal(
            "Share SeekUnlessUnsafe parents or carers, the child if over 13 and with capacity",
            "Refer SeekUnlessUnsafe parents or carers, the child if over 13 and with capacity");

    [TestCase("informing-adds-significant-harm")]
    [TestCase("informing-jeopardises-police-enquiry")]
    public void In_rare_cases_nobody_is_told_first(string fact)
    {
        Consent(Observations.None.WithFact(Suspected, true).WithFact(fact, true)).Should().Equal("Share DoNotInform the parent, the child", "Refer DoNotInform the parent, the child");
        Document.Evaluate(Observations.None.WithFact(Suspected, true).WithFact(fact, true)).Responses.Should().NotContain(r => r.Response.Id == "involve-parents");
    }

    [Test]
    public void Refusal_takes_advice_and_raises_no_level()
    {
        Evaluation evaluation = Document.Evaluate(Answered.WithFact("consent-given", false).WithFact("consent-to-assessment", false));
        evaluation.IndicatedLevel.Should().BeNull();
        evaluation.Consent.Where(c => c.Requirement == ConsentRequirement.SeekAdvice).Select(c => c.Purpose)
            .Should().BeEquivalentTo([ConsentPurpose.Share, ConsentPurpose.Refer, ConsentPurpose.Assess]);
    }

    [Test]
    public void Level_4_by_welfare_concerns_still_takes_consent()
    {
        Evaluation evaluation = Document.Evaluate(Answered.With(Present("significant-welfare-concerns")).WithAge(9));
        evaluation.Consent.Should().Contain(c => c.Purpose == ConsentPurpose.Refer && c.Requirement == ConsentRequirement.Required);
        evaluation.Considerations.Select(c => c.Id).Should().Contain("section-17-still-takes-consent");
        evaluation.Responses.Select(r => r.Response.Id).Should().Contain("childrens-social-care-responds").And.NotContain("refer-to-hub");
    }

    [Test]
    public void Panels_lead_adjustments_escalation_and_chronology_are_there()
    {
        Evaluation targeted = Document.Evaluate(Answered.With(Present("increasing-complex-or-multiple-unmet-needs")));
        targeted.Responses.Select(r => r.Response.Id).Should().Contain(["panels", "early-help-assessment-level-3", "designated-lead", "escalation"]);
        targeted.Considerations.Select(c => c.Id).Should().Contain(["cumulative-harm", "reasonable-adjustments", "levels-2-and-3-overlap"]);
        Ruleset.Responses.Single(r => r.Id == "panels").Force.Should().Be(Force.May);
    }

    private static Observation Present(string id) => new() { Id = id };

    private IEnumerable<string> Consent(Observations observations) => Document.Evaluate(observations).Consent
        .Where(c => c.Purpose is ConsentPurpose.Share or ConsentPurpose.Refer)
        .Select(c => $"{c.Purpose} {c.Requirement} {string.Join(", ", c.From)}");
}
