using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Publishing;

/// <summary>Editions with what their worked cases reach.</summary>
internal static class Rendered
{
    private static readonly ThresholdCatalog Catalog = new();

    public static string Html(string ruleset) => RulesetDocument.Of(Catalog.Find(ruleset, DateOnly.MaxValue).Edition!, Coverage(ruleset)).ToHtml();

    public static CaseCoverage Coverage(string ruleset) => CaseCoverage.Of(
        Catalog.Find(ruleset, DateOnly.MaxValue).Edition!,
        Directory.EnumerateFiles(Repository.PathOf("rulesets", ruleset, "cases"), "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(f => CaseReader.ReadFile(f).Cases)
            .Select(Test));

    /// <summary>A case that records one row and expects nothing particular.</summary>
    public static CaseTest Passing(string row)
    {
        Observations observations = Observations.Of(row);
        return CaseTest.Of(
            new CaseFile { Observations = observations, Expect = new Expectation() },
            Catalog.GetEvaluator("northamptonshire", new DateOnly(2026, 3, 4)).Evaluate(observations));
    }

    public static int Stars(Edition edition) => RulesetDocument.Of(edition).Sections.SelectMany(s => s.Blocks).OfType<PublishedTable>()
        .SelectMany(t => t.Columns).SelectMany(c => c.Rows).Count(r => r.Text.EndsWith('*'));

    private static CaseTest Test(CaseFile file) =>
        CaseTest.Of(file, Catalog.GetEvaluator(file.Ruleset!.Value.Id, file.Observations.AsOf!.Value).Evaluate(file.Observations));
}
