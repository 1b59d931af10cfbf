using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Takes out the findings that somebody has looked at and accepted with a reason, and points at those that were accepted and are not there.</summary>
internal static class AcceptedFindings
{
    /// <summary>What is left to say.</summary>
    /// <param name="ruleset">The ruleset that accepts.</param>
    /// <param name="found">What was found.</param>
    /// <param name="lookedFor">The codes that were looked for: of others nothing can be said.</param>
    public static IEnumerable<Diagnostic> Apply(Ruleset ruleset, ImmutableArray<Diagnostic> found, ImmutableArray<string> lookedFor)
    {
        if (ruleset.Accepted.IsEmpty)
        {
            return found;
        }

        DiagnosticBag bag = new();
        foreach (AcceptedFinding accepted in ruleset.Accepted.Where(a => lookedFor.Contains(a.Code) && !found.Any(f => IsMeant(a, f))))
        {
            bag.Warning(
                DiagnosticCodes.NothingToAccept,
                accepted.Position,
                $"accepted `{accepted.Code}` of `{accepted.Of}`: there is no such finding",
                "remove it: what it was about has changed");
        }

        return found.Where(f => !ruleset.Accepted.Any(a => IsMeant(a, f))).Concat(bag.ToSorted());
    }

    private static bool IsMeant(AcceptedFinding accepted, Diagnostic finding) =>
        finding.Severity != DiagnosticSeverity.Error && finding.Code == accepted.Code && SubjectOf(finding.Message) == accepted.Of;

    // What a finding is about is the first name in backticks.
    private static string? SubjectOf(string message) => message.Split('`') is [_, var name, _, ..] ? name : null;
}
