using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Dates of an edition that run backwards: in force until before it began, or revised before it was published.</summary>
internal sealed class DatesUpsideDownCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        Ruleset ruleset = subject.Ruleset;
        if (IsAfter(ruleset.InForce.From, ruleset.InForce.To))
        {
            Report(ruleset, $"in force from `{ruleset.InForce.From}` to `{ruleset.InForce.To}`, which is earlier", bag);
        }

        PublishedDate last = ruleset.Published;
        foreach (PublishedDate revised in ruleset.Revised.Where(r => r.IsStated))
        {
            if (IsAfter(last, revised))
            {
                Report(ruleset, $"revised `{revised}`, which is earlier than `{last}` before it", bag);
            }

            last = revised;
        }
    }

    // A month is after another only when every day of it is: 2020-02 may hold 2020-02-10.
    private static bool IsAfter(PublishedDate first, PublishedDate second) => first.FirstDay > second.LastDay;

    private static void Report(Ruleset ruleset, string found, DiagnosticBag bag) =>
        bag.Error(DiagnosticCodes.DatesUpsideDown, ruleset.Position, $"ruleset `{ruleset}`: {found}");
}
