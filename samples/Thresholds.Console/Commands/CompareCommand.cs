using System.CommandLine;
using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.ConsoleHost.Commands;

/// <summary><c>compare FILE|-</c>: the same observations under several editions, for policy and audit.</summary>
internal sealed class CompareCommand(ThresholdCatalog catalog, Terminal terminal)
{
    public const string Name = "compare";

    public Command Build()
    {
        Argument<string> file = CaseInput.Argument();
        Option<string?> rulesets = new("--rulesets") { Description = "The rulesets to compare; all unless given.", HelpName = "ID[@EDITION],..." };
        Option<string?> asOf = AsOfOption.Option();
        Option<string> format = OutputFormat.Option(OutputFormat.Text, OutputFormat.Markdown, OutputFormat.Json);
        Command command = new(Name, "Compare cases under several editions, for policy and audit. No part of a child's page.") { file, rulesets, asOf, format };
        command.SetAction(parsed => (int)Run(
            parsed.GetValue(file)!,
            parsed.GetValue(rulesets),
            AsOfOption.Parse(parsed.GetValue(asOf)),
            parsed.GetValue(format)!));
        return command;
    }

    private ExitCode Run(string file, string? list, DateOnly? asOf, string format)
    {
        string[]? rulesets = Rulesets(list, asOf ?? terminal.Today);
        CaseReadResult read = CaseInput.Read(file, terminal);
        List<Diagnostic> problems = [.. read.Diagnostics];
        List<ThresholdComparison> comparisons = [];
        foreach (CaseFile oneCase in read.Cases)
        {
            if (Compare(oneCase, rulesets, asOf, problems) is { } comparison)
            {
                comparisons.Add(comparison);
                problems.AddRange(comparison.Problems);
            }
        }

        foreach (string problem in problems.OrderBy(p => p.Position).Select(p => p.ToString()).Distinct(StringComparer.Ordinal))
        {
            terminal.Error.WriteLine(problem);
        }

        if (comparisons.Count == 0 && read.Cases.IsEmpty)
        {
            return ExitCode.WrongUsage;
        }

        Write(comparisons, read.IsMany, format);
        return problems.Exists(p => p.Severity == DiagnosticSeverity.Error) ? ExitCode.InputHasErrors : ExitCode.Done;
    }

    private string[]? Rulesets(string? list, DateOnly day)
    {
        if (list is null)
        {
            return null;
        }

        string[] ids = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (ids.Length == 0)
        {
            throw new UsageException($"--rulesets: expected rulesets such as {string.Join(",", catalog.RulesetIds)}");
        }

        Diagnostic[] wrong = [.. ids.SelectMany(id => catalog.Find(id, day).Diagnostics)];
        return wrong.Length > 0 ? throw UsageException.Of(wrong, "--rulesets") : ids;
    }

    private ThresholdComparison? Compare(CaseFile file, string[]? rulesets, DateOnly? asOf, List<Diagnostic> problems)
    {
        if (file.Ruleset is null && file.NamesRuleset)
        {
            // It could not be read, and that was reported: whose rows these are is not known.
            return null;
        }

        DateOnly day = asOf ?? file.Observations.AsOf ?? terminal.Today;
        if (file.Ruleset is { } own && catalog.Find(own.Id, day) is { Edition: null } lookup)
        {
            problems.AddRange(lookup.Diagnostics.Select(d => new Diagnostic
            {
                Code = d.Code,
                Severity = d.Severity,
                Message = d.Message,
                Help = d.Help,
                Position = d.Position == SourcePosition.None ? own.Position : d.Position,
            }));
            return null;
        }

        return catalog.Compare(file.Observations.At(day), day, file.Ruleset?.Id, rulesets);
    }

    private void Write(List<ThresholdComparison> comparisons, bool isMany, string format)
    {
        if (format != OutputFormat.Json)
        {
            bool isText = format == OutputFormat.Text;
            terminal.Out.Write(string.Join(isText ? $"\n{new string('-', 72)}\n\n" : "\n---\n\n", comparisons.Select(c => isText ? c.ToText() : c.ToMarkdown())));
            return;
        }

        if (!isMany && comparisons.Count == 0)
        {
            return;
        }

        JsonOutput.Write(terminal.Out, json =>
        {
            if (!isMany)
            {
                comparisons[0].WriteJson(json);
                return;
            }

            json.WriteStartArray();
            comparisons.ForEach(c => c.WriteJson(json));
            json.WriteEndArray();
        });
    }
}
