using Thresholds.Rules.Model;
using Thresholds.Rules.Tests;

namespace Thresholds.Rules.NRules.Tests;

/// <summary>The editions of the package, and what is known of them.</summary>
internal static class Editions
{
    public const string Northamptonshire = "northamptonshire";

    public static readonly DateOnly AsOf = new(2026, 3, 4);

    private static readonly ThresholdCatalog Catalog = new(new ThresholdOptions().UseNRules());

    public static IEnumerable<string> Names => Catalog.ReadAll().Select(e => e.Ruleset.ToString());

    public static Edition Of(string name) => Catalog.Find(name, AsOf).Edition!;

    public static IThresholdEvaluator Evaluator(string name, string engine = NRulesEngine.EngineName) => Catalog.GetEvaluator(name, AsOf, engine);

    public static IThresholdEvaluator Evaluator(Edition edition, string engine = NRulesEngine.EngineName) => Catalog.GetEvaluator(edition, AsOf, engine);

    /// <summary>The worked cases, by the path of their file from the root.</summary>
    public static IEnumerable<string> WorkedCases => Directory
        .EnumerateFiles(Repository.PathOf("rulesets"), "*.yaml", SearchOption.AllDirectories)
        .Where(f => Path.GetFileName(Path.GetDirectoryName(f)) == "cases")
        .Select(Repository.Relative)
        .Order(StringComparer.Ordinal);
}
