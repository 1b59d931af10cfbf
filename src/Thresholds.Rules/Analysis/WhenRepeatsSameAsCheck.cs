using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>
/// Rows whose `when` names a concept that they are `same-as`. The concept alone then makes the row count, so that whatever else the
/// `when` asks for, an age for example, has no effect.
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
                bag.Error(
                    DiagnosticCodes.WhenRepeatsSameAs,
                    concept.Position,
                    $"{RulesetSubject.NameOf(row)}: `same-as: {concept.Id}` makes the row count without its `when`, which names the concept again",
                    "remove `same-as` where the row asks for more than the concept");
            }
        }
    }
}
