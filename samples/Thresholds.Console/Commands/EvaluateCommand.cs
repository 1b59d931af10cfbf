using System.CommandLine;
using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.ConsoleHost.Commands;

/// <summary><c>evaluate FILE|-</c>: evaluates one or more cases.</summary>
internal sealed class EvaluateCommand(ThresholdCatalog catalog, FolderOptions folders, Terminal terminal)
{
    public const string Name = "evaluate";

    public Command Build()
    {
        Argument<string> file = CaseInput.Argument();
        Option<string?> ruleset = CatalogOptions.RulesetOption();
        Option<string?> asOf = AsOfOption.Option();
        Option<string?> engine = CatalogOptions.EngineOption(catalog);
        Option<string?> contacts = CatalogOptions.ContactsOption();
        Option<string> format = OutputFormat.Option(OutputFormat.Text, OutputFormat.Markdown, OutputFormat.Html, OutputFormat.Referral, OutputFormat.Json);
        Option<string?> record = new("--record") { Description = "A new file to keep the record in, for `replay`. It is personal data.", HelpName = "FILE" };
        Option<bool> force = NewFile.ForceOption();
        Command command = new(Name, "Evaluate one or more cases: the indicated level, section 47, and why.")
        {
            file, ruleset, asOf, engine, contacts, format, record, force,
        };
        command.SetAction(parsed => (int)Run(new Request(
            parsed.GetValue(file)!,
            parsed.GetValue(ruleset),
            AsOfOption.Parse(parsed.GetValue(asOf)),
            CatalogOptions.Engine(catalog, parsed.GetValue(engine)),
            CatalogOptions.WithContacts(catalog, parsed.GetValue(contacts), folders, parsed),
            parsed.GetValue(format)!,
            NewFile.Of("--record", parsed.GetValue(record), parsed.GetValue(force), parsed.GetValue(file)))));
        return command;
    }

    private ExitCode Run(Request request)
    {
        CatalogOptions.CheckRuleset(catalog, request.Ruleset, request.AsOf ?? terminal.Today);

        CaseReadResult read = CaseInput.Read(request.File, terminal);
        List<Diagnostic> problems = [.. read.Diagnostics];
        List<Evaluation> evaluations = [];
        foreach (CaseFile file in read.Cases)
        {
            if (CaseEvaluation.Of(file, request.Ruleset, request.AsOf, request.Catalog, terminal.Today, problems, request.Engine) is { } evaluation)
            {
                evaluations.Add(evaluation);
                problems.AddRange(evaluation.Problems);
                problems.AddRange(file.Expect is { } expect ? ExpectationCheck.Compare(expect, evaluation) : []);
            }
        }

        foreach (string problem in problems.OrderBy(p => p.Position).Select(p => p.ToString()).Distinct(StringComparer.Ordinal))
        {
            terminal.Error.WriteLine(problem);
        }

        if (evaluations.Count == 0 && read.Cases.IsEmpty)
        {
            return ExitCode.WrongUsage;
        }

        // Before the result is shown: what somebody acts on has its record.
        if (evaluations.Count > 0)
        {
            request.Record?.Write(RecordFile.Of(evaluations).ToJson());
        }

        Write(evaluations, read.IsMany, request.Format);
        return problems.Exists(p => p.Severity == DiagnosticSeverity.Error) ? ExitCode.InputHasErrors : ExitCode.Done;
    }

    private void Write(List<Evaluation> evaluations, bool isMany, string format)
    {
        switch (format)
        {
            case OutputFormat.Text:
                terminal.Out.Write(Apart(evaluations.Select(e => e.Explain().ToText())));
                return;
            case OutputFormat.Referral:
                terminal.Out.Write(Apart(evaluations.Select(e => e.ToReferral())));
                return;
            case OutputFormat.Markdown:
                terminal.Out.Write(string.Join("\n---\n\n", evaluations.Select(e => e.Explain().ToMarkdown())));
                return;
            case OutputFormat.Html when evaluations.Count > 0:
                terminal.Out.Write(Explanation.ToHtml(evaluations.Select(e => e.Explain())));
                return;
            case OutputFormat.Json when isMany || evaluations.Count > 0:
                WriteJson(evaluations, isMany);
                return;
        }
    }

    // The blank line, rule and blank line keep two children's pages apart.
    private static string Apart(IEnumerable<string> pages) => string.Join($"\n{new string('-', 72)}\n\n", pages);

    private void WriteJson(List<Evaluation> evaluations, bool isMany) => JsonOutput.Write(terminal.Out, json =>
    {
        if (!isMany)
        {
            evaluations[0].WriteJson(json);
            return;
        }

        json.WriteStartArray();
        evaluations.ForEach(e => e.WriteJson(json));
        json.WriteEndArray();
    });

    private sealed record Request(string File, string? Ruleset, DateOnly? AsOf, string? Engine, ThresholdCatalog Catalog, string Format, NewFile? Record);
}
