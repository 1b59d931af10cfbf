using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Published;

/// <summary>
/// Cambridgeshire and Peterborough 2018 holds its published table, and says no more than the document does. Rows are compared with the
/// table under tests/published; citations with the document's text, where THRESHOLDS_SOURCES names a folder that holds it.
/// </summary>
[TestFixture]
public sealed partial class CambridgeshirePeterboroughTests
{
    private const string Id = "cambridgeshire-peterborough";
    private const string Section17 = "section-17-assessment";
    private const string Section47 = "section-47-intervention";
    private const string Immediate = "area=cambridgeshire immediate-risk-of-significant-harm=yes carers-a-risk-to-children";

    private static readonly ThresholdCatalog Catalog = new();
    private static readonly DateOnly LastDay = new(2018, 12, 16);
    private static readonly DateOnly FirstDay = new(2018, 12, 17);
    private static readonly Ruleset Ruleset = Catalog.Find($"{Id}@2018", FirstDay).Edition!.Ruleset;
    private static readonly List<PublishedRow> Printed = PublishedRow.ReadCsv("cambridgeshire-peterborough-2018.csv", "star", string.Empty);

    private static readonly List<PublishedRow> Held =
    [
        .. Ruleset.Indicators.Select(i => new PublishedRow
        {
            Section = i.Citation.Section,
            Level = Ruleset.FindLevel(i.Level?.Id)?.Number,
            Domain = Ruleset.Domains.First(d => d.Id == i.Domain).Name,
            Ordinal = i.Citation.Ordinal ?? 0,
            Wording = i.Text,
            Triggers = string.Empty,
        }),
    ];

    [Test]
    public void The_table_is_held_as_printed()
    {
        TableComparer.Differences(Printed, Held).Should().BeEmpty();
        Held.Select(r => (r.Place, r.Wording)).Should().Equal(Printed.Select(r => (r.Place, r.Wording)));
    }

    [TestCase("Description", 3, 4, 7)]
    [TestCase("What would we see?", 11, 12, 8)]
    [TestCase("Response", 1, 0, 3)]
    public void Rows_by_column_and_level(string column, int level1, int level2, int level3)
    {
        foreach (List<PublishedRow> rows in new[] { Printed, Held })
        {
            Enumerable.Range(1, 3).Select(l => rows.Count(r => r.Domain == column && r.Level == l)).Should().Equal(level1, level2, level3);
        }
    }

    [Test]
    public void The_counts_of_the_whole_document()
    {
        Enumerable.Range(1, 3).Select(l => Held.Count(r => r.Level == l)).Should().Equal(15, 16, 18);
        Ruleset.Indicators.Should().HaveCount(49);
        Ruleset.Levels.Select(l => l.Name).Should().Equal("Emerging Needs", "Complex Needs", "Specialist and Safeguarding Needs");
    }

    [Test]
    public void Strengths_stand_in_the_lowest_level_and_indicate_nothing()
    {
        Indicator[] strengths = [.. Ruleset.Indicators.Where(i => i.Strength)];

        strengths.Should().HaveCount(9).And.OnlyContain(i => i.Level!.Value.Id == "emerging" && !i.Indicates);
        Evaluation evaluation = Evaluate(string.Join(' ', strengths.Select(i => i.Id)), FirstDay);
        evaluation.IndicatedLevel.Should().BeNull();
        evaluation.Because.Should().NotContain(r => r.Level != null);
        evaluation.Strengths.Should().HaveCount(9);
    }

    [Test]
    public void Every_need_indicates_its_own_level_alone_except_one_that_goes_on_about_the_row_before_it()
    {
        foreach (Indicator row in Ruleset.Indicators.Where(i => !i.Strength && i.Id != "needs-in-health-education-or-social-development"))
        {
            Evaluate(row.Id, FirstDay).IndicatedLevel!.Id.Should().Be(row.Level!.Value.Id, "of row {0}", row.Id);
        }

        Evaluate("needs-in-health-education-or-social-development", FirstDay).IndicatedLevel.Should().BeNull();
    }

    [Test]
    public void Section_17_is_required_at_the_top_level_and_nowhere_else()
    {
        foreach (Rule rule in Ruleset.Rules.Where(r => r.Level is not null))
        {
            rule.Triggers.Any(t => t.Id == Section17).Should().Be(rule.Level!.Value.Id == "specialist", "of {0}", rule.Id);
        }

        Trigger trigger = Ruleset.FindTrigger(Section17)!;
        (trigger.Section, trigger.Force, trigger.Status).Should().Be((17, Force.Required, SectionStatus.Required));
    }

    [Test]
    public void Section_47_is_never_more_than_may()
    {
        Ruleset.Triggers.Where(t => t.Section == 47).Should().OnlyContain(t => t.Force == Force.May && t.Status == SectionStatus.MayBeRequired);
        Ruleset.Sections.Single(s => s.Number == 47).Described!.Status.Should().Be(SectionStatus.MayBeRequired);
        foreach (Indicator row in Ruleset.Indicators.Where(i => i is { Strength: false, Level.Id: "specialist" }))
        {
            Evaluate(row.Id, FirstDay).Section47.Status.Should().Be(SectionStatus.MayBeRequired, "of row {0}", row.Id);
        }
    }

    [Test]
    public void No_circumstance_of_the_table_reaches_section_47_and_only_its_own_sentence_does() =>
        Ruleset.Indicators.Where(i => i.Triggers.Any(t => t.Id == Section47)).Select(i => i.Id).Should().Equal("experiencing-harm-and-immediate-need");

    [Test]
    public void A_strategy_discussion_is_no_term_of_the_document()
    {
        string yaml = File.ReadAllText(Repository.PathOf("rulesets", Id, "2018.yaml"));
        yaml.Should().NotContainEquivalentOf("strategy discussion required");
        string[] pages = [.. Cases().Select(c => Catalog.GetEvaluator(Id, c.AsOf!.Value).Evaluate(c).Explain().ToText())];

        pages.Should().HaveCountGreaterThanOrEqualTo(12);
        pages.Should().OnlyContain(p => !p.Contains("strategy discussion required", StringComparison.OrdinalIgnoreCase));
        pages.Should().OnlyContain(p => !p.Contains("DISCUSSION HELD", StringComparison.Ordinal) && !p.Contains("no star", StringComparison.Ordinal));
        pages.Should().OnlyContain(p => Spaces().Replace(p, " ").Contains("national guidance on strategy discussions still applies", StringComparison.Ordinal));
    }

    [Test]
    public void The_contacts_of_Cambridgeshire_change_on_17_December_2018_and_no_others()
    {
        PrintedFor("customer-service-cambridgeshire", LastDay).Telephone.Should().Equal("0345 045 1362");
        PrintedFor("customer-service-cambridgeshire", FirstDay).Telephone.Should().Equal("0345 045 5203");
        PrintedFor("referral-address", LastDay).Email.Should().Equal("PDCSC@peterborough.gcsx.gov.uk", "referralcentre.children@cambridgeshire.gov.uk");
        PrintedFor("referral-address", FirstDay).Email.Should().Equal("referralcentre.children@cambridgeshire.gov.uk");
        foreach (string same in Ruleset.Contacts.Select(c => c.Id).Except(["customer-service-cambridgeshire", "referral-address"]))
        {
            PrintedFor(same, LastDay).Should().BeSameAs(PrintedFor(same, FirstDay), "of {0}", same);
        }

        PrintedFor("customer-service-peterborough", FirstDay).Telephone.Should().Equal("01733 864180");
        PrintedFor("emergency-duty-team", FirstDay).Telephone.Should().Equal("(01733) 234724");
    }

    [TestCase(2018, 12, 16, "0345 045 1362", 2)]
    [TestCase(2018, 12, 17, "0345 045 5203", 1)]
    public void A_result_gives_the_contacts_of_its_date(int year, int month, int day, string number, int addresses)
    {
        Evaluation evaluation = Evaluate(Immediate, new DateOnly(year, month, day));

        Contact(evaluation, "telephone-cambridgeshire").Telephone.Should().Equal(number);
        Contact(evaluation, "telephone-emergency-duty-team").Telephone.Should().Equal("(01733) 234724");
        Contact(evaluation, "send-referral-form").Email.Should().HaveCount(addresses);
        evaluation.Responses.Should().NotContain(r => r.Response.Id == "telephone-peterborough");
    }

    [Test]
    public void Without_the_area_the_numbers_of_both_areas_are_given() =>
        Responses("immediate-risk-of-significant-harm=yes").Should().Contain(["telephone-cambridgeshire", "telephone-peterborough"]);

    [TestCase("area=cambridgeshire unmet-needs=1 benefit-of-multi-agency-support=may-benefit", "cambridgeshire")]
    [TestCase("area=peterborough unmet-needs=2 benefit-of-multi-agency-support=would-benefit", "peterborough")]
    [TestCase("area=peterborough unmet-needs=1 benefit-of-multi-agency-support=would-benefit", "")]
    [TestCase("area=peterborough unmet-needs=2 benefit-of-multi-agency-support=may-benefit", "")]
    [TestCase("area=cambridgeshire unmet-needs=0", "")]
    [TestCase("", "cambridgeshire peterborough")]
    public void The_two_areas_have_criteria_of_their_own_for_an_early_help_assessment(string facts, string areas) =>
        string.Join(' ', Responses($"basic-care-sometimes-inconsistent {facts}").Where(r => r.StartsWith("eha-criteria-", StringComparison.Ordinal)).Select(r => r[13..]))
            .Should().Be(areas);

    [TestCase("family/relationships-significantly-conflictual household/domestic-abuse-high-risk-marac", "child/at-risk-of-significant-harm")]
    [TestCase("household/domestic-abuse-high-risk-marac child/at-risk-of-significant-harm", "family/relationships-significantly-conflictual")]
    [TestCase("family/relationships-significantly-conflictual child/at-risk-of-significant-harm", "household/domestic-abuse-high-risk-marac")]
    [TestCase("household/immediate-and-serious-environmental-risk", "household/immediate-and-serious-health-risk")]
    [TestCase("household/immediate-and-serious-health-risk", "household/immediate-and-serious-environmental-risk")]
    [TestCase("child/needs-specialist-services-to-prevent-immediate-impairment", "disabled=yes")]
    [TestCase("child/sexual-activity", "age=12")]
    public void A_compound_row_needs_every_part(string parts, string last)
    {
        Evaluate(parts, FirstDay).IndicatedLevel?.Id.Should().NotBe("specialist");
        Evaluation whole = Evaluate($"{parts} {last}", FirstDay);
        whole.IndicatedLevel!.Id.Should().Be("specialist");
        whole.Section17.Status.Should().Be(SectionStatus.Required);
    }

    [TestCase("early-help-refused=yes")]
    [TestCase("consent-given=no")]
    [TestCase("early-help-refused=yes consent-to-assessment=no early-help-offered=yes")]
    public void Refusal_alone_raises_nothing(string refused)
    {
        Evaluation evaluation = Evaluate(refused, FirstDay);
        evaluation.IndicatedLevel.Should().BeNull();
        evaluation.Section47.Triggers.Should().BeEmpty();
        Evaluation beside = Evaluate($"health-appointments-often-missed significant-harm-suspected=no {refused}", FirstDay);
        beside.IndicatedLevel!.Id.Should().Be("complex");
    }

    [Test]
    public void A_refusal_is_shown_to_be_no_reason_for_a_referral()
    {
        Evaluation evaluation = Evaluate("health-appointments-often-missed significant-harm-suspected=no early-help-refused=yes", FirstDay);
        evaluation.Considerations.Select(c => c.Id).Should().Contain(["refusal-is-no-reason", "keep-engaging", "early-help-first"]);
        evaluation.Responses.Single(r => r.Response.Id == "discuss-intention-to-refer").Response.Force.Should().Be(Force.Must);
    }

    [TestCase("immediate-risk-of-significant-harm=yes", false)]
    [TestCase("immediate-risk-of-significant-harm=no", true)]
    [TestCase("", true)]
    [TestCase("immediate-risk-of-significant-harm=no early-help-offered=yes", false)]
    public void Early_help_comes_first_unless_the_risk_is_immediate(string facts, bool expected) =>
        Evaluate($"carers-a-risk-to-children {facts}", FirstDay).Considerations.Any(c => c.Id == "early-help-first").Should().Be(expected);

    [Test]
    public void A_day_to_write_is_the_referrers_and_a_working_day_to_answer_is_the_authoritys()
    {
        Response written = Ruleset.Responses.Single(r => r.Id == "follow-up-in-writing");
        (written.Within!.Amount, written.Within.Unit, written.Within.After).Should().Be((24, TimeUnit.Hours, "the telephone referral"));
        written.By.Should().Be("the referring professional");
        Response feedback = Ruleset.Responses.Single(r => r.Id == "feedback-to-referrer");
        (feedback.Within!.Amount, feedback.Within.Unit, feedback.By).Should().Be((1, TimeUnit.WorkingDays, "Children's Social Care"));
    }

    [TestCase("carers-a-risk-to-children significant-harm-suspected=yes", "refer-harm-suspected share-in-general assess-section-17 assess-section-47")]
    [TestCase("carers-a-risk-to-children significant-harm-suspected=yes discussion-risks-immediate-harm=yes", "refer-discussion-unsafe share-in-general assess-section-17 assess-section-47")]
    [TestCase("carers-a-risk-to-children significant-harm-suspected=yes seeking-consent-obstructs-crime-investigation=yes", "refer-harm-suspected share-in-general assess-section-17 assess-section-47-unsafe")]
    [TestCase("carers-a-risk-to-children significant-harm-suspected=no", "refer-for-services share-in-general assess-section-17")]
    [TestCase("carers-a-risk-to-children", "refer-harm-not-recorded share-in-general assess-section-17 assess-section-47")]
    [TestCase("basic-care-sometimes-inconsistent significant-harm-suspected=no", "refer-for-services share-eha share-in-general")]
    [TestCase("health-appointments-often-missed significant-harm-suspected=no", "refer-for-services share-eha share-in-general provide-multi-agency-response")]
    [TestCase("family-breakdown significant-harm-suspected=no age=15", "refer-for-services share-in-general assess-section-17 provide-accommodation")]
    [TestCase("family-breakdown significant-harm-suspected=no age=16", "refer-for-services share-in-general assess-section-17 provide-accommodation-at-16-or-17")]
    [TestCase("family-breakdown significant-harm-suspected=no age=17", "refer-for-services share-in-general assess-section-17 provide-accommodation-at-16-or-17")]
    [TestCase("family-breakdown significant-harm-suspected=no age=18", "refer-for-services share-in-general assess-section-17")]
    public void Consent(string observed, string rules) =>
        string.Join(' ', Evaluate(observed, FirstDay).Consent.Select(c => c.Id)).Should().Be(rules);

    [Test]
    public void Accommodation_at_16_and_17_says_nothing_of_a_referral() =>
        Ruleset.Consent.Where(c => c.Citation.Text.EndsWith("SECTION 20", StringComparison.Ordinal)).Should().OnlyContain(c => c.Purpose == ConsentPurpose.ProvideService);

    [Test]
    public void Every_row_is_in_the_text_word_for_word()
    {
        string text = Spaces().Replace(Bullets().Replace(Source(), " "), " ");
        Printed.Should().OnlyContain(r => text.Contains(r.Wording, StringComparison.Ordinal));
    }

    [Test]
    public void Every_place_that_the_ruleset_cites_is_in_the_text()
    {
        string[] lines = [.. Source().Split('\n').Select(l => Spaces().Replace(l, " ").Trim())];
        SourceSections.CitedBy(Ruleset)
            .SelectMany(c => c.Split([", ", "; "], StringSplitOptions.None))
            .Distinct(StringComparer.Ordinal)
            .Where(part => !IsIn(lines, part))
            .Should().BeEmpty();
        IsIn(lines, "Adult Social Care").Should().BeFalse();
    }

    // A column is printed in one line with the others, and the footnote by its number alone.
    private static bool IsIn(string[] lines, string part) => part switch
    {
        "Description" or "Response" => lines.Contains("Description What would we see? Response Outcome"),
        "footnote 1" => lines.Any(l => l.StartsWith("1 Except", StringComparison.Ordinal)),
        _ => lines.Any(l => l.StartsWith(part, StringComparison.Ordinal) && (l.Length == part.Length || !char.IsLetterOrDigit(l[part.Length]))),
    };

    private static Evaluation Evaluate(string observed, DateOnly asOf) => Catalog.GetEvaluator(Id, asOf).Evaluate(Probe.Observe(observed).At(asOf));

    private static IEnumerable<string> Responses(string observed) => Evaluate(observed, FirstDay).Responses.Select(r => r.Response.Id);

    private static Contact PrintedFor(string id, DateOnly day) => Ruleset.Contacts.Single(c => c.Id == id && c.IsPrintedFor(day));

    private static Contact Contact(Evaluation evaluation, string response) => evaluation.Responses.Single(r => r.Response.Id == response).Contact!.Printed;

    private static IEnumerable<Observations> Cases() =>
        Repository.Files(Repository.PathOf("rulesets", Id, "cases"), "*.yaml").SelectMany(f => CaseReader.ReadFile(f).Cases).Select(c => c.Observations);

    private static string Source() => DocumentTexts.Read("cambridgeshire-peterborough-thresholds.txt");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("[\uF0B7\u2022\u25CF]")]
    private static partial Regex Bullets();
}
