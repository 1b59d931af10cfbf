using System.Text.Json;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Tests.Guidance;
using Thresholds.Rules.Tests.Publishing;

namespace Thresholds.Rules.Tests.Formats;

/// <summary>The HTML page in a browser: axe-core finds nothing on the screen or in print, it fits a telephone, and it prints on A4.</summary>
[Category("Browser")]
[NonParallelizable]
public sealed partial class BrowserTests
{
    // One that is long and full, one of three levels with two of them marked, one of stages, one where nothing is indicated.
    private static readonly string[] Cases =
    [
        "northamptonshire/cases/nh-049.yaml", "cambridgeshire-peterborough/cases/cp-003.yaml", "cumbria-early-help/cases/ehs-003.yaml", "cumbria/cases/cu-001.yaml",
    ];

    private const string Results = "results";

    private string folder = string.Empty;

    [OneTimeSetUp]
    public void MakeFolder()
    {
        Browser.Needed();
        folder = Directory.CreateTempSubdirectory("thresholds-html-").FullName;
    }

    [OneTimeTearDown]
    public void DeleteFolder()
    {
        if (folder.Length > 0)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [TestCase(Results)]
    [TestCase("northamptonshire")]
    [TestCase("cumbria-early-help")]
    public void Axe_finds_nothing_on_the_screen(string page) => Violations(Page(page)).Should().BeEmpty();

    [TestCase(Results)]
    [TestCase("northamptonshire")]
    public void Axe_finds_nothing_in_print(string page) => Violations(Page(page).Replace("@media print", "@media all", StringComparison.Ordinal)).Should().BeEmpty();

    [TestCase(Results)]
    [TestCase("northamptonshire")]
    public void Axe_finds_nothing_without_the_style(string page) => Violations(Style().Replace(Page(page), string.Empty)).Should().BeEmpty();

    [Test]
    public void The_scan_finds_a_violation() => Violations(Page(Results).Replace("<html lang=\"en\">", "<html>", StringComparison.Ordinal)).Should().Contain(v => v.Contains("html-has-lang", StringComparison.Ordinal));

    [Test]
    public void A_case_prints_on_two_sheets_of_A4_at_most()
    {
        string pdf = Path.Combine(folder, "page.pdf");
        Browser.Print(Saved("print.html", Worked.Evaluate(Cases[0]).Explain().ToHtml()), pdf);

        Sheets().Count(Printed(pdf)).Should().BeInRange(1, 2);
    }

    [Test]
    public void A_ruleset_prints_on_A4_and_not_on_a_hundred_sheets()
    {
        string pdf = Path.Combine(folder, "ruleset.pdf");
        Browser.Print(Saved("ruleset.html", Page("northamptonshire")), pdf);

        Sheets().Count(Printed(pdf)).Should().BeInRange(5, 40);
    }

    // Every sheet is A4.
    private static string Printed(string pdf)
    {
        string printed = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(pdf));
        Size().Matches(printed).Select(m => (double.Parse(m.Groups["w"].Value, System.Globalization.CultureInfo.InvariantCulture), double.Parse(m.Groups["h"].Value, System.Globalization.CultureInfo.InvariantCulture)))
            .Should().NotBeEmpty().And.OnlyContain(s => Math.Abs(s.Item1 - 595) < 2 && Math.Abs(s.Item2 - 842) < 2);
        return printed;
    }

    [TestCase(Results)]
    [TestCase("northamptonshire")]
    public void Nothing_runs_over_the_edge_of_a_telephone(string name)
    {
        const string Measure = "<script>document.title = document.documentElement.scrollWidth > window.innerWidth ? 'runs over' : 'fits';</script></body>";
        const string Frame = "<!DOCTYPE html><iframe id=\"f\" width=\"360\" height=\"800\" srcdoc=\"PAGE\"></iframe><script>document.getElementById('f').onload = e => document.title = e.target.contentDocument.title;</script>";
        string page = Page(name).Replace("</body>", Measure, StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

        string document = Browser.Document(Saved("narrow.html", Frame.Replace("PAGE", page, StringComparison.Ordinal)));

        document[..200].Should().Contain("<title>fits</title>");
    }

    private static string Page(string name) =>
        name == Results ? Explanation.ToHtml(Cases.Select(c => Worked.Evaluate(c).Explain())) : Rendered.Html(name);

    private string[] Violations(string page)
    {
        const string Asks = "<script>axe.run().then(r => { document.body.textContent = 'AXE' + JSON.stringify(r.violations) + 'EXA'; });</script></body>";
        string axe = new BundledAxeScriptProvider().GetScript();
        string document = Browser.Document(Saved("axe.html", page.Replace("</body>", $"<script>{axe}</script>{Asks}", StringComparison.Ordinal)));
        Match result = Result().Match(document);
        result.Success.Should().BeTrue("axe says something in any case, and the browser said:\n{0}", document.Length > 2000 ? document[..2000] : document);
        using JsonDocument violations = JsonDocument.Parse(System.Net.WebUtility.HtmlDecode(result.Groups["json"].Value));
        return
        [
            .. violations.RootElement.EnumerateArray().Select(v =>
                $"{v.GetProperty("id").GetString()}: {v.GetProperty("help").GetString()} {string.Join("; ", v.GetProperty("nodes").EnumerateArray().Take(3).Select(n => n.GetProperty("html").GetString()))}"),
        ];
    }

    private string Saved(string name, string page)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, page);
        return path;
    }

    [GeneratedRegex("AXE(?<json>.*)EXA", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Result();

    [GeneratedRegex("<style>.*</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Sheets();

    [GeneratedRegex(@"/MediaBox\s*\[\s*0\s+0\s+(?<w>[\d.]+)\s+(?<h>[\d.]+)\s*\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Size();
}
