using System.CommandLine;
using Spectre.Console;
using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.ConsoleHost.Commands;

/// <summary><c>check FILE|DIR...</c>: reads and analyses rulesets, vocabularies and case files.</summary>
internal sealed class CheckCommand(ThresholdCatalog catalog, Terminal terminal)
{
    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    public Command Build()
    {
        Argument<string[]> paths = new("PATH") { Description = "Files, or folders to look through.", Arity = ArgumentArity.OneOrMore };
        Command command = new("check", "Check rulesets, vocabularies and case files, and say everything that is wrong at once.") { paths };
        command.SetAction(parsed => (int)Run(parsed.GetValue(paths)!));
        return command;
    }

    private static IEnumerable<string> FilesUnder(string path)
    {
        if (!Directory.Exists(path))
        {
            return File.Exists(path) ? [path] : throw new UsageException($"cannot open `{path}`: there is no such file or folder");
        }

        string[] files = [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(f => Endings.Contains(Path.GetExtension(f), StringComparer.Ordinal))
            .Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw new UsageException($"folder `{path}` holds no file that ends in {string.Join(", ", Endings)}");
    }

    private static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number} {thing}s";

    private ExitCode Run(string[] paths)
    {
        string[] files = [.. paths.SelectMany(FilesUnder).Distinct(StringComparer.Ordinal)];
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
