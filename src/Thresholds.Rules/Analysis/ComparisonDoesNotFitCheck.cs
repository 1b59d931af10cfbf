using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Analysis;

/// <summary>Comparisons that do not fit the fact's type, values or range.</summary>
internal sealed class ComparisonDoesNotFitCheck : IRulesetCheck
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
        foreach (Comparison comparison in condition.Comparisons)
        {
            if (ComparisonFit.Misfit(fact, comparison) is var (message, help))
            {
                SourcePosition position = comparison.Position == SourcePosition.None ? condition.Position : comparison.Position;
                bag.Error(DiagnosticCodes.ComparisonDoesNotFit, position, $"{owner}: {message}", help);
            }
        }
    }
}
