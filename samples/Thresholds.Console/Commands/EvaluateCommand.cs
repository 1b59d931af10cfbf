using System.CommandLine;
using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.ConsoleHost.Commands;

/// <summary><c>evaluate FILE|-</c>: evaluates one or more cases.</summary>
internal sealed class EvaluateCommand(ThresholdCatalog catalog, Terminal terminal)
{
    public Command Build()
    {
        Argument<string> file = CaseInput.Argument();
        Option<string?> ruleset = new("--ruleset") { Description = "The ruleset to use, whatever the file says.", HelpName = "ID[@EDITION]" };
        Option<string?> asOf = AsOfOption.Option();
        Option<string?> engine = new("--engine") { Description = $"The engine: {string.Join(", ", catalog.EngineNames)}.", HelpName = "NAME" };
        Option<string?> contacts = new("--contacts") { Description = "A file with contacts of your own, laid over the printed ones.", HelpName = "FILE" };
        Option<string> format = OutputFormat.Option(OutputFormat.Text, OutputFormat.Markdown, OutputFormat.Html, OutputFormat.Referral, OutputFormat.Json);
        Command command = new("evaluate", "Evaluate one or more cases: the indicated level, section 47, and why.") { file, ruleset, asOf, engine, contacts, format };
        command.SetAction(parsed => (int)Run(new Request(
            parsed.GetValue(file)!,
            parsed.GetValue(ruleset),
            AsOfOption.Parse(parsed.GetValue(asOf)),
            ParseEngine(parsed.GetValue(engine)),
            CatalogWith(parsed.GetValue(contacts)),
            parsed.GetValue(format)!)));
        return command;
    }

    private string? ParseEngine(string? name) =>
        name is null || catalog.EngineNames.Contains(name)
            ? name
            : throw new UsageException($"--engine: {EnginesOfThisBuild.Missing(name, catalog.EngineNames)}");

    private ThresholdCatalog CatalogWith(string? contacts)
    {
        if (contacts is null)
        {
            return catalog;
        }

        ThresholdOptions options = EnginesOfThisBuild.Options();
        options.ContactFiles.Add(contacts);
        return options.Problems() is { Count: > 0 } problems
            ? throw new UsageException($"--contacts: {string.Join('\n', problems)}")
            : new ThresholdCatalog(options);
    }

    private ExitCode Run(Request request)
    {
        if (request.Ruleset is { } wanted && catalog.Find(wanted, request.AsOf ?? terminal.Today) is { Edition: null } lookup)
        {
            throw new UsageException($"--ruleset: {string.Join('\n', lookup.Diagnostics.Select(d => d.Help is null ? d.Message : $"{d.Message}\n    help: {d.Help}"))}");
        }

        CaseReadResult read = CaseInput.Read(request.File, terminal);
        List<Diagnostic> problems = [.. read.Diagnostics];
        List<Evaluation> evaluations = [];
        foreach (CaseFile file in read.Cases)
        {
            if (Evaluate(file, request, problems) is { } evaluation)
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

        Write(evaluations, read.IsMany, request.Format);
        return problems.Exists(p => p.Severity == DiagnosticSeverity.Error) ? ExitCode.InputHasErrors : ExitCode.Done;
    }

    private Evaluation? Evaluate(CaseFile file, Request request, List<Diagnostic> problems)
    {
        string? ruleset = request.Ruleset ?? file.Ruleset?.Id;
        if (ruleset is null && file.NamesRuleset)
        {
            // It could not be read, and that was reported.
            return null;
        }

        if (ruleset is null)
        {
            problems.Add(new Diagnostic
            {
                Code = DiagnosticCodes.NoRulesetNamed,
                Severity = DiagnosticSeverity.Error,
                Message = "the case names no ruleset",
                Help = "add `ruleset: ID` to the case, or use --ruleset",
                Position = file.Position,
            });
            return null;
        }

        DateOnly asOf = request.AsOf ?? file.Observations.AsOf ?? terminal.Today;
        EditionLookup lookup = request.Catalog.Find(ruleset, asOf);
        if (lookup.Edition is null)
        {
            problems.AddRange(lookup.Diagnostics.Select(d => new Diagnostic
            {
                Code = d.Code,
                Severity = d.Severity,
                Message = d.Message,
                Help = d.Help,
                Position = d.Position == SourcePosition.None ? file.Ruleset?.Position ?? file.Position : d.Position,
            }));
            return null;
        }

        return request.Catalog.GetEvaluator(lookup.Edition, asOf, request.Engine).Evaluate(file.Observations.At(asOf));
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

    private sealed record Request(string File, string? Ruleset, DateOnly? AsOf, string? Engine, ThresholdCatalog Catalog, string Format);
}
