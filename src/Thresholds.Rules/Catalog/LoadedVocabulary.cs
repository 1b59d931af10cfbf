using Thresholds.Rules.Analysis;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules;

/// <summary>A vocabulary with the text that it was read from, which the content hash of every edition covers.</summary>
internal sealed record LoadedVocabulary(Vocabulary Vocabulary, string Text)
{
    /// <summary>Reads and judges a vocabulary; null when it has errors.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bag">Takes what is found.</param>
    /// <param name="isKnownSound">Whether it was found sound before, and is only to be read.</param>
    public static LoadedVocabulary? Read(SourceText text, DiagnosticBag bag, bool isKnownSound = false)
    {
        DiagnosticBag own = new();
        Vocabulary? vocabulary = VocabularyParser.Parse(text, own);
        if (vocabulary is not null && !isKnownSound)
        {
            // A value that could not be read would not fit its type either: one mistake is one diagnostic.
            bool readSoundly = !own.HasErrors;
            own.AddRange(VocabularyAnalysis.Judge(vocabulary).Where(d => readSoundly || d.Code != DiagnosticCodes.ValuesDoNotFitType));
        }

        bag.AddRange(own.ToSorted());
        return vocabulary is null || own.HasErrors ? null : new LoadedVocabulary(vocabulary, text.Text);
    }
}
