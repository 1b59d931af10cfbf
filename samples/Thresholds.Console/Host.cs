using System.CommandLine;
using System.CommandLine.Parsing;
using Thresholds.ConsoleHost.Commands;
using Thresholds.Rules;

namespace Thresholds.ConsoleHost;

/// <summary>The command line: finds the command, turns every way to end into an exit code.</summary>
internal static class Host
{
    /// <summary>Commands that are about the folder itself: one makes it, the others look at what lies in it and at nothing of the same name.</summary>
    private static readonly string[] OpenItThemselves = [NewCommand.Name, TestCommand.Name, RenderCommand.Name];

    public static ExitCode Run(string[] args, Terminal terminal)
    {
        try
        {
            ParseResult parsed = Parse(args, terminal);
            if (parsed.Errors.Count > 0)
            {
                foreach (ParseError error in parsed.Errors)
                {
                    terminal.Error.WriteLine($"error: {error.Message}");
                }

                terminal.Error.WriteLine($"    help: {UsageHelp.For(parsed)}");
                return ExitCode.WrongUsage;
            }

            return (ExitCode)parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (UsageException e)
        {
            terminal.Error.WriteLine($"error: {e.Message}");
            return ExitCode.WrongUsage;
        }
        catch (Exception e)
        {
            // Whatever reaches this point is a mistake of ours, not of the input.
            terminal.Error.WriteLine($"error: this is our fault, please report it: {e}");
            return ExitCode.OurFault;
        }
    }

    // Which editions there are is part of the command line, and commands are made with their catalog: so a line that names a folder is read twice.
    private static ParseResult Parse(string[] args, Terminal terminal)
    {
        FolderOptions folders = new();
        ParseResult parsed = Root(new ThresholdCatalog(EnginesOfThisBuild.Options()), folders, terminal, args).Parse(args);
        return parsed.Errors.Count == 0 && folders.AreGiven(parsed) && !OpenItThemselves.Contains(parsed.CommandResult.Command.Name)
            ? Root(folders.Open(parsed), folders, terminal, args).Parse(args)
            : parsed;
    }

    // A line that starts with a command is about that command alone. The others are made for a line that starts with anything else: help, an option, a mistake.
    private static RootCommand Root(ThresholdCatalog catalog, FolderOptions folders, Terminal terminal, string[] args)
    {
        RootCommand root = new("Levels of need and section 47 routes from published threshold documents. It indicates; a person decides.") { folders.Folder, folders.Replace };
        NamedCommand[] commands = Commands(catalog, folders, terminal);
        NamedCommand? asked = Array.Find(commands, c => c.Name == args.FirstOrDefault());
        foreach (NamedCommand command in asked is null ? commands : [asked])
        {
            root.Add(command.Build());
        }

        return root;
    }

    private static NamedCommand[] Commands(ThresholdCatalog catalog, FolderOptions folders, Terminal terminal) =>
    [
        new(RulesetsCommand.Name, () => new RulesetsCommand(catalog, terminal).Build()),
        new(IndicatorsCommand.Name, () => new IndicatorsCommand(catalog, terminal).Build()),
        new(EvaluateCommand.Name, () => new EvaluateCommand(catalog, folders, terminal).Build()),
        new(ExplainCommand.Name, () => new ExplainCommand(catalog, folders, terminal).Build()),
        new(CompareCommand.Name, () => new CompareCommand(catalog, terminal).Build()),
        new(DiffCommand.Name, () => new DiffCommand(catalog, terminal).Build()),
        new(CheckCommand.Name, () => new CheckCommand(catalog, terminal).Build()),
        new(TestCommand.Name, () => new TestCommand(catalog, terminal).Build(folders.Folder)),
        new(RenderCommand.Name, () => new RenderCommand(catalog, terminal).Build(folders.Folder)),
        new(AskCommand.Name, () => new AskCommand(catalog, terminal).Build()),
        new(AuditCommand.Name, () => new AuditCommand(catalog, terminal).Build()),
        new(ReplayCommand.Name, () => new ReplayCommand(catalog, terminal).Build()),
        new(SchemaCommand.Name, () => new SchemaCommand(terminal).Build()),
        new(NewCommand.Name, () => new NewCommand(terminal).Build(folders.Folder)),
    ];

    private sealed record NamedCommand(string Name, Func<Command> Build);
}
