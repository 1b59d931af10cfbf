using System.CommandLine;
using Spectre.Console;
using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.ConsoleHost.Commands;

/// <summary><c>check FILE|DIR...</c>: reads and analyses rulesets, vocabularies and case files.</summary>
internal sealed class CheckCommand(ThresholdCatalog catalog, Terminal terminal)
{
    public Command Build()
    {
        Argument<string[]> paths = new("PATH") { Description = "Files, or folders to look through.", Arity = ArgumentArity.OneOrMore };
        Command command = new("check", "Check rulesets, vocabularies and case files, and say everything that is wrong at once.") { paths };
        command.SetAction(parsed => (int)Run(parsed.GetValue(paths)!));
        return command;
    }

    private static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number} {thing}s";

    private ExitCode Run(string[] paths)
    {
        string[] files = [.. paths.SelectMany(InputFiles.Under).Distinct(StringComparer.Ordinal)];
        FileCheck check = new(catalog, terminal.Today);
        IAnsiConsole console = Tables.ConsoleOf(terminal);
        int errors = 0;
        int warnings = 0;
        foreach (Diagnostic diagnostic in files.SelectMany(f => check.CheckFile(f)))
        {
            bool isError = diagnostic.Severity == DiagnosticSeverity.Error;
            errors += isError ? 1 : 0;
            warnings += isError ? 0 : 1;
            Write(diagnostic, isError, console);
        }

        terminal.Out.WriteLine($"{Count(files.Length, "file")}: {Count(errors, "error")}, {Count(warnings, "warning")}");
        return errors > 0 ? ExitCode.InputHasErrors : ExitCode.Done;
    }

    // Never wrapped: editors and CI parse the line.
    private void Write(Diagnostic diagnostic, bool isError, IAnsiConsole console)
    {
        if (terminal.Colour)
        {
            console.Profile.Width = int.MaxValue / 2;
            console.MarkupLine($"[{(isError ? "red" : "yellow")}]{Markup.Escape(diagnostic.ToString())}[/]");
        }
        else
        {
            terminal.Out.WriteLine(diagnostic.ToString());
        }
    }
}
