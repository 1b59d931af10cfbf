using System.CommandLine;
using Thresholds.ConsoleHost.Check;
using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.ConsoleHost.Commands;

/// <summary><c>check FILE|DIR...</c>: reads and analyses rulesets, vocabularies and case files.</summary>
internal sealed class CheckCommand(ThresholdCatalog catalog, Terminal terminal)
{
    public const string Name = "check";

    public Command Build()
    {
        Argument<string[]> paths = new("PATH") { Description = "Files, or folders to look through.", Arity = ArgumentArity.OneOrMore };
        Option<string> format = OutputFormat.Option(OutputFormat.Text, OutputFormat.Json);
        Option<bool> fix = new("--fix") { Description = "Mend what can mean one thing alone, in the files themselves, then say what is left." };
        Option<string?> source = new("--source") { Description = "The text of the document, to compare a ruleset with.", HelpName = "FILE" };
        Command command = new(Name, "Check rulesets, vocabularies and case files, and say everything that is wrong at once.") { paths, format, fix, source };
        command.SetAction(parsed => (int)Run(parsed.GetValue(paths)!, parsed.GetValue(format)!, parsed.GetValue(fix), parsed.GetValue(source)));
        return command;
    }

    private ExitCode Run(string[] paths, string format, bool fix, string? source)
    {
        string[] files = [.. paths.SelectMany(InputFiles.Under).Distinct(StringComparer.Ordinal)];
        if (source is not null && files.Length != 1)
        {
            throw new UsageException($"--source: the text of a document goes with its own ruleset alone, found {files.Length} files");
        }

        FileCheck check = new(catalog, terminal.Today) { Document = source is null ? null : InputFiles.TextOf(source, "--source") };
        List<Diagnostic> mended = fix ? FileFixer.Fix(files, check) : [];
        Diagnostic[] left = [.. check.CheckFiles(files)];
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(terminal.Out, json => CheckJson.Write(json, mended, left));
        }
        else
        {
            new CheckText(terminal).Write(mended, left, files.Length);
        }

        return Array.Exists(left, d => d.Severity == DiagnosticSeverity.Error) ? ExitCode.InputHasErrors : ExitCode.Done;
    }
}
