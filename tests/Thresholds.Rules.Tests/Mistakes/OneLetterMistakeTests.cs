using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Mistakes;

/// <summary>A slip of one letter in a name gets that name as the first suggestion. A sample; the run of the benchmarks takes every name.</summary>
public sealed class OneLetterMistakeTests
{
    private const double Aim = 95;
    private static readonly DateOnly Today = new(2026, 3, 4);

    [Test]
    public void What_was_meant_is_suggested()
    {
        ThresholdCatalog catalog = new();
        HashSet<string> facts = [.. catalog.ReadAll()[0].Vocabulary.Facts.Select(f => f.Id)];
        OneLetterMistakes mistakes = new(new FileCheck(catalog, Today), facts, seed: 7);
        string root = Repository.PathOf("rulesets");
        List<MistakeOutcome> outcomes = [];
        foreach (string file in MistakeReport.Files(root))
        {
            int share = file.Contains("cases", StringComparison.Ordinal) ? 12 : 4;
            outcomes.AddRange(mistakes.In(Path.GetFileName(file), File.ReadAllText(file), share));
        }

        string report = MistakeReport.Of(outcomes);
        TestContext.Out.WriteLine(report);
        outcomes.Should().HaveCountGreaterThan(500);
        MistakeReport.Percent(outcomes).Should().BeGreaterThanOrEqualTo(Aim, "{0}", report);
        foreach (IGrouping<string, MistakeOutcome> kind in outcomes.GroupBy(o => o.Token.Kind))
        {
            MistakeReport.Percent([.. kind]).Should().BeGreaterThanOrEqualTo(Aim - 5, "of each {0}, in a sample: {1}", kind.Key, report);
        }
    }
}
