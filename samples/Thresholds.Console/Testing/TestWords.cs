using System.Globalization;
using Thresholds.ConsoleHost.Wording;
using Thresholds.Rules;

namespace Thresholds.ConsoleHost.Testing;

/// <summary>Every word of a test run, for people and for programs.</summary>
internal static class TestWords
{
    public static string Missing => ConsoleBook.Say("test.missing");

    public static string Unreachable => ConsoleBook.Say("test.unreachable");

    public static string NoCase => ConsoleBook.Say("test.no-case");

    public static string NoRuleset => ConsoleBook.Say("test.no-ruleset");

    public static string Word(TestStatus status) => status switch
    {
        TestStatus.Passed => "passed",
        TestStatus.Failed => "failed",
        TestStatus.NotEvaluated => "not-evaluated",
        _ => "nothing-expected",
    };

    /// <summary>How a tree of results marks a case. What is to be looked at stands out.</summary>
    public static string Mark(TestStatus status) => ConsoleBook.Say(status switch
    {
        TestStatus.Passed => "test.mark-passed",
        TestStatus.Failed => "test.mark-failed",
        TestStatus.NotEvaluated => "test.mark-not-evaluated",
        _ => "test.mark-nothing-expected",
    });

    public static string Plural(CoverageKind kind) => ConsoleBook.Say(kind switch
    {
        CoverageKind.Row => "test.rows",
        CoverageKind.Rule => "test.rules",
        CoverageKind.Condition => "test.conditions",
        CoverageKind.Consent => "test.consent",
        CoverageKind.Response => "test.responses",
        _ => "test.considerations",
    });

    /// <summary>How many cases stand how.</summary>
    public static string Total(TestRun run)
    {
        string total = ConsoleBook.Say(
            "test.total",
            ("cases", Cases(run.Cases.Length)),
            ("passed", Number(run.Count(TestStatus.Passed))),
            ("failed", Number(run.Count(TestStatus.Failed))));
        string broken = run.Count(TestStatus.NotEvaluated) is > 0 and var none ? ConsoleBook.Say("test.total-not-evaluated", ("number", Number(none))) : string.Empty;
        string idle = run.Count(TestStatus.NothingExpected) is > 0 and var silent ? ConsoleBook.Say("test.total-nothing-expected", ("number", Number(silent))) : string.Empty;
        return total + broken + idle;
    }

    public static string Coverage(CaseCoverage coverage) => ConsoleBook.Say(
        "test.coverage",
        ("ruleset", coverage.Edition.Ruleset.ToString()),
        ("percent", Percent(coverage.Percent)),
        ("reached", Number(coverage.Reached)),
        ("reachable", Number(coverage.Reachable)),
        ("cases", Cases(coverage.Cases)));

    /// <summary>How many of a kind are reached; the numbers stand below one another.</summary>
    public static string Of(int reached, int reachable) => ConsoleBook.Say("test.of", ("reached", $"{Number(reached),5}"), ("reachable", Number(reachable)));

    /// <summary>One thing that cases are to reach, with its words in the ruleset or the reason why none can.</summary>
    public static string Item(CoverageItem item, string words) => ConsoleBook.Say("test.item", ("item", item.ToString()), ("words", words));

    public static string Line(int line, string message) => ConsoleBook.Say("test.line", ("line", Number(line)), ("message", message));

    public static string UnderLimit(CaseCoverage coverage, decimal limit) => ConsoleBook.Say(
        "test.under-limit", ("ruleset", coverage.Edition.Ruleset.ToString()), ("percent", Percent(coverage.Percent)), ("limit", Percent(limit)));

    public static string DidNotPass(int number) => ConsoleBook.Count("test.did-not-pass", number);

    private static string Cases(int number) => ConsoleBook.Count("test.cases", number);

    private static string Percent(decimal percent) => string.Create(CultureInfo.InvariantCulture, $"{percent:0.#}%");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
