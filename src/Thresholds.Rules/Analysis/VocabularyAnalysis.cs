using System.Collections.Immutable;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Judges a vocabulary that was read without errors.</summary>
internal static class VocabularyAnalysis
{
    private static readonly ImmutableArray<IVocabularyCheck> Checks =
    [
        new VocabularyDuplicateIdCheck(),
        new VocabularyReservedIdCheck(),
        new RangeUpsideDownCheck(),
        new ValuesDoNotFitTypeCheck(),
    ];

    /// <summary>Everything that is wrong, in file order; empty for a sound vocabulary.</summary>
    public static ImmutableArray<Diagnostic> Judge(Vocabulary vocabulary)
    {
        DiagnosticBag bag = new();
        foreach (IVocabularyCheck check in Checks)
        {
            check.Judge(vocabulary, bag);
        }

        return bag.ToSorted();
    }
}
