using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Interpretations that do not say why. A reading that cannot be argued with is passed off as the document's.</summary>
internal sealed class InterpretationWithoutReasonCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        foreach (Indicator indicator in subject.Ruleset.Indicators)
        {
            // What is ours is the place at a level; an item without one has nothing to give a reason for.
            if (indicator.Level is not null)
            {
                string key = indicator.Domain is null ? "level-reason" : "reason";
                Judge(indicator.Basis, indicator.Reason, indicator.Position, RulesetSubject.NameOf(indicator), key, bag);
            }
        }

        foreach (Rule rule in subject.OwnRules)
        {
            Judge(rule.Basis, rule.Reason, rule.Position, RulesetSubject.NameOf(rule), "reason", bag);
        }

        foreach (Note note in subject.Ruleset.Notes)
        {
            Judge(note.Basis, note.Reason, note.Position, $"note `{note.Id}`", "reason", bag);
        }

        foreach (GuidanceEntry entry in subject.Guidance)
        {
            Judge(entry.Basis, entry.Reason, entry.Position, entry.Owner, "reason", bag);
        }
    }

    private static void Judge(Basis basis, string? reason, SourcePosition position, string owner, string key, DiagnosticBag bag)
    {
        if (basis == Basis.Interpretation && string.IsNullOrWhiteSpace(reason))
        {
            bag.Error(
                DiagnosticCodes.InterpretationWithoutReason,
                position,
                $"{owner}: an interpretation without a reason",
                $"add `{key}`: which words of the document lead to this reading");
        }
    }
}
