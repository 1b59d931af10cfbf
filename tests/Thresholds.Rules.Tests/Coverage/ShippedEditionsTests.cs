using System.Collections.Immutable;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Covering;

/// <summary>
/// The worked cases of every edition of the package reach everything that can be reached. A new row, condition or entry without a case fails here:
/// `thresholds test --coverage` says what is missing.
/// </summary>
[TestFixture]
public sealed class ShippedEditionsTests
{
    private static readonly ThresholdCatalog Catalog = new();
    private static readonly string Rulesets = Repository.PathOf("rulesets");

    private static readonly Lazy<ImmutableArray<(string File, CaseTest Test)>> Tests = new(() =>
    [
        .. CaseFiles().SelectMany(f => CaseReader.ReadFile(Path.Combine(Rulesets, f)).Cases.Select(c => (f, Evaluated(c)))),
    ]);

    private static IEnumerable<string> Names() => Catalog.ReadAll().Select(e => e.Ruleset.ToString());

    /// <summary>Files of several cases, in folders below the single ones.</summary>
    private static IEnumerable<string> Several() => CaseFiles().Where(f => f.Contains("/cases/rows/", StringComparison.Ordinal));

    [TestCaseSource(nameof(Names))]
    public void Everything_that_can_be_reached_is_reached(string name)
    {
        CaseCoverage coverage = CaseCoverage.Of(EditionOf(name), Tests.Value.Select(t => t.Test), Unreachable(name));

        coverage.Missing.Select(i => i.ToString()).Should().BeEmpty("each needs a worked case, or a reason in a file `coverage-of: {0}`", name);
        coverage.Problems.Should().BeEmpty();
        coverage.Percent.Should().Be(100);
    }

    [TestCaseSource(nameof(Names))]
    public void There_is_something_to_reach_of_every_kind(string name)
    {
        CaseCoverage coverage = CaseCoverage.Of(EditionOf(name), []);

        Enum.GetValues<CoverageKind>().Should().OnlyContain(k => coverage.Items.Any(i => i.Kind == k));
        coverage.Items.Count(i => i.Kind == CoverageKind.Row).Should().Be(EditionOf(name).Ruleset.Indicators.Length);
    }

    [TestCaseSource(nameof(Names))]
    public void Without_any_one_row_s_cases_that_row_is_missed(string name)
    {
        string row = EditionOf(name).Ruleset.Indicators[^1].Id;
        IEnumerable<CaseTest> others = Tests.Value.Select(t => t.Test).Where(t => !Reaches(t, name, row));

        CaseCoverage.Of(EditionOf(name), others, Unreachable(name)).Missing.Select(i => i.ToString()).Should().Contain($"row {row}");
    }

    [TestCaseSource(nameof(CaseFiles))]
    public void Every_case_passes(string file) =>
        Tests.Value.Where(t => t.File == file).Where(t => t.Test.Status != CaseTestStatus.Passed)
            .Select(t => $"{t.Test.Name}: {string.Join("; ", t.Test.Unmet.Select(u => u.Diagnostic.Message))}").Should().BeEmpty();

    [TestCaseSource(nameof(Several))]
    public void A_file_of_several_says_what_they_show_and_each_gives_the_same_on_every_day(string file)
    {
        CaseReadResult read = CaseReader.ReadFile(Path.Combine(Rulesets, file));

        read.Diagnostics.Should().BeEmpty();
        File.ReadLines(Path.Combine(Rulesets, file)).First().Should().StartWith("# ");
        read.Cases.Should().OnlyContain(c => c.Observations.AsOf != null && c.Expect!.Level != null && file.StartsWith(c.Ruleset!.Value.Id + "/"));
    }

    [Test]
    public void No_two_cases_of_a_ruleset_have_one_reference() =>
        Tests.Value.GroupBy(t => (t.Test.Evaluation.Edition.Ruleset.Id, t.Test.Name)).Where(g => g.Count() > 1).Select(g => g.Key).Should().BeEmpty();

    private static IEnumerable<string> CaseFiles() => Directory.EnumerateFiles(Rulesets, "*.yaml", SearchOption.AllDirectories)
        .Where(f => !CoverageFile.IsOne(f))
        .Select(f => Path.GetRelativePath(Rulesets, f).Replace('\\', '/'))
        .Where(f => f.Contains("/cases/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static CaseTest Evaluated(CaseFile file) =>
        CaseTest.Of(file, Catalog.GetEvaluator(file.Ruleset!.Value.Id, file.Observations.AsOf!.Value).Evaluate(file.Observations));

    private static bool Reaches(CaseTest test, string name, string row) =>
        test.Evaluation.Edition.Ruleset.ToString() == name
        && CaseCoverage.Of(EditionOf(name), [test]).Items.Any(i => i.Kind == CoverageKind.Row && i.Id == row && i.IsReached);

    private static Edition EditionOf(string name) => Catalog.Find(name, DateOnly.MaxValue).Edition!;

    private static IEnumerable<Unreachable> Unreachable(string name) => Directory.EnumerateFiles(Rulesets, "*.yaml", SearchOption.AllDirectories)
        .Where(CoverageFile.IsOne)
        .Select(CoverageFile.ReadFile)
        .Where(u => Catalog.Find(u.Ruleset!.Value.Id, DateOnly.MaxValue).Edition == EditionOf(name))
        .SelectMany(u => u.Entries);
}
