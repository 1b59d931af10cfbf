using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Conflicts that are declared on a row that is no strength, or with a row that is one.</summary>
internal sealed class ConflictNeedsStrengthCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        foreach (Indicator row in subject.Ruleset.Indicators)
        {
            if (!row.Strength && (!row.ConflictsWith.IsEmpty || !row.ConflictsWithTriggers.IsEmpty))
            {
                bag.Error(
                    DiagnosticCodes.ConflictNeedsStrength,
                    row.Position,
                    $"{RulesetSubject.NameOf(row)}: `conflicts-with` on a row that is no strength",
                    "declare the conflict on the strength");
                continue;
            }

            foreach (Reference other in row.ConflictsWith.Where(r => subject.FindIndicator(r.Id) is { Strength: true }))
            {
                bag.Error(
                    DiagnosticCodes.ConflictNeedsStrength,
                    other.Position,
                    $"{RulesetSubject.NameOf(row)}: conflicts with `{other.Id}`, which is a strength as well",
                    "a strength conflicts with a row of need, or with the rows of a trigger");
            }
        }
    }
}
