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
            output.WriteLine($"      {Placed(finding)}");
        }

        foreach (string reason in one.Status == TestStatus.Failed ? one.Test!.Reasons() : [])
        {
            output.WriteLine($"      {reason}");
        }
    }

    private static void Write(TextWriter output, CaseCoverage coverage)
    {
        output.WriteLine(TestWords.Coverage(coverage));
        foreach (IGrouping<CoverageKind, CoverageItem> kind in coverage.Items.GroupBy(i => i.Kind))
        {
            int reached = kind.Count(i => i.IsReached);
            int reachable = kind.Count(i => i.IsReached || i.WhyUnreachable is null);
            output.WriteLine($"  {TestWords.Plural(kind.Key),-24}{TestWords.Of(reached, reachable)}");
        }

        Write(output, TestWords.Missing, coverage.Missing, item => $"{TestWords.Item(item, item.Words)} {Brackets(item.Position)}".TrimEnd());
        Write(output, TestWords.Unreachable, coverage.Unreachable, item => TestWords.Item(item, item.WhyUnreachable ?? string.Empty));
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

    private static string Placed(Diagnostic finding) =>
        finding.Position == SourcePosition.None ? finding.Message : TestWords.Line(finding.Position.Line, finding.Message);

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
