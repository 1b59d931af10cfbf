using Thresholds.Rules;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.ConsoleHost;

/// <summary>Evaluates one case of a file under the edition that the command line or the case names.</summary>
internal static class CaseEvaluation
{
    /// <summary>The evaluation, or null with the reason among the problems.</summary>
    public static Evaluation? Of(
        CaseFile file,
        string? rulesetOption,
        DateOnly? asOfOption,
        ThresholdCatalog catalog,
        DateOnly today,
        List<Diagnostic> problems,
        string? engine = null)
    {
        string? ruleset = rulesetOption ?? file.Ruleset?.Id;
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

        DateOnly asOf = asOfOption ?? file.Observations.AsOf ?? today;
        EditionLookup lookup = catalog.Find(ruleset, asOf);
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

        return catalog.GetEvaluator(lookup.Edition, asOf, engine).Evaluate(file.Observations.At(asOf));
    }
}
