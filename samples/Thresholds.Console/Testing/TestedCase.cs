using System.Collections.Immutable;
using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.ConsoleHost.Testing;

/// <summary>One case of a test run.</summary>
/// <param name="File">The file that it stands in.</param>
/// <param name="Case">The case as it was read.</param>
/// <param name="Test">What came of it; null when it could not be evaluated.</param>
/// <param name="Problems">Why it could not be evaluated; empty when it was.</param>
internal sealed record TestedCase(string File, CaseFile Case, CaseTest? Test, ImmutableArray<Diagnostic> Problems)
{
    public string Name => Case.Observations.Case ?? "unnamed";

    /// <summary>The edition that it was evaluated under, or the ruleset that it names.</summary>
    public string Ruleset => Test?.Evaluation.Edition.Ruleset.ToString() ?? Case.Ruleset?.Id ?? TestWords.NoRuleset;

    public TestStatus Status => Test?.Status switch
    {
        null => TestStatus.NotEvaluated,
        CaseTestStatus.Passed => TestStatus.Passed,
        CaseTestStatus.NothingExpected => TestStatus.NothingExpected,
        _ => TestStatus.Failed,
    };

    /// <summary>Every finding that keeps it from passing, in file order.</summary>
    public ImmutableArray<Diagnostic> Findings => Test is null ? Problems : [.. Test.Mistakes, .. Test.Unmet.Select(u => u.Diagnostic)];

    public bool Matches(string filter) => new[] { Name, File, Ruleset }.Any(t => t.Contains(filter, StringComparison.OrdinalIgnoreCase));
}
