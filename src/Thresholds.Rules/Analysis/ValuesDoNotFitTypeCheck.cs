using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Analysis;

/// <summary>Lists of values that leave no choice, and values or ranges beside a type that has none.</summary>
internal sealed class ValuesDoNotFitTypeCheck : IVocabularyCheck
{
    public void Judge(Vocabulary vocabulary, DiagnosticBag bag)
    {
        foreach (Fact fact in vocabulary.Facts)
        {
            foreach (string mistake in Mistakes(fact))
            {
                bag.Error(DiagnosticCodes.ValuesDoNotFitType, fact.Position, $"fact `{fact.Id}`: {mistake}");
            }
        }
    }

    private static IEnumerable<string> Mistakes(Fact fact)
    {
        string type = $"the type `{Phrase.Word(fact.Type)}`";
        bool isOneOf = fact.Type == FactType.OneOf;
        if (isOneOf && fact.Values.Distinct().Count() < 2)
        {
            yield return $"{type} needs two or more different `values`, found {fact.Values.Distinct().Count()}";
        }
        else if (isOneOf && fact.Values.GroupBy(v => v).FirstOrDefault(g => g.Count() > 1) is { } repeated)
        {
            yield return $"the value `{repeated.Key}` stands twice";
        }

        if (!isOneOf && !fact.Values.IsEmpty)
        {
            yield return $"{type} has no `values`";
        }

        if ((isOneOf || fact.Type == FactType.YesNo) && (fact.From is not null || fact.To is not null))
        {
            yield return $"{type} has no `range`";
        }
    }
}
