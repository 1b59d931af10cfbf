using System.CommandLine;
using Thresholds.ConsoleHost.Testing;
using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.ConsoleHost.Commands;

/// <summary><c>test [FILE|DIR...]</c>: runs worked cases against what they expect, and says what of an edition they reach.</summary>
internal sealed class TestCommand(ThresholdCatalog catalog, Terminal terminal)
{
    /// <summary>What the command is called.</summary>
    public const string Name = "test";

    public Command Build(Option<string?> folder)
    {
        Argument<string[]> paths = new("PATH") { Description = "Case files, or folders to look through.", Arity = ArgumentArity.ZeroOrMore };
        Option<string?> ruleset = new("--ruleset") { Description = "Only the cases of this ruleset; it is the one for cases that name none.", HelpName = "ID[@EDITION]" };
        Option<string?> filter = new("--filter") { Description = "Only cases whose name, file or ruleset holds this text.", HelpName = "TEXT" };
        Option<string> format = OutputFormat.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Junit);
        Option<bool> coverage = new("--coverage") { Description = "Say which rows, rules, outcomes of conditions and guidance no case reaches." };
        Option<decimal?> limit = new("--fail-under") { Description = "End with 1 when the coverage of an edition is lower. Means --coverage as well.", HelpName = "PERCENT" };
        Command command = new(Name, "Run worked cases against what they expect.") { paths, ruleset, filter, format, coverage, limit };
        command.SetAction(parsed => (int)Run(
            parsed.GetValue(paths)!,
            parsed.GetValue(folder),
            parsed.GetValue(ruleset),
            parsed.GetValue(filter),
            parsed.GetValue(format)!,
            parsed.GetValue(coverage),
            Limit(parsed.GetValue(limit))));
        return command;
    }

    private static decimal? Limit(decimal? percent) =>
        percent is null or (>= 0 and <= 100) ? percent : throw new UsageException("--fail-under: expected a percentage from 0 to 100");

    private ExitCode Run(string[] paths, string? folder, string? ruleset, string? filter, string format, bool coverage, decimal? limit)
    {
        // In a working copy it is the rulesets there that are tested, and not those of the package.
        string? rulesets = folder ?? (paths.Length == 0 && Directory.Exists(FolderOptions.Usual) ? FolderOptions.Usual : null);
        if (rulesets is null && paths.Length == 0)
        {
            throw new UsageException($"name files or folders with cases, or --rulesets; there is no folder `{FolderOptions.Usual}` here");
        }

        ThresholdCatalog known = rulesets is null ? catalog : FolderOptions.Open(rulesets, replace: true);
        CatalogOptions.CheckRuleset(known, ruleset, terminal.Today);
        TestRun run = TestRun.Of(
            new TestRequest
            {
                Files = CaseFiles.Of(paths.Length > 0 ? paths : [rulesets!]),
                Catalog = known,
                Ruleset = ruleset,
                Filter = filter,
                WithCoverage = coverage || limit is not null,
            },
            terminal.Today);
        return Finish(run, format, limit);
    }

    private ExitCode Finish(TestRun run, string format, decimal? limit)
    {
        foreach (string problem in run.Problems.Select(p => p.ToString()).Distinct(StringComparer.Ordinal))
        {
            terminal.Error.WriteLine(problem);
        }

        if (run.Cases.IsEmpty)
        {
            terminal.Error.WriteLine($"error: {TestWords.NoCase}");
            return ExitCode.WrongUsage;
        }

        Write(run, format);
        CaseCoverage[] under = [.. run.Coverage.Where(c => c.Percent < limit)];
        foreach (CaseCoverage coverage in under)
        {
            terminal.Error.WriteLine($"error: {TestWords.UnderLimit(coverage, limit!.Value)}");
        }

        bool failed = run.Count(TestStatus.Failed) + run.Count(TestStatus.NotEvaluated) > 0 || run.Problems.Any(p => p.Severity == DiagnosticSeverity.Error);
        return failed || under.Length > 0 ? ExitCode.InputHasErrors : ExitCode.Done;
    }

    private void Write(TestRun run, string format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                JsonOutput.Write(terminal.Out, json => TestJson.Write(json, run));
                break;
            case OutputFormat.Junit:
                TestJunit.Write(terminal.Out, run);
                break;
            default:
                TestText.Write(terminal.Out, run);
                break;
        }
    }
}
