using System.Text.Json;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Crossing;

/// <summary>Cases recorded in concepts and facts alone, each under all five editions. What is expected was read in the documents.</summary>
[TestFixture]
internal sealed class CrossingTests
{
    private static readonly string[] Editions =
        ["northamptonshire", "cambridgeshire-peterborough", "cumbria", "westmorland-furness", "cumbria-early-help"];

    private static readonly string[] WithIds = ["because", "withoutLevel", "responses", "consent", "considerations", "questions"];
    private static readonly string[] IdKeys = ["id", "rule", "fact"];

    private static readonly ThresholdCatalog Catalog = new();

    // The level or stage, section 47, section 17, and one thing that this document says of such a case.
    [TestCase("abuse-at-7", "northamptonshire", "statutory", "strategy-discussion-required", "none-recorded", "subject-to-abuse-or-neglect")]
    [TestCase("abuse-at-7", "cambridgeshire-peterborough", "specialist", "may-be-required", "required", "may-have-been-abused-or-neglected")]
    [TestCase("abuse-at-7", "cumbria", "statutory", "described-as-s47", "none-recorded", "concerns-about-abuse-or-neglect")]
    [TestCase("abuse-at-7", "westmorland-furness", "statutory", "described-as-s47", "none-recorded", "refer-to-hub")]
    [TestCase("abuse-at-7", "cumbria-early-help", "none", "none-recorded", "none-recorded", "significant-harm-use-the-guidance")]
    [TestCase("county-lines-at-15", "northamptonshire", "statutory", "strategy-discussion-required", "none-recorded", "extra-familial-early-help-outcome")]
    [TestCase("county-lines-at-15", "cambridgeshire-peterborough", "none", "none-recorded", "none-recorded", "exploitation-has-no-row")]
    [TestCase("county-lines-at-15", "cumbria", "none", "none-recorded", "none-recorded", "follow-cerar")]
    [TestCase("county-lines-at-15", "westmorland-furness", "none", "none-recorded", "none-recorded", "criminal-gang-exploitation")]
    [TestCase("county-lines-at-15", "cumbria-early-help", "none", "none-recorded", "none-recorded", "radicalised-or-exploited")]
    [TestCase("bruise-before-moving", "northamptonshire", "statutory", "strategy-discussion-required", "none-recorded", "allegation-or-injury-pre-mobile-or-disabled")]
    [TestCase("bruise-before-moving", "cambridgeshire-peterborough", "specialist", "may-be-required", "required", "bruising-in-pre-mobile-babies")]
    [TestCase("bruise-before-moving", "cumbria", "none", "none-recorded", "none-recorded", "significant-harm-suspected")]
    [TestCase("bruise-before-moving", "westmorland-furness", "none", "none-recorded", "none-recorded", "is-it-a-concern")]
    [TestCase("bruise-before-moving", "cumbria-early-help", "none", "none-recorded", "none-recorded", "significant-harm-use-the-guidance")]
    [TestCase("help-refused", "northamptonshire", "none", "none-recorded", "none-recorded", "refusal-of-help")]
    [TestCase("help-refused", "cambridgeshire-peterborough", "complex", "none-recorded", "none-recorded", "refusal-is-no-reason")]
    [TestCase("help-refused", "cumbria", "none", "none-recorded", "none-recorded", "refusal-of-consent")]
    [TestCase("help-refused", "westmorland-furness", "none", "none-recorded", "none-recorded", "assess-refused")]
    [TestCase("help-refused", "cumbria-early-help", "none", "none-recorded", "none-recorded", "nothing-sets-a-stage")]
    [TestCase("lesser-circumstances", "northamptonshire", "targeted", "none-recorded", "may-be-provided", "parent-drug-use-or-alcohol-dependency")]
    [TestCase("lesser-circumstances", "cambridgeshire-peterborough", "complex", "none-recorded", "none-recorded", "inconsistent-parenting-and-parental-issues")]
    [TestCase("lesser-circumstances", "cumbria", "none", "none-recorded", "none-recorded", "cumulative-harm")]
    [TestCase("lesser-circumstances", "westmorland-furness", "none", "none-recorded", "none-recorded", "young-carers")]
    [TestCase("lesser-circumstances", "cumbria-early-help", "none", "none-recorded", "none-recorded", "challenging-family-circumstance")]
    [TestCase("privately-fostered-at-9", "northamptonshire", "statutory", "described-as-s47", "none-recorded", "level-4-without-star")]
    [TestCase("privately-fostered-at-9", "cambridgeshire-peterborough", "none", "none-recorded", "none-recorded", "refer-for-services")]
    [TestCase("privately-fostered-at-9", "cumbria", "none", "none-recorded", "none-recorded", "privately-fostered")]
    [TestCase("privately-fostered-at-9", "westmorland-furness", "none", "none-recorded", "none-recorded", "family-help-consultation")]
    [TestCase("privately-fostered-at-9", "cumbria-early-help", "none", "none-recorded", "none-recorded", "be-alert")]
    [TestCase("homeless-at-16", "northamptonshire", "none", "none-recorded", "none-recorded", "general-duty")]
    [TestCase("homeless-at-16", "cambridgeshire-peterborough", "none", "none-recorded", "none-recorded", "provide-accommodation-at-16-or-17")]
    [TestCase("homeless-at-16", "cumbria", "none", "none-recorded", "none-recorded", "homeless-16-17")]
    [TestCase("homeless-at-16", "westmorland-furness", "none", "none-recorded", "none-recorded", "consider-specific-complexities")]
    [TestCase("homeless-at-16", "cumbria-early-help", "none", "none-recorded", "none-recorded", "nothing-sets-a-stage")]
    [TestCase("allegation-against-own-staff", "northamptonshire", "statutory", "described-as-s47", "none-recorded", "reasonable-cause-to-suspect-significant-harm")]
    [TestCase("allegation-against-own-staff", "cambridgeshire-peterborough", "specialist", "may-be-required", "required", "significant-harm-suspected-is-section-47")]
    [TestCase("allegation-against-own-staff", "cumbria", "statutory", "described-as-s47", "none-recorded", "tell-the-lado")]
    [TestCase("allegation-against-own-staff", "westmorland-furness", "statutory", "described-as-s47", "none-recorded", "tell-the-lado")]
    [TestCase("allegation-against-own-staff", "cumbria-early-help", "none", "none-recorded", "none-recorded", "significant-harm-use-the-guidance")]
    public void Each_edition_says_what_its_document_says(string name, string edition, string level, string section47, string section17, string says)
    {
        JsonElement result = Result(name, edition);
        LevelOf(result, "level").Should().Be(level);
        StatusOf(result, "section47").Should().Be(section47);
        StatusOf(result, "section17").Should().Be(section17);
        Ids(result).Should().Contain(says);
    }

    [TestCaseSource(nameof(Cases))]
    public void The_case_is_told_in_concepts_and_facts_alone(string name)
    {
        CaseFile file = Read(name);
        file.Ruleset.Should().BeNull();
        file.Observations.Case.Should().Be("crossing-" + name);
        file.Observations.Findings.Should().NotBeEmpty().And.OnlyContain(o => o.Id.Contains('/'));
    }

    [TestCaseSource(nameof(Cases))]
    public void The_case_is_complete_under_every_edition(string name) =>
        Editions.Should().OnlyContain(e => Evaluate(name, e).Complete && Evaluate(name, e).Problems.IsEmpty);

    [TestCaseSource(nameof(Cases))]
    public void The_case_really_differs_between_editions(string name) =>
        Editions.Select(e => Essence(Result(name, e))).Distinct().Should().HaveCountGreaterThan(1);

    // Six lesser rows stay lesser rows. The document asks to look at them together, and no result adds them up.
    [TestCase("northamptonshire", "early-help", 6, "multiple-needs")]
    [TestCase("cambridgeshire-peterborough", "complex", 5, "several-lesser-rows")]
    public void Neglect_told_by_six_lesser_rows(string edition, string level, int determining, string weighed)
    {
        Observations recorded = SixRows().Single(c => c.Ruleset?.Id == edition).Observations;
        Evaluation evaluation = Catalog.GetEvaluator(edition, recorded.AsOf!.Value).Evaluate(recorded);

        evaluation.IndicatedLevel!.Id.Should().Be(level);
        evaluation.Because.Should().HaveCount(6);
        evaluation.Because.Count(r => r.Determining).Should().Be(determining);
        evaluation.Section47.Status.Should().Be(SectionStatus.NoneRecorded);
        evaluation.Considerations.Select(c => c.Id).Should().Contain(weighed);
        evaluation.Settled.Should().BeFalse();
    }

    [Test]
    public void No_other_edition_reads_the_six_rows_and_the_comparison_names_each()
    {
        Observations recorded = SixRows().Single(c => c.Ruleset?.Id == "northamptonshire").Observations;
        ThresholdComparison comparison = Catalog.Compare(recorded, recorded.AsOf!.Value, "northamptonshire", Editions);

        comparison.Editions.Where(e => e.Evaluation.Edition.Ruleset.Id != "northamptonshire").Should().HaveCount(4)
            .And.OnlyContain(e => e.Evaluation.IndicatedLevel == null && e.NoCounterpart.Count(m => m.Kind == ObservedKind.Row) == 6);
    }

    [Test]
    public void A_sexually_active_12_year_old_is_not_settled_in_Cumbria_while_the_gateway_questions_stand()
    {
        JsonElement result = Result("sexually-active-at-12", "cumbria");
        LevelOf(result, "level").Should().Be("none");
        LevelOf(result, "couldReach").Should().Be("statutory");
        result.GetProperty("settled").GetBoolean().Should().BeFalse();
        result.GetProperty("questions").EnumerateArray().Select(q => q.GetProperty("fact").GetString())
            .Should().Equal("significant-harm-suspected", "allegation-against-staff");

        string page = Evaluate("sexually-active-at-12", "cumbria").Explain().ToText(100_000);
        page.Should().Contain("Is there reasonable cause to suspect that the child is suffering")
            .And.Contain("Has an allegation been made against a member of staff or a volunteer?");
    }

    private static IEnumerable<string> Cases() => Directory
        .EnumerateFiles(Repository.PathOf("tests", "Thresholds.Rules.Tests", "Crossing"), "*.yaml")
        .Select(f => Path.GetFileNameWithoutExtension(f))
        .Order(StringComparer.Ordinal);

    private static IEnumerable<CaseFile> SixRows() =>
        CaseReader.ReadFile(Repository.PathOf("tests", "Thresholds.Rules.Tests", "Crossing", "Rows", "neglect-in-six-rows.yaml")).Cases;

    private static CaseFile Read(string name) =>
        CaseReader.ReadFile(Repository.PathOf("tests", "Thresholds.Rules.Tests", "Crossing", name + ".yaml")).Cases.Single();

    private static Evaluation Evaluate(string name, string edition)
    {
        Observations recorded = Read(name).Observations;
        return Catalog.GetEvaluator(edition, recorded.AsOf!.Value).Evaluate(recorded);
    }

    private static JsonElement Result(string name, string edition)
    {
        using JsonDocument document = JsonDocument.Parse(Evaluate(name, edition).ToJson());
        return document.RootElement.Clone();
    }

    private static string? LevelOf(JsonElement result, string key) =>
        result.GetProperty(key) is { ValueKind: JsonValueKind.Object } level ? level.GetProperty("id").GetString() : "none";

    private static string? StatusOf(JsonElement result, string section) => result.GetProperty(section).GetProperty("status").GetString();

    // Level ids are an edition's own, so what was not counted stands beside them: a circumstance without a counterpart.
    private static string Essence(JsonElement result) => string.Join(
        '|',
        LevelOf(result, "level"),
        StatusOf(result, "section47"),
        StatusOf(result, "section17"),
        result.GetProperty("notCounted").GetRawText());

    private static IEnumerable<string?> Ids(JsonElement result) => WithIds
        .SelectMany(k => result.GetProperty(k).EnumerateArray())
        .SelectMany(e => IdKeys.Where(k => e.TryGetProperty(k, out _)).Select(k => e.GetProperty(k).GetString()));
}
