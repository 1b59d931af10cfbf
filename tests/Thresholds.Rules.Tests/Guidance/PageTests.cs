using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Guidance;

/// <summary>The page that a duty worker files.</summary>
[TestFixture]
public sealed class PageTests
{
    /// <summary>An A4 sheet holds so many lines in 9-point type on 10.5-point leading.</summary>
    private const int LinesOfASheet = 74;

    private const int ASheetsObservations = 6;
    private const int WidthOfASheet = 80;
    private const string Demo = "northamptonshire/cases/demo-001.yaml";
    private const string SixObservations = "northamptonshire/cases/nh-049.yaml";

    [Test]
    public void The_demo_as_text() => Golden.Verify(Worked.Evaluate(Demo).Explain().ToText());

    [Test]
    public void The_demo_as_markdown() => Golden.Verify(Worked.Evaluate(Demo).Explain().ToMarkdown(), extension: "md");

    [Test]
    public void Six_observations_as_text() => Golden.Verify(Worked.Evaluate(SixObservations).Explain().ToText());

    [TestCaseSource(nameof(FilesOfSixObservations))]
    public void Six_observations_fit_a_sheet(string file) => Lines(file).Should().HaveCountLessThanOrEqualTo(LinesOfASheet);

    [Test]
    public void Nearly_every_worked_case_is_of_six_observations_or_fewer() => FilesOfSixObservations().Should().HaveCountGreaterThan(45);

    [Test]
    public void The_case_of_six_observations_is_a_hard_one()
    {
        CaseFile file = Worked.Read(SixObservations);
        Evaluation evaluation = Worked.Evaluate(file);

        file.Observations.Findings.Where(f => f.Finding == Finding.Present).Should().HaveCount(6);
        evaluation.IndicatedLevel!.Id.Should().Be("statutory");
        evaluation.Because.Select(r => r.Level?.Id).Distinct().Should().Contain(["statutory", "targeted", "early-help"]);
        evaluation.Strengths.Should().NotBeEmpty();
    }

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void No_line_is_too_wide(string file) => Lines(file).Should().OnlyContain(l => l.Length <= WidthOfASheet && l.TrimEnd() == l);

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void The_sections_stand_in_order(string file)
    {
        Explanation explanation = Worked.Evaluate(file).Explain();
        ExplanationSectionKind[] kinds = [.. explanation.Sections.Select(s => s.Kind)];

        kinds.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        kinds.Should().Contain([ExplanationSectionKind.Head, ExplanationSectionKind.Answer, ExplanationSectionKind.Coverage, ExplanationSectionKind.Readings]);
        kinds[^1].Should().Be(ExplanationSectionKind.Judgement);
    }

    [Test]
    public void The_headings_of_the_demo() =>
        Worked.Evaluate(Demo).Explain().Sections.Select(s => s.Heading).OfType<string>().Should().Equal(
            "What are we worried about?",
            "What's working well?",
            "What needs to happen?",
            "To weigh",
            "Ask next",
            "Our reading");

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void The_line_on_999_stands_before_the_answer(string file)
    {
        string[] lines = Lines(file);
        int answer = Array.FindIndex(lines, l => l.Length == 0) + 1;

        Array.FindIndex(lines, l => l.Contains("999", StringComparison.Ordinal)).Should().BeInRange(1, answer - 1);
    }

    [TestCaseSource(typeof(Worked), nameof(Worked.FilesOf), new object[] { "northamptonshire" })]
    public void There_is_room_for_a_level_of_ones_own_and_for_the_discussion(string file)
    {
        string[] lines = [.. Lines(file).Where(l => l.Length > 0)];

        lines[^2].Should().Be("YOUR LEVEL ___ WHY ___ NAME, ROLE, TIME ___");
        lines[^1].Should().Be("DISCUSSION HELD ON ___ / NOT HELD, WHY ___");
        Worked.Evaluate(file).Explain().ToMarkdown().Should().Contain("YOUR LEVEL ").And.Contain("DISCUSSION HELD ON ");
    }

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void A_person_decides(string file) => Lines(file)[0].Should().EndWith("This indicates; a person decides.");

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void Every_strength_says_that_it_lowers_nothing(string file)
    {
        Evaluation evaluation = Worked.Evaluate(file);
        ExplanationSection? strengths = evaluation.Explain().Sections.SingleOrDefault(s => s.Kind == ExplanationSectionKind.Strengths);

        (strengths?.Items.Length ?? 0).Should().Be(evaluation.Strengths.Length);
        (strengths?.Items ?? []).Where(i => !i.Details.Any(d => d.EndsWith("Lowers nothing.", StringComparison.Ordinal))).Should().BeEmpty();
    }

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void Every_reason_has_its_citation(string file)
    {
        Evaluation evaluation = Worked.Evaluate(file);
        string page = evaluation.Explain().ToText(100_000);

        evaluation.Because.Where(r => !page.Contains($"\"{r.Rule.Text}", StringComparison.Ordinal)).Should().BeEmpty();

        evaluation.Explain().Sections.Where(s => s.Kind == ExplanationSectionKind.Worries).SelectMany(s => s.Items)
            .Where(i => i.Lead is null || i.Details.IsEmpty).Should().BeEmpty();
    }

    [Test]
    public void What_a_user_wrote_breaks_no_markdown()
    {
        Observations observations = Observations.None.With(new Observation { Id = "missing-frequently", By = "# school *and* `home`\n## Heading" });
        string page = new ThresholdCatalog().GetEvaluator("northamptonshire", new DateOnly(2026, 3, 4)).Evaluate(observations).Explain().ToMarkdown();

        page.Split('\n').Should().NotContain(l => l.StartsWith("## Heading", StringComparison.Ordinal));
        page.Should().Contain(@"\# school \*and\* \`home\`");
    }

    [TestCase(39)]
    [TestCase(0)]
    public void A_page_has_a_least_width(int width) =>
        Worked.Evaluate(Demo).Explain().Invoking(e => e.ToText(width)).Should().Throw<ArgumentOutOfRangeException>();

    [TestCase(40)]
    [TestCase(72)]
    [TestCase(120)]
    public void A_page_can_be_narrower_or_wider_and_says_the_same(int width)
    {
        Explanation page = Worked.Evaluate(Demo).Explain();

        Words(page.ToText(width)).Should().Equal(Words(page.ToText()));
    }

    private static IEnumerable<string> FilesOfSixObservations() =>
        Worked.FilesOf("northamptonshire").Where(f => Worked.Read(f).Observations.Findings.Length <= ASheetsObservations);

    private static string[] Words(string page) => page.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static string[] Lines(string file) => Worked.Evaluate(file).Explain().ToText().TrimEnd('\n').Split('\n');
}
