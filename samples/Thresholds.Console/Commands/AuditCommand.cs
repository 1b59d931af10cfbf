using System.CommandLine;
using Thresholds.ConsoleHost.Audit;
using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.ConsoleHost.Commands;

/// <summary><c>audit FILE|DIR...</c>: where people's own judgement differs from what is indicated, and where a required discussion has no record.</summary>
internal sealed class AuditCommand(ThresholdCatalog catalog, Terminal terminal)
{
    public const string Name = "audit";

    public Command Build()
    {
        Argument<string[]> paths = new("PATH") { Description = "Case files, or folders to look through.", Arity = ArgumentArity.OneOrMore };
        Option<string> format = OutputFormat.Option(OutputFormat.Text, OutputFormat.Json);
        Command command = new(Name, "List where own judgement and indication differ, and required discussions without a record. A difference is no fault.") { paths, format };
        command.SetAction(parsed => (int)Run(parsed.GetValue(paths)!, parsed.GetValue(format)!));
        return command;
    }

    private ExitCode Run(string[] paths, string format)
    {
        List<Diagnostic> problems = [];
        List<AuditedCase> cases = [];
        bool anyRead = false;
        foreach ((string file, bool isNamed) in CaseFiles.Of(paths))
        {
            CaseReadResult read = CaseReader.ReadFile(file);

            // A folder may hold rulesets beside its cases; a file that is named is meant.
            if (isNamed || !read.IsOtherKind)
            {
                anyRead |= !read.Cases.IsEmpty;
                cases.AddRange(Evaluate(file, read, problems));
            }
        }

        foreach (string problem in problems.OrderBy(p => p.Position).Select(p => p.ToString()).Distinct(StringComparer.Ordinal))
        {
            terminal.Error.WriteLine(problem);
        }

        if (!anyRead && problems.Count > 0)
        {
            return ExitCode.WrongUsage;
        }

        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(terminal.Out, json => AuditJson.Write(json, cases));
        }
        else
        {
            AuditText.Write(terminal.Out, cases);
        }

        return problems.Exists(p => p.Severity == DiagnosticSeverity.Error) ? ExitCode.InputHasErrors : ExitCode.Done;
    }

    private List<AuditedCase> Evaluate(string file, CaseReadResult read, List<Diagnostic> problems)
    {
        problems.AddRange(read.Diagnostics);
        List<AuditedCase> cases = [];
        foreach (CaseFile one in read.Cases)
        {
            if (CaseEvaluation.Of(one, null, null, catalog, terminal.Today, problems) is { } evaluation)
            {
                cases.Add(new AuditedCase(file, evaluation));
                problems.AddRange(evaluation.Problems);
            }
        }

        return cases;
    }
}
