using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>
/// Rows whose <c>when</c> names a concept that they are <c>same-as</c>. The concept alone then makes the row count, so that
/// whatever else the <c>when</c> asks for, an age for example, has no effect.
/// </summary>
internal sealed class WhenRepeatsSameAsCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        foreach (Indicator row in subject.Ruleset.Indicators.Where(i => i.When is not null))
        {
            HashSet<string> named = [.. ConditionTree.NamedFindings(row.When!)];
            foreach (Reference concept in row.SameAs.Where(c => named.Contains(c.Id)))
            {
                string found = $"`same-as: {concept.Id}` makes the row count without its `when`, which names the concept again";
                bag.Error(
                    DiagnosticCodes.WhenRepeatsSameAs,
                    concept.Position,
                    $"{RulesetSubject.NameOf(row)}: {found}",
                    "remove `same-as` where the row asks for more than the concept");
            }
        }
    }
}
