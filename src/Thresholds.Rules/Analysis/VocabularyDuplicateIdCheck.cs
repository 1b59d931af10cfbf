using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Facts and concepts that stand twice.</summary>
internal sealed class VocabularyDuplicateIdCheck : IVocabularyCheck
{
    public void Judge(Vocabulary vocabulary, DiagnosticBag bag)
    {
        IdSpace.Of(bag, "fact", vocabulary.Facts, f => f.Id, f => f.Position);
        IdSpace.Of(bag, "concept", vocabulary.Concepts, c => c.Id, c => c.Position);
    }
}
