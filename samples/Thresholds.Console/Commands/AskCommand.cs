using System.CommandLine;
using System.Text;
using Spectre.Console;
using Thresholds.ConsoleHost.Ask;
using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.ConsoleHost.Commands;

/// <summary><c>ask [FILE]</c>: walks through what to ask next, and saves the answers as a new case.</summary>
internal sealed class AskCommand(ThresholdCatalog catalog, Terminal terminal)
{
    public const string Name = "ask";

    public Command Build()
    {
        Argument<string?> file = new("FILE") { Description = "A case to start from; none to start from nothing. It is never changed.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> ruleset = CatalogOptions.RulesetOption();
        Option<string?> asOf = AsOfOption.Option();
        Option<string?> reference = new("--case") { Description = "An opaque reference for a new case, no name.", HelpName = "REFERENCE" };
        Option<string?> save = new("--save") { Description = "A new case file for the answers.", HelpName = "FILE" };
        Option<bool> force = NewFile.ForceOption();
        Command command = new(Name, "Ask what to ask next, one question at a time, and save the answers as a case.") { file, ruleset, asOf, reference, save, force };
        command.SetAction(parsed => (int)Run(
            parsed.GetValue(file),
            parsed.GetValue(ruleset),
            AsOfOption.Parse(parsed.GetValue(asOf)),
            parsed.GetValue(reference),
            NewFile.Of("--save", parsed.GetValue(save), parsed.GetValue(force), parsed.GetValue(file))));
        return command;
    }

    private ExitCode Run(string? path, string? ruleset, DateOnly? asOf, string? reference, NewFile? save)
    {
        if (Start(path, reference) is not { } start)
        {
            return ExitCode.InputHasErrors;
        }

        string name = ruleset ?? start.Ruleset?.Id
            ?? throw new UsageException($"--ruleset: expected one of {string.Join(", ", catalog.RulesetIds)}");
        DateOnly day = asOf ?? start.Observations.AsOf ?? terminal.Today;
        EditionLookup lookup = catalog.Find(name, day);
        Edition edition = lookup.Edition
            ?? throw UsageException.Of(lookup.Diagnostics, "--ruleset");
        AskCase record = new(catalog.GetEvaluator(edition, day), start.Observations.At(day));
        new AskSession(record, Dialogue()).Run();
        terminal.Out.Write($"\n{record.Evaluation.Explain().ToText()}");
        Save(record, new Reference(name, SourcePosition.None), save, path, start);
        return record.Evaluation.Complete ? ExitCode.Done : ExitCode.InputHasErrors;
    }

    private IAskDialogue Dialogue()
    {
        if (terminal.IsInteractive)
        {
            IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
            {
                ColorSystem = terminal.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.Yes,
                Out = new AnsiConsoleOutput(terminal.Out),
            });
            if (console.Profile.Capabilities.Ansi)
            {
                return new SpectreDialogue(console);
            }
        }

        return new LineDialogue(new StreamReader(terminal.OpenInput(), Encoding.UTF8), terminal.Out, showsAnswers: !terminal.IsInteractive);
    }

    private CaseFile? Start(string? path, string? reference)
    {
        if (path is null)
        {
            return new CaseFile { Observations = new Observations { Case = reference ?? AskWords.Unnamed } };
        }

        CaseReadResult read = CaseReader.ReadFile(path);
        foreach (Diagnostic problem in read.Diagnostics)
        {
            terminal.Error.WriteLine(problem.ToString());
        }

        if (read.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error))
        {
            // What could not be read would be lost in the new file, and nobody would see it go.
            return read.Cases.IsEmpty ? throw new UsageException($"`{path}` cannot be read") : null;
        }

        return read.Cases is [var one] ? one : throw new UsageException($"`{path}` holds {read.Cases.Length} cases; ask takes one");
    }

    private void Save(AskCase record, Reference ruleset, NewFile? save, string? path, CaseFile start)
    {
        if (save is null)
        {
            terminal.Out.WriteLine($"\n{AskWords.NotSaved}");
            return;
        }

        save.Write(CaseWriter.ToYaml(new CaseFile { Observations = record.Observations, Ruleset = ruleset }));
        terminal.Out.WriteLine($"\n{AskWords.Saved(save.Path)}");
        if (path is not null && (start.Expect is not null || File.ReadAllText(path).Contains('#', StringComparison.Ordinal)))
        {
            terminal.Out.WriteLine(AskWords.NotCarried(path));
        }
    }
}
