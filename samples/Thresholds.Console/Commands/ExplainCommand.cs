using System.CommandLine;
using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.ConsoleHost.Commands;

/// <summary><c>explain FILE|-</c>: why, why not, what would change, what if, and for audit what a result rests on.</summary>
internal sealed class ExplainCommand(ThresholdCatalog catalog, FolderOptions folders, Terminal terminal)
{
    public const string Name = "explain";

    public Command Build()
    {
        Argument<string> file = CaseInput.Argument();
        Option<string?> ruleset = CatalogOptions.RulesetOption();
        Option<string?> asOf = AsOfOption.Option();
        Option<string?> engine = CatalogOptions.EngineOption(catalog);
        Option<string?> contacts = CatalogOptions.ContactsOption();
        Option<bool> why = new("--why") { Description = "Which observations carry the level and each trigger." };
        Option<string?> whyNot = new("--why-not") { Description = "What a level or trigger that is not reached lacks.", HelpName = "LEVEL|TRIGGER" };
        Option<string?> whatIf = new("--what-if")
        {
            Description = "Lay additions beside the record: +finding present, -finding absent, ?finding not known, fact=value. They add records and never remove "
                + "one: -finding adds a record of absent. Write --what-if=-finding where a minus comes first.",
            HelpName = "+FINDING,-FINDING,?FINDING,FACT=VALUE",
        };
        Option<bool> audit = new("--audit") { Description = "For audit alone, never for a practitioner's page: the sets of observations without which the result would not stand." };
        Option<string> format = OutputFormat.Option(OutputFormat.Text, OutputFormat.Markdown, OutputFormat.Json);
        Command command = new(Name, "Explain cases: why, why not and what would change, or what the options ask for.")
        {
            file, ruleset, asOf, engine, contacts, why, whyNot, whatIf, audit, format,
        };
        command.SetAction(parsed => (int)Run(new Request(
            parsed.GetValue(file)!,
            parsed.GetValue(ruleset),
            AsOfOption.Parse(parsed.GetValue(asOf)),
            CatalogOptions.Engine(catalog, parsed.GetValue(engine)),
            CatalogOptions.WithContacts(catalog, parsed.GetValue(contacts), folders, parsed),
            PartsOf(parsed.GetValue(why), parsed.GetValue(whyNot), parsed.GetValue(whatIf), parsed.GetValue(audit)),
            parsed.GetValue(whyNot),
            parsed.GetValue(whatIf) is { } additions ? WhatIf.Parse(additions) : null,
            parsed.GetValue(format)!)));
        return command;
    }

    private static ReasoningParts PartsOf(bool why, string? whyNot, string? whatIf, bool audit)
    {
        ReasoningParts parts = (why ? ReasoningParts.Why : ReasoningParts.None)
            | (whyNot is null ? ReasoningParts.None : ReasoningParts.WhyNot)
            | (audit ? ReasoningParts.RestsOn : ReasoningParts.None);
        return parts == ReasoningParts.None && whatIf is null ? ReasoningParts.ForPractice : parts;
    }

    private ExitCode Run(Request request)
    {
        CatalogOptions.CheckRuleset(catalog, request.Ruleset, request.AsOf ?? terminal.Today);

        CaseReadResult read = CaseInput.Read(request.File, terminal);
        List<Diagnostic> problems = [.. read.Diagnostics];
        List<(Evaluation Evaluation, Supposition? What)> explained = [];
        foreach (CaseFile file in read.Cases)
        {
            if (CaseEvaluation.Of(file, request.Ruleset, request.AsOf, request.Catalog, terminal.Today, problems, request.Engine) is { } evaluation)
            {
                problems.AddRange(evaluation.Problems);
                explained.Add((evaluation, Suppose(evaluation, request, problems)));
            }
        }

        foreach (string problem in problems.OrderBy(p => p.Position).Select(p => p.ToString()).Distinct(StringComparer.Ordinal))
        {
            terminal.Error.WriteLine(problem);
        }

        if (explained.Count == 0 && read.Cases.IsEmpty)
        {
            return ExitCode.WrongUsage;
        }

        Write(explained, read.IsMany, request);
        return problems.Exists(p => p.Severity == DiagnosticSeverity.Error) ? ExitCode.InputHasErrors : ExitCode.Done;
    }

    private static Supposition? Suppose(Evaluation evaluation, Request request, List<Diagnostic> problems)
    {
        if (request.WhyNot is { } id && !Conclusion.TryFind(evaluation.Edition.Ruleset, id, out _, out Diagnostic? problem))
        {
            throw new UsageException($"--why-not: {problem.Message}\n    help: {problem.Help}");
        }

        if (request.WhatIf is not { } additions)
        {
            return null;
        }

        IThresholdEvaluator evaluator = request.Catalog.GetEvaluator(evaluation.Edition, evaluation.AsOf, request.Engine);
        Supposition what = WhatIf.Suppose(evaluator, evaluation.Observations, additions);
        problems.AddRange(what.WithAdditions.Problems);
        return what;
    }

    private void Write(List<(Evaluation Evaluation, Supposition? What)> explained, bool isMany, Request request)
    {
        if (request.Format != OutputFormat.Json)
        {
            bool isText = request.Format == OutputFormat.Text;
            IEnumerable<Explanation> pages = explained.Select(e => e.Evaluation.ExplainReasoning(request.Parts, request.WhyNot, e.What));
            terminal.Out.Write(string.Join(isText ? $"\n{new string('-', 72)}\n\n" : "\n---\n\n", pages.Select(p => isText ? p.ToText() : p.ToMarkdown())));
            return;
        }

        if (!isMany && explained.Count == 0)
        {
            return;
        }

        JsonOutput.Write(terminal.Out, json =>
        {
            if (isMany)
            {
                json.WriteStartArray();
            }

            explained.ForEach(e => e.Evaluation.WriteReasoningJson(json, request.Parts, request.WhyNot, e.What));
            if (isMany)
            {
                json.WriteEndArray();
            }
        });
    }

    private sealed record Request(
        string File,
        string? Ruleset,
        DateOnly? AsOf,
        string? Engine,
        ThresholdCatalog Catalog,
        ReasoningParts Parts,
        string? WhyNot,
        Observations? WhatIf,
        string Format);
}
