using System.Collections.Immutable;
using System.Text;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Tests.Cases;

/// <summary>The worked cases beside the rulesets. Each says what it expects, and that is what it gives.</summary>
public sealed class WorkedCaseTests
{
    private static readonly DateOnly Today = new(2026, 3, 4);
    private static readonly FileCheck Check = new(new ThresholdCatalog(), Today);

    private const string WorkedCase =
        """
        case: wrong-001
        ruleset: northamptonshire
        as-of: 2026-03-04
        child: { age: 12 }
        observed: [sexual-activity-under-13, protected-from-danger]
        expect:
          EXPECTED
        """;

    [TestCaseSource(nameof(Files))]
    public void Gives_what_it_expects(string file) => Check.CheckFile(PathOf(file)).Should().BeEmpty();

    [TestCaseSource(nameof(Files))]
    public void Says_what_it_shows_and_what_it_expects(string file)
    {
        File.ReadLines(PathOf(file)).First().Should().StartWith("# ", "the first line says what the case shows");
        CaseReadResult read = CaseReader.ReadFile(PathOf(file));
        read.Cases.Should().ContainSingle();
        read.Cases[0].Expect.Should().NotBeNull();
        read.Cases[0].Expect!.Level.Should().NotBeNull();
        read.Cases[0].Observations.AsOf.Should().NotBeNull("a worked case gives the same on every day");
        read.Cases[0].Observations.Case.Should().Be(Path.GetFileNameWithoutExtension(file));
    }

    [Test]
    public void There_are_cases_for_every_level_and_every_domain()
    {
        Files().Should().HaveCountGreaterThanOrEqualTo(19);
        ThresholdCatalog catalog = new();
        HashSet<string> levels = [];
        HashSet<string> domains = [];
        foreach (CaseFile file in Files().SelectMany(f => CaseReader.ReadFile(PathOf(f)).Cases).Where(c => c.Ruleset?.Id == "northamptonshire"))
        {
            Evaluation evaluation = catalog.GetEvaluator("northamptonshire", Today).Evaluate(file.Observations);
            levels.Add(evaluation.IndicatedLevel?.Id ?? "none");
            domains.UnionWith(evaluation.Domains.Where(d => d.Level is not null).Select(d => d.Domain.Id));
        }

        levels.Should().BeEquivalentTo("none", "universal", "early-help", "targeted", "statutory");
        domains.Should().BeEquivalentTo("education", "health", "emotional-behaviour", "family-parenting");
    }

    [TestCase("level: statutory")]
    [TestCase("could-reach: statutory")]
    [TestCase("settled: no")]
    [TestCase("complete: yes")]
    [TestCase("section47: strategy-discussion-required")]
    [TestCase("section17: none-recorded")]
    [TestCase("because: [sexual-activity-under-13, protected-from-danger]")]
    [TestCase("because: [sexual-activity-under-13]")]
    [TestCase("contradictions: []")]
    [TestCase("conflicts: [protected-from-danger]")]
    public void An_expectation_that_is_met_says_nothing(string expected) => Diagnose(expected).Should().BeEmpty();

    [TestCase("level: targeted")]
    [TestCase("level: none")]
    [TestCase("could-reach: none")]
    [TestCase("settled: yes")]
    [TestCase("complete: no")]
    [TestCase("section47: could-lead-to-enquiries")]
    [TestCase("section17: may-be-provided")]
    [TestCase("because: [missing-frequently, sexual-activity-under-13]")]
    [TestCase("because: []")]
    [TestCase("contradictions: [sexual-activity-under-13]")]
    [TestCase("conflicts: []")]
    [TestCase("questions: [age]")]
    public void An_expectation_that_is_not_met_is_an_error(string wrong)
    {
        ImmutableArray<Diagnostic> diagnostics = Diagnose(wrong);
        diagnostics.Should().ContainSingle();
        diagnostics[0].Code.Should().Be(DiagnosticCodes.ExpectationFailed);
        diagnostics[0].Severity.Should().Be(DiagnosticSeverity.Error);
        diagnostics[0].Position.Line.Should().BeInRange(6, 7);
    }

    private static ImmutableArray<Diagnostic> Diagnose(string expected)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(WorkedCase.Replace("EXPECTED", expected, StringComparison.Ordinal)));
        return Check.Check(stream, "wrong-001.yaml");
    }

    private static IEnumerable<string> Files() => Directory
        .EnumerateDirectories(Rulesets())
        .Select(d => Path.Combine(d, "cases"))
        .Where(Directory.Exists)
        .SelectMany(d => Directory.EnumerateFiles(d, "*.yaml"))
        .Select(f => Path.GetRelativePath(Rulesets(), f).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private static string PathOf(string file) => Path.Combine(Rulesets(), file);

    private static string Rulesets()
    {
        DirectoryInfo? folder = new(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Thresholds.Rules.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("no Thresholds.Rules.sln above the tests"), "rulesets");
    }
}
