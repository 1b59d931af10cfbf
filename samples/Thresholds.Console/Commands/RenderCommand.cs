using System.CommandLine;
using Thresholds.ConsoleHost.Testing;
using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.ConsoleHost.Commands;

/// <summary><c>render RULESET</c>: a ruleset as a document that looks like the published table, for its owners to check and sign.</summary>
internal sealed class RenderCommand(ThresholdCatalog catalog, Terminal terminal)
{
    /// <summary>What the command is called.</summary>
    public const string Name = "render";

    public Command Build(Option<string?> folder)
    {
        Argument<string> ruleset = new("RULESET") { Description = "The ruleset, ID or ID@EDITION." };
        Option<string[]> cases = new("--cases") { Description = "Worked cases, to tick what they cover; those beside the rulesets unless given.", HelpName = "FILE|DIR" };
        Option<string> format = new("--format")
        {
            Description = "The form of the document.",
            HelpName = $"{OutputFormat.Markdown}|{OutputFormat.Html}",
            DefaultValueFactory = _ => OutputFormat.Markdown,
        };
        format.AcceptOnlyFromAmong(OutputFormat.Markdown, OutputFormat.Html);
        Option<string?> output = new("--output") { Description = "A new file for the document, instead of standard output.", HelpName = "FILE" };
        Option<bool> force = NewFile.ForceOption();
        Command command = new(Name, "Write a ruleset as a document for the people who own the published one.") { ruleset, cases, format, output, force };
        command.SetAction(parsed => (int)Run(
            parsed.GetValue(ruleset)!,
            parsed.GetValue(folder),
            parsed.GetValue(cases) ?? [],
            parsed.GetValue(format)!,
            NewFile.Of("--output", parsed.GetValue(output), parsed.GetValue(force), null)));
        return command;
    }

    private ExitCode Run(string ruleset, string? folder, string[] cases, string format, NewFile? output)
    {
        string? rulesets = folder ?? (Directory.Exists(FolderOptions.Usual) ? FolderOptions.Usual : null);
        ThresholdCatalog known = rulesets is null ? catalog : FolderOptions.Open(rulesets, replace: true);
        EditionLookup lookup = known.Find(ruleset, terminal.Today);
        if (lookup.Edition is not { } edition)
        {
            throw UsageException.Of(lookup.Diagnostics);
        }

        TestRun? run = Tested(edition, known, cases.Length > 0 ? cases : CasesBeside(edition, rulesets));
        foreach (string problem in (run?.Problems ?? []).Select(p => p.ToString()).Distinct(StringComparer.Ordinal))
        {
            terminal.Error.WriteLine(problem);
        }

        RulesetDocument document = RulesetDocument.Of(edition, run?.Coverage.FirstOrDefault(c => c.Edition.Sha256 == edition.Sha256));
        Write(format == OutputFormat.Html ? document.ToHtml() : document.ToMarkdown(), output);

        // A tick stands for a case that passes.
        if (run is not null && run.Count(TestStatus.Failed) + run.Count(TestStatus.NotEvaluated) is > 0 and var failed)
        {
            terminal.Error.WriteLine($"error: {TestWords.DidNotPass(failed)}");
            return ExitCode.InputHasErrors;
        }

        return run?.Problems.Any(p => p.Severity == DiagnosticSeverity.Error) == true ? ExitCode.InputHasErrors : ExitCode.Done;
    }

    private void Write(string text, NewFile? output)
    {
        if (output is null)
        {
            terminal.Out.Write(text);
            return;
        }

        output.Write(text);
    }

    private TestRun? Tested(Edition edition, ThresholdCatalog known, string[] cases) => cases.Length == 0
        ? null
        : TestRun.Of(
            new TestRequest { Files = CaseFiles.Of(cases), Catalog = known, Ruleset = edition.Ruleset.ToString(), Filter = null, WithCoverage = true },
            terminal.Today);

    private static string[] CasesBeside(Edition edition, string? rulesets)
    {
        string? folder = rulesets is null ? null : Path.Combine(rulesets, edition.Ruleset.Id, "cases");
        return Directory.Exists(folder) ? [folder] : [];
    }
}
