using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Analysis;

/// <summary>The checks of a ruleset that has no errors, in the order of the codes. What they find need not be wrong; it can be accepted with a reason.</summary>
internal static class SecondLookChecks
{
    public static ImmutableArray<IRulesetCheck> All { get; } = [new RuleAddsNothingCheck(), new IdlePartCheck(), new BoundDiffersFromWordsCheck()];

    /// <summary>Those that need the text of the document.</summary>
    public static ImmutableArray<IDocumentCheck> OfDocument { get; } =
        [new PlaceNotInDocumentCheck(), new WordsNotInDocumentCheck(), new StrongerThanDocumentCheck()];

    /// <summary>The codes of <see cref="All"/>.</summary>
    public static ImmutableArray<string> Codes { get; } =
        [DiagnosticCodes.RuleAddsNothing, DiagnosticCodes.IdlePart, DiagnosticCodes.BoundDiffersFromWords];

    /// <summary>The codes of <see cref="OfDocument"/>.</summary>
    public static ImmutableArray<string> CodesOfDocument { get; } =
        [DiagnosticCodes.PlaceNotInDocument, DiagnosticCodes.WordsNotInDocument, DiagnosticCodes.StrongerThanDocument];

    /// <summary>The codes of what several editions say together.</summary>
    public static ImmutableArray<string> CodesOfEditions { get; } = [DiagnosticCodes.EditionsOverlap, DiagnosticCodes.EditionsGap];
}
