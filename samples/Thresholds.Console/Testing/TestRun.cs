using System.Collections.Immutable;
using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.ConsoleHost.Testing;

/// <summary>What a test run found: the cases in file order, what could not be read, and what cases reach where that was asked for.</summary>
internal sealed class TestRun
{
    private TestRun(ImmutableArray<TestedCase> cases, ImmutableArray<Diagnostic> problems, ImmutableArray<CaseCoverage> coverage)
    {
        Cases = cases;
        Problems = problems;
        Coverage = coverage;
    }

    public ImmutableArray<TestedCase> Cases { get; }

    /// <summary>What could not be read at all, and what is wrong with a list of what cases cannot reach.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <summary>One for each edition that a case was evaluated under, by its name; empty when nobody asked.</summary>
    public ImmutableArray<CaseCoverage> Coverage { get; }

    public int Count(TestStatus status) => Cases.Count(c => c.Status == status);

    public static TestRun Of(TestRequest request, DateOnly today)
    {
        List<Diagnostic> problems = [];
        List<TestedCase> cases = [];
        List<UnreachableReadResult> unreachable = [];
        foreach ((string file, bool isNamed) in request.Files)
        {
            CaseReadResult read = CaseReader.ReadFile(file);
            if (CoverageFile.IsOne(file))
            {
                unreachable.Add(CoverageFile.ReadFile(file));
            }
            else if (isNamed || !read.IsOtherKind)
            {
                // A folder may hold rulesets beside its cases; a file that is named is meant.
                problems.AddRange(OfNoCase(read));
                cases.AddRange(read.Cases.Select(c => Test(file, c, request, today)).Where(c => IsWanted(c, request)));
            }
        }

        ImmutableArray<CaseCoverage> coverage = request.WithCoverage ? [.. Cover(cases, unreachable, request, today)] : [];
        problems.AddRange(request.WithCoverage ? unreachable.SelectMany(u => u.Diagnostics) : []);
        problems.AddRange(coverage.SelectMany(c => c.Problems));
        return new TestRun([.. cases], [.. problems.OrderBy(p => p.Position)], coverage);
    }

    // What stands in no case: a document that breaks off, a file that cannot be opened.
    private static IEnumerable<Diagnostic> OfNoCase(CaseReadResult read)
    {
        HashSet<Diagnostic> known = [.. read.Cases.SelectMany(c => c.Observations.Problems)];
        return read.Diagnostics.Where(d => !known.Contains(d));
    }

    private static TestedCase Test(string file, CaseFile one, TestRequest request, DateOnly today)
    {
        List<Diagnostic> problems = [];
        Evaluation? evaluation = CaseEvaluation.Of(one, one.NamesRuleset ? null : request.Ruleset, null, request.Catalog, today, problems);
        return new TestedCase(file, one, evaluation is null ? null : CaseTest.Of(one, evaluation), problems.Count > 0 ? [.. problems] : one.Observations.Problems);
    }

    private static bool IsWanted(TestedCase one, TestRequest request) =>
        (request.Filter is null || one.Matches(request.Filter)) && (request.Ruleset is null || IsOf(one.Ruleset, request.Ruleset));

    private static bool IsOf(string ruleset, string wanted) =>
        wanted.Contains('@', StringComparison.Ordinal) ? ruleset == wanted : ruleset.Split('@')[0] == wanted;

    private static IEnumerable<CaseCoverage> Cover(List<TestedCase> cases, List<UnreachableReadResult> unreachable, TestRequest request, DateOnly today)
    {
        CaseTest[] tests = [.. cases.Select(c => c.Test).OfType<CaseTest>()];
        foreach (Edition edition in tests.Select(t => t.Evaluation.Edition).DistinctBy(e => e.Sha256).OrderBy(e => e.Ruleset.ToString(), StringComparer.Ordinal))
        {
            IEnumerable<UnreachableReadResult> lists =
                unreachable.Where(u => u.Ruleset is { } of && request.Catalog.Find(of.Id, today).Edition?.Sha256 == edition.Sha256);
            yield return CaseCoverage.Of(edition, tests, lists.SelectMany(u => u.Entries));
        }
    }
}
