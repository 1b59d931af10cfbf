using System.Globalization;
using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.ConsoleHost.Testing;

/// <summary>A test run for people: rulesets, their files, their cases, and beneath a case that fails why.</summary>
internal static class TestText
{
    public static void Write(TextWriter output, TestRun run)
    {
        foreach (IGrouping<string, TestedCase> ruleset in run.Cases.GroupBy(c => c.Ruleset, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            output.WriteLine(ruleset.Key);
            foreach (IGrouping<string, TestedCase> file in ruleset.GroupBy(c => c.File, StringComparer.Ordinal))
            {
                output.WriteLine($"  {file.Key}");
                foreach (TestedCase one in file)
                {
                    Write(output, one);
                }
            }

            output.WriteLine();
        }

        foreach (CaseCoverage coverage in run.Coverage)
        {
            Write(output, coverage);
            output.WriteLine();
        }

        output.WriteLine(TestWords.Total(run));
    }

    private static void Write(TextWriter output, TestedCase one)
    {
        output.WriteLine($"    {TestWords.Mark(one.Status)} {OneLine(one.Name)}");
        foreach (Diagnostic finding in one.Findings)
        {
            output.WriteLine($"      {Place(finding.Position)}{finding.Message}");
        }

        foreach (string reason in one.Status == TestStatus.Failed ? one.Test!.Reasons() : [])
        {
            output.WriteLine($"      {reason}");
        }
    }

    private static void Write(TextWriter output, CaseCoverage coverage)
    {
        string cases = TestWords.Count(coverage.Cases, "case");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"coverage of {coverage.Edition.Ruleset}: {TestWords.Percent(coverage.Percent)}, {coverage.Reached} of {coverage.Reachable}, by {cases}"));
        foreach (IGrouping<CoverageKind, CoverageItem> kind in coverage.Items.GroupBy(i => i.Kind))
        {
            int reached = kind.Count(i => i.IsReached);
            int reachable = kind.Count(i => i.IsReached || i.WhyUnreachable is null);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {TestWords.Plural(kind.Key),-24}{reached,5} of {reachable}"));
        }

        Write(output, "no case reaches", coverage.Missing, item => $"{TestWords.Item(item)} {Brackets(item.Position)}".TrimEnd());
        Write(output, "no case can reach", coverage.Unreachable, item => $"{item}: {item.WhyUnreachable}");
    }

    private static void Write(TextWriter output, string heading, IReadOnlyCollection<CoverageItem> items, Func<CoverageItem, string> say)
    {
        if (items.Count == 0)
        {
            return;
        }

        output.WriteLine($"  {heading}");
        foreach (CoverageItem item in items)
        {
            output.WriteLine($"    {OneLine(say(item))}");
        }
    }

    private static string Brackets(SourcePosition position) => position == SourcePosition.None ? string.Empty : $"[{position}]";

    private static string Place(SourcePosition position) =>
        position == SourcePosition.None ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"line {position.Line}: ");

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
