using System.Globalization;

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
                output.WriteLine($"  {AuditWords.Why(OneLine(why))}");
            }

            if (one.Evaluation.StrategyDiscussion?.Why is { } discussion)
            {
                output.WriteLine($"  {AuditWords.Discussion(OneLine(discussion))}");
            }
        }

        output.WriteLine();
        output.WriteLine(AuditWords.Cases(cases.Count));
        foreach (IGrouping<AuditFinding, AuditFinding> kind in cases.SelectMany(c => c.Findings).GroupBy(f => f).OrderBy(g => g.Key))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {kind.Count(),4} {AuditWords.Title(kind.Key)}"));
        }

        if (cases.Count > 0 && cases.All(c => c.Findings.IsEmpty))
        {
            output.WriteLine($"  {AuditWords.NothingToLookAt}");
        }
    }

    private static string Heading(AuditedCase one) =>
        AuditWords.Heading(one.File, one.Evaluation.Case is { } reference ? OneLine(reference) : null, one.Evaluation);

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
