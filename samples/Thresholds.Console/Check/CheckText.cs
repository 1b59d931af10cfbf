using Spectre.Console;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.ConsoleHost.Check;

/// <summary>The findings of <c>check</c> for a person, an editor and CI: a line a finding, then the totals.</summary>
internal sealed class CheckText(Terminal terminal)
{
    public void Write(IReadOnlyCollection<Diagnostic> mended, IReadOnlyCollection<Diagnostic> left, int files)
    {
        foreach (Diagnostic finding in mended)
        {
            terminal.Out.WriteLine($"{finding.Position}: fixed {finding.Code}: {finding.Fix}");
        }

        IAnsiConsole console = Tables.ConsoleOf(terminal);
        foreach (Diagnostic finding in left)
        {
            Write(finding, console);
        }

        int suggestions = Number(left, DiagnosticSeverity.Suggestion);
        string totals = $"{Count(files, "file")}: {Count(Number(left, DiagnosticSeverity.Error), "error")}, {Count(Number(left, DiagnosticSeverity.Warning), "warning")}";
        totals += suggestions == 0 ? string.Empty : $", {Count(suggestions, "suggestion")}";
        terminal.Out.WriteLine(mended.Count == 0 ? totals : $"{totals}; {Count(mended.Count, "mistake")} fixed");
    }

    private static int Number(IEnumerable<Diagnostic> findings, DiagnosticSeverity severity) => findings.Count(f => f.Severity == severity);

    private static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number} {thing}s";

    private static string Colour(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "red",
        DiagnosticSeverity.Warning => "yellow",
        _ => "blue",
    };

    // Never wrapped: editors and CI parse the line.
    private void Write(Diagnostic finding, IAnsiConsole console)
    {
        if (terminal.Colour)
        {
            console.Profile.Width = int.MaxValue / 2;
            console.MarkupLine($"[{Colour(finding.Severity)}]{Markup.Escape(finding.ToString())}[/]");
        }
        else
        {
            terminal.Out.WriteLine(finding.ToString());
        }
    }
}
