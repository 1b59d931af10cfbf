using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Docs;

public sealed class DocsTests
{
    private static readonly string Page = Repository.PathOf("docs", "interpretations.md");

    [Test]
    public void The_page_of_interpretations_is_what_the_rulesets_say()
    {
        string made = InterpretationsPage.Of(new ThresholdCatalog().ReadAll());
        if (Environment.GetEnvironmentVariable(Golden.AcceptVariable) == "1")
        {
            File.WriteAllText(Page, made);
        }

        File.ReadAllText(Page).Should().Be(made, "run this test with {0}=1 and review the change", Golden.AcceptVariable);
    }

    [Test]
    public void Every_id_on_the_page_of_near_misses_exists()
    {
        Model.Vocabulary vocabulary = new ThresholdCatalog().ReadAll()[0].Vocabulary;
        HashSet<string> known = [.. vocabulary.Facts.Select(f => f.Id), .. vocabulary.Concepts.Select(c => c.Id), "same-as", "when"];
        string page = File.ReadAllText(Repository.PathOf("docs", "near-misses.md"));

        Regex.Matches(page, "`([a-z/-]+)`").Select(m => m.Groups[1].Value).Should().OnlyContain(id => known.Contains(id));
    }

    [Test]
    public void Every_link_between_the_pages_leads_somewhere()
    {
        foreach (string page in Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
        {
            IEnumerable<string> targets = Regex.Matches(File.ReadAllText(page), @"\]\((?<path>[^)#:]+)\)").Select(m => Path.Combine(Path.GetDirectoryName(page)!, m.Groups["path"].Value));
            targets.Where(t => !Path.Exists(t)).Should().BeEmpty("of {0}", page);
        }
    }
}
