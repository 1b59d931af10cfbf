using System.Collections.Immutable;
using System.CommandLine;
using Thresholds.ConsoleHost.New;
using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.ConsoleHost.Commands;

/// <summary><c>new PARTNERSHIP</c>: begins a ruleset, from a table if there is one, and brings it to a table that changed.</summary>
internal sealed class NewCommand(Terminal terminal)
{
    /// <summary>What the command is called. It makes the folder that other commands read.</summary>
    public const string Name = "new";

    private const string SchemaFolder = "schema";
    private const string SchemaName = "ruleset.schema.json";
    private const string NoEdition = "draft";

    public Command Build(Option<string?> rulesets)
    {
        Argument<string> partnership = new("PARTNERSHIP") { Description = "The id of the partnership: lower-case words joined by hyphens." };
        Option<string?> from = new("--from") { Description = "A table as CSV: level, domain, wording, and star, section, id, strength where known.", HelpName = "FILE" };
        Option<string?> edition = new("--edition") { Description = "The edition, which names the file. Taken from the table where it says so.", HelpName = "EDITION" };
        Option<string?> title = new("--title") { Description = "The title of the document.", HelpName = "TEXT" };
        Option<bool> force = NewFile.ForceOption();
        Command command = new(Name, "Begin a ruleset from a table, or bring it to a table that changed without losing what was written into it.") { partnership, from, edition, title, force };
        command.SetAction(parsed => (int)Run(
            parsed.GetValue(partnership)!, parsed.GetValue(from), parsed.GetValue(rulesets) ?? FolderOptions.Usual, parsed.GetValue(edition), parsed.GetValue(title), parsed.GetValue(force)));
        return command;
    }

    private ExitCode Run(string partnership, string? from, string folder, string? edition, string? title, bool force)
    {
        TableFile? table = from is null ? null : TableFile.Read(from);
        RulesetHead head = new()
        {
            Id = IsId(partnership) ? partnership : throw new UsageException($"PARTNERSHIP: expected lower-case words joined by hyphens, found `{partnership}`"),
            Edition = FileName(edition ?? table?.Edition ?? NoEdition),
            Title = title ?? NewWords.Default(partnership),
            Schema = $"../{SchemaFolder}/{SchemaName}",
        };
        if (table is { Problems.Count: > 0 } broken)
        {
            // What can be said of its rows already is said with it.
            ImmutableArray<Diagnostic> more = broken.Rows.IsEmpty ? [] : RulesetDraft.Begin(head, broken.Rows, from!).Diagnostics;
            return Report(broken.Problems.Concat(more).OrderBy(d => d.Position.Line));
        }

        string path = Path.Combine(folder, head.Id, $"{head.Edition}.yaml");
        return File.Exists(path) && !force ? Update(path, table, from) : Begin(path, folder, head, table, from, force);
    }

    private ExitCode Begin(string path, string folder, RulesetHead head, TableFile? table, string? from, bool force)
    {
        RulesetDraftResult draft = table is null ? RulesetDraft.Begin(head) : RulesetDraft.Begin(head, table.Rows, from!);
        if (draft.Text is not { } text)
        {
            return Report(draft.Diagnostics);
        }

        MakeFolder(Path.GetDirectoryName(path)!);
        WriteSchema(folder);
        NewFile.Of(Name, path, force, input: null)!.Write(text);
        terminal.Out.WriteLine(NewWords.Begun(path, draft));
        terminal.Out.WriteLine(NewWords.Next(path));
        return ExitCode.Done;
    }

    private ExitCode Update(string path, TableFile? table, string? from)
    {
        if (table is null)
        {
            throw new UsageException($"`{path}` exists already; name a table with --from to bring its rows to it, or use --force to write over it");
        }

        string before = InputFiles.TextOf(path);
        RulesetDraftResult draft = RulesetDraft.Update(before, path, table.Rows, from!);
        ExitCode code = Report(draft.Diagnostics);
        if (draft.Text is not { } text)
        {
            return code;
        }

        if (text != before)
        {
            NewFile.Of(Name, path, force: true, input: null)!.Write(text);
        }

        terminal.Out.WriteLine(NewWords.Updated(path, draft));
        return code;
    }

    // What was left to a person means that ruleset and table still differ.
    private ExitCode Report(IEnumerable<Diagnostic> diagnostics)
    {
        ExitCode code = ExitCode.Done;
        foreach (Diagnostic diagnostic in diagnostics)
        {
            terminal.Error.WriteLine(diagnostic.ToString());
            code = ExitCode.InputHasErrors;
        }

        return code;
    }

    private static void WriteSchema(string folder)
    {
        string path = Path.Combine(folder, SchemaFolder, SchemaName);
        if (!File.Exists(path))
        {
            MakeFolder(Path.GetDirectoryName(path)!);
            NewFile.Of(Name, path, force: false, input: null)!.Write(RulesetSchemas.Ruleset);
        }
    }

    private static void MakeFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--rulesets: cannot make the folder `{folder}`: {e.Message}");
        }
    }

    private static bool IsId(string text) => text.Split('-').All(w => w.Length > 0 && w.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c)));

    // An edition names a file on every system, and stands behind an @.
    private static string FileName(string edition) =>
        edition.Length > 0 && edition[0] != '.' && edition.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_')
            ? edition
            : throw new UsageException($"--edition: expected letters, digits, points and hyphens, found `{edition}`");
}
