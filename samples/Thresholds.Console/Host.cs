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

                terminal.Error.WriteLine("    help: run with --help to see the commands and their options");
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
        ParseResult parsed = Root(new ThresholdCatalog(EnginesOfThisBuild.Options()), folders, terminal).Parse(args);
        return parsed.Errors.Count == 0 && folders.AreGiven(parsed) && !OpenItThemselves.Contains(parsed.CommandResult.Command.Name)
            ? Root(folders.Open(parsed), folders, terminal).Parse(args)
            : parsed;
    }

    private static RootCommand Root(ThresholdCatalog catalog, FolderOptions folders, Terminal terminal) =>
        new("Levels of need and section 47 routes from published threshold documents. It indicates; a person decides.")
        {
            folders.Folder,
            folders.Replace,
            new RulesetsCommand(catalog, terminal).Build(),
            new IndicatorsCommand(catalog, terminal).Build(),
            new EvaluateCommand(catalog, folders, terminal).Build(),
            new ExplainCommand(catalog, folders, terminal).Build(),
            new CompareCommand(catalog, terminal).Build(),
            new DiffCommand(catalog, terminal).Build(),
            new CheckCommand(catalog, terminal).Build(),
            new TestCommand(catalog, terminal).Build(folders.Folder),
            new RenderCommand(catalog, terminal).Build(folders.Folder),
            new AskCommand(catalog, terminal).Build(),
            new AuditCommand(catalog, terminal).Build(),
            new ReplayCommand(catalog, terminal).Build(),
            new SchemaCommand(terminal).Build(),
            new NewCommand(terminal).Build(folders.Folder),
        };
}
