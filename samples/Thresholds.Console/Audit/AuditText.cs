using System.Globalization;
using Thresholds.Rules;

namespace Thresholds.ConsoleHost.Audit;

/// <summary>An audit for people: cases with something to look at in the order of the files, then how many there are of each kind.</summary>
internal static class AuditText
{
    public static void Write(TextWriter output, IReadOnlyCollection<AuditedCase> cases)
    {
        output.WriteLine(AuditWords.Purpose);
        foreach (AuditedCase one in cases.Where(c => !c.Findings.IsEmpty))
        {
            output.WriteLine();
            output.WriteLine(Heading(one));
            foreach (AuditFinding finding in one.Findings)
            {
                output.WriteLine($"  {AuditWords.Line(finding, one.Evaluation)}");
            }

            if (one.Evaluation.OwnJudgement?.Why is { } why)
            {
                output.WriteLine($"  why: {OneLine(why)}");
            }

            if (one.Evaluation.StrategyDiscussion?.Why is { } discussion)
            {
                output.WriteLine($"  discussion: {OneLine(discussion)}");
            }
        }

        output.WriteLine();
        output.WriteLine(Count(cases.Count, "case"));
        foreach (IGrouping<AuditFinding, AuditFinding> kind in cases.SelectMany(c => c.Findings).GroupBy(f => f).OrderBy(g => g.Key))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {kind.Count(),4} {AuditWords.Title(kind.Key)}"));
        }

        if (cases.Count > 0 && cases.All(c => c.Findings.IsEmpty))
        {
            output.WriteLine($"  {AuditWords.NothingToLookAt}");
        }
    }

    private static string Heading(AuditedCase one)
    {
        Evaluation evaluation = one.Evaluation;
        string name = evaluation.Case is { } reference ? $", case {OneLine(reference)}" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{one.File}{name} ({evaluation.Edition.Ruleset}, {evaluation.AsOf:yyyy-MM-dd})");
    }

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : string.Create(CultureInfo.InvariantCulture, $"{number} {thing}s");
}
