using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>One thing that can be wrong with a vocabulary that reads well. Stateless; one check, one code.</summary>
internal interface IVocabularyCheck
{
    void Judge(Vocabulary vocabulary, DiagnosticBag bag);
}
