using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Judges whether the parts of a ruleset fit together. Never throws for a mistake in the ruleset.</summary>
internal static class RulesetAnalysis
{
    /// <summary>Everything that is to be said, in file order; empty for a sound ruleset.</summary>
    /// <param name="ruleset">The ruleset.</param>
    /// <param name="vocabulary">The facts and concepts that it may name.</param>
    /// <param name="isWhole">Whether it was read without errors. Only a ruleset without any is worth a second look.</param>
    public static ImmutableArray<Diagnostic> Judge(Ruleset ruleset, Vocabulary vocabulary, bool isWhole = true)
    {
        RulesetSubject subject = new(ruleset, vocabulary);
        DiagnosticBag bag = Run(subject, RulesetChecks.All);
        if (isWhole && !bag.HasErrors)
        {
            bag.AddRange(AcceptedFindings.Apply(ruleset, Run(subject, SecondLookChecks.All).ToSorted(), SecondLookChecks.Codes));
        }

        return bag.ToSorted();
    }

    /// <summary>What in a sound ruleset differs from the text of its document, in file order.</summary>
    /// <param name="ruleset">A ruleset without errors.</param>
    /// <param name="vocabulary">The facts and concepts that it may name.</param>
    /// <param name="document">The document's text.</param>
    public static ImmutableArray<Diagnostic> Compare(Ruleset ruleset, Vocabulary vocabulary, string document)
    {
        RulesetSubject subject = new(ruleset, vocabulary);
        DocumentText text = new(document);
        DiagnosticBag bag = new();
        foreach (IDocumentCheck check in SecondLookChecks.OfDocument)
        {
            check.Judge(subject, text, bag);
        }

        return [.. AcceptedFindings.Apply(ruleset, bag.ToSorted(), SecondLookChecks.CodesOfDocument)];
    }

    private static DiagnosticBag Run(RulesetSubject subject, ImmutableArray<IRulesetCheck> checks)
    {
        DiagnosticBag bag = new();
        foreach (IRulesetCheck check in checks)
        {
            check.Judge(subject, bag);
        }

        return bag;
    }
}
