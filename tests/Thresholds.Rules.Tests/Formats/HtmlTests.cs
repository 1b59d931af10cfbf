using System.Text.RegularExpressions;
using System.Xml.Linq;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Tests.ConsoleHost;
using Thresholds.Rules.Tests.Guidance;

namespace Thresholds.Rules.Tests.Formats;

public sealed partial class HtmlTests
{
    private const string Hostile = "<script>alert('x')</script> & \"quoted\" \u0007";

    private static readonly string[] Headings = ["h1", "h2", "h3", "h4", "h5", "h6"];

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void A_page_is_well_formed_and_fetches_nothing(string file)
    {
        XElement html = Page(Worked.Evaluate(file));

        html.Attribute("lang")!.Value.Should().Be("en");
        html.Descendants("title").First().Value.Should().Contain(Path.GetFileNameWithoutExtension(file));
        html.Descendants().Select(e => e.Name.LocalName).Should().NotContain(["script", "link", "img", "iframe", "object", "a"]);
        html.DescendantsAndSelf().Attributes().Select(a => a.Name.LocalName).Should().NotContain(["src", "href", "style"]).And.NotContain(n => n.StartsWith("on", StringComparison.Ordinal));
        html.Descendants("style").Single().Value.Should().NotContain("url(").And.NotContain("@import").And.Contain("@page").And.Contain("A4");
    }

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void Headings_are_in_order_and_everything_stands_in_the_main_part(string file)
    {
        XElement html = Page(Worked.Evaluate(file));
        string[] headings = [.. html.Descendants().Select(e => e.Name.LocalName).Where(n => Headings.Contains(n))];
        string[] ids = [.. html.Descendants().Attributes("id").Select(a => a.Value)];

        headings[0].Should().Be("h1");
        headings[1..].Should().OnlyContain(h => h == "h2");
        ids.Should().OnlyHaveUniqueItems();
        html.Descendants().Attributes("aria-labelledby").SelectMany(a => a.Value.Split(' ')).Should().BeSubsetOf(ids);
        html.Element("body")!.Elements().Should().ContainSingle().Which.Name.LocalName.Should().Be("main");
    }

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void Every_word_of_the_tree_is_on_the_page_in_its_order(string file)
    {
        Evaluation evaluation = Worked.Evaluate(file);
        Explanation explanation = evaluation.Explain();
        string page = Plain(Page(evaluation).Element("body")!.Value);

        int at = 0;
        foreach (string words in explanation.Sections.SelectMany(s => s.Items.SelectMany(i => i.Details.Prepend(i.Text).Prepend(i.Lead ?? string.Empty)).Prepend(s.Heading ?? string.Empty)))
        {
            int found = page.IndexOf(Plain(words), at, StringComparison.Ordinal);
            found.Should().BeGreaterThanOrEqualTo(0, "`{0}` is not on the page behind what comes before it", words);
            at = found + Plain(words).Length;
        }
    }

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void The_drawing_shows_every_level_once_and_says_in_words_what_it_marks(string file)
    {
        Evaluation evaluation = Worked.Evaluate(file);
        Continuum continuum = evaluation.Explain().Continuum!;
        XElement svg = Page(evaluation).Descendants("svg").Single();
        string[] drawn = [.. svg.Elements("text").Select(t => t.Value)];

        continuum.Steps.Select(s => s.Level.Id).Should().Equal(evaluation.Edition.Ruleset.Levels.Select(l => l.Id));
        svg.Elements("rect").Should().HaveCount(continuum.Steps.Length);
        Plain(string.Join(' ', drawn)).Should().ContainAll(continuum.Steps.Select(s => Plain(s.Level.Name)));
        continuum.Steps.Where(s => s.Indicated).Select(s => s.Level.Id).Should().Equal(evaluation.IndicatedLevel is { } level ? [level.Id] : Array.Empty<string>());
        continuum.Steps.Count(s => s.Mark is not null).Should().Be(svg.Elements("path").Count()).And.Be(continuum.Steps.Count(s => s.Indicated || s.CouldReach));
        continuum.Steps.Select(s => s.Mark).OfType<string>().Except(drawn).Should().BeEmpty();
        svg.Element("desc")!.Value.Should().Be(continuum.Description);
        continuum.Description.Should().ContainAll(continuum.Steps.Select(s => s.Level.ToString()));
    }

    [TestCase("northamptonshire/cases/demo-001.yaml", 4, "Indicated", "Indicated: 4 Statutory Intervention (Immediate safeguarding).")]
    [TestCase("cambridgeshire-peterborough/cases/cp-003.yaml", 3, "Could reach", "Open questions could reach 3 Specialist and Safeguarding Needs.")]
    [TestCase("cumbria-early-help/cases/ehs-003.yaml", 4, "Indicated", "Indicated: Getting More Help.")]
    [TestCase("cumbria/cases/cu-001.yaml", 4, "Could reach", "None is indicated, which is not \"no concern\".")]
    public void The_continuum_of_an_edition(string file, int levels, string mark, string said)
    {
        Continuum continuum = Worked.Evaluate(file).Explain().Continuum!;

        continuum.Steps.Should().HaveCount(levels);
        continuum.Steps.Select(s => s.Mark).Should().Contain(mark);
        continuum.Description.Should().Contain(said);
    }

    [Test]
    public void An_incomplete_record_is_marked_at_least()
    {
        Continuum continuum = new ThresholdCatalog().GetEvaluator("northamptonshire", new DateOnly(2026, 3, 4))
            .Evaluate(Observations.Of("missing-frequently", "no-such-row")).Explain().Continuum!;

        continuum.Steps.Select(s => s.Mark).OfType<string>().Should().Equal("At least");
        continuum.Description.Should().Contain("Indicated: at least 4 ");
    }

    [Test]
    public void What_a_user_wrote_never_becomes_markup()
    {
        Observation observation = new() { Id = "missing-frequently", By = Hostile, Note = Hostile };
        Observations observations = new() { Case = Hostile, Findings = [observation], Facts = [] };
        Evaluation evaluation = new ThresholdCatalog().GetEvaluator("northamptonshire", new DateOnly(2026, 3, 4)).Evaluate(observations);

        string html = evaluation.Explain().ToHtml();

        html.Should().NotContain("<script").And.NotContain("\u0007").And.Contain("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quoted&quot;");
        Page(evaluation).Descendants("h1").Single().Value.Should().Contain("<script>");
    }

    [Test]
    public void Several_cases_are_one_page_with_an_article_each()
    {
        const string Two = "case: a\nruleset: northamptonshire\nas-of: 2026-03-04\nobserved: [missing-frequently]\n---\ncase: b\nruleset: cumbria\nas-of: 2026-03-04\nobserved: []\n";

        ConsoleRun run = ConsoleRun.With(Two, "evaluate", "-", "--format", "html");

        run.ExitCode.Should().Be(0);
        XElement html = Parse(run.Out);
        html.Descendants("article").Should().HaveCount(2);
        html.Descendants("title").First().Value.Should().Contain("Case a, ").And.Contain("Case b, ");
        html.Descendants().Attributes("id").Select(a => a.Value).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void A_page_needs_a_case() =>
        FluentActions.Invoking(() => Explanation.ToHtml([])).Should().Throw<ArgumentException>();

    [Test]
    public void No_case_that_can_be_evaluated_is_no_page() =>
        ConsoleRun.With("case: a\nobserved: []\n", "evaluate", "-", "--format", "html").Out.Should().BeEmpty();

    [Test]
    public void A_comparison_is_a_page_as_well()
    {
        ThresholdCatalog catalog = new();
        XElement html = Parse(catalog.Compare(Observations.Of("missing-frequently"), new DateOnly(2026, 3, 4), "northamptonshire").Explain().ToHtml());

        html.Descendants("h1").Single().Value.Should().Be("Comparison for policy and audit");
        html.Descendants("svg").Should().BeEmpty("levels of two editions are never drawn on one scale");
    }

    private static XElement Page(Evaluation evaluation) => Parse(evaluation.Explain().ToHtml());

    private static XElement Parse(string html)
    {
        const string DocType = "<!DOCTYPE html>\n";
        html.Should().StartWith(DocType);
        return XElement.Parse(html[DocType.Length..], LoadOptions.PreserveWhitespace);
    }

    private static string Plain(string words) => Spaces().Replace(words.Replace("__________________", "___", StringComparison.Ordinal), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
