using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Guidance whose own words say more than its force. A `may` in the document never becomes a `must` on the page.</summary>
internal sealed class WordsStrongerThanForceCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        foreach (GuidanceEntry entry in GuidanceEntry.In(subject.Ruleset))
        {
            if (entry.Words is { } words && ForceWords.Strongest(words.Text) is { } strongest && strongest.Force > words.Force)
            {
                bag.Error(
                    DiagnosticCodes.WordsStrongerThanForce,
                    entry.Position,
                    $"{entry.Owner}: says `{strongest.Word}`, which is stronger than its force `{words.Force.ToWord()}`",
                    "say it in words that are no stronger than the document's");
            }
        }
    }
}
