using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Judges whether the parts of a ruleset fit together. Never throws for a mistake in the ruleset.</summary>
internal static class RulesetAnalysis
{
    /// <summary>Everything that is wrong, in file order; empty for a sound ruleset.</summary>
    public static ImmutableArray<Diagnostic> Judge(Ruleset ruleset, Vocabulary vocabulary)
    {
        RulesetSubject subject = new(ruleset, vocabulary);
        DiagnosticBag bag = new();
        foreach (IRulesetCheck check in RulesetChecks.All)
        {
            check.Judge(subject, bag);
        }

        return bag.ToSorted();
    }
}
