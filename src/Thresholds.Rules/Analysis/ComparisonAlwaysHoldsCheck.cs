using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Analysis;

/// <summary>Comparisons that every possible value meets, such as an attendance of at most 100: mostly a digit is wrong.</summary>
internal sealed class ComparisonAlwaysHoldsCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        foreach (WrittenCondition written in subject.Conditions)
        {
            foreach (FactCondition condition in written.Parts<FactCondition>())
            {
                if (subject.Vocabulary.FindFact(condition.Fact) is { } fact)
                {
                    Judge(written.Owner, fact, condition, bag);
                }
            }
        }
    }

    private static void Judge(string owner, Fact fact, FactCondition condition, DiagnosticBag bag)
    {
        foreach (Comparison comparison in condition.Comparisons.Where(c => ComparisonFit.Misfit(fact, c) is null))
        {
            if (!PossibleValues.Of(fact, [(comparison, true)]).Any)
            {
                SourcePosition position = comparison.Position == SourcePosition.None ? condition.Position : comparison.Position;
                bag.Warning(
                    DiagnosticCodes.ComparisonAlwaysHolds,
                    position,
                    $"{owner}: every possible `{fact.Id}` meets {Phrase.Of(comparison)}",
                    Phrase.ValuesOf(fact));
            }
        }
    }
}
