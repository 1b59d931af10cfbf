using System.Globalization;
using Thresholds.Rules;

namespace Thresholds.ConsoleHost.Testing;

/// <summary>Every word of a test run, for people and for programs.</summary>
internal static class TestWords
{
    public static string Word(TestStatus status) => status switch
    {
        TestStatus.Passed => "passed",
        TestStatus.Failed => "failed",
        TestStatus.NotEvaluated => "not-evaluated",
        _ => "nothing-expected",
    };

    /// <summary>How a tree of results marks a case. What is to be looked at stands out.</summary>
    public static string Mark(TestStatus status) => status switch
    {
        TestStatus.Passed => "passed",
        TestStatus.Failed => "FAILED",
        TestStatus.NotEvaluated => "NOT EVALUATED",
        _ => "expects nothing",
    };

    public static string Plural(CoverageKind kind) => kind switch
    {
        CoverageKind.Row => "rows and items",
        CoverageKind.Rule => "rules",
        CoverageKind.Condition => "outcomes of conditions",
        CoverageKind.Consent => "consent rules",
        CoverageKind.Response => "responses",
        _ => "considerations",
    };

    /// <summary>How many cases stand how.</summary>
    public static string Total(TestRun run)
    {
        string total = string.Create(CultureInfo.InvariantCulture, $"{Count(run.Cases.Length, "case")}: {run.Count(TestStatus.Passed)} passed, {run.Count(TestStatus.Failed)} failed");
        string broken = run.Count(TestStatus.NotEvaluated) is > 0 and var none ? string.Create(CultureInfo.InvariantCulture, $", {none} not evaluated") : string.Empty;
        string idle = run.Count(TestStatus.NothingExpected) is > 0 and var silent ? string.Create(CultureInfo.InvariantCulture, $", {silent} without anything expected") : string.Empty;
        return total + broken + idle;
    }

    /// <summary>One thing that cases are to reach, in the words of the ruleset.</summary>
    public static string Item(CoverageItem item) => $"{item}: {item.Words}";

    public static string Percent(decimal percent) => string.Create(CultureInfo.InvariantCulture, $"{percent:0.#}%");

    public static string UnderLimit(CaseCoverage coverage, decimal limit) =>
        $"{coverage.Edition.Ruleset}: coverage is {Percent(coverage.Percent)}, under the {Percent(limit)} that --fail-under asks for";

    public static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : string.Create(CultureInfo.InvariantCulture, $"{number} {thing}s");
}
