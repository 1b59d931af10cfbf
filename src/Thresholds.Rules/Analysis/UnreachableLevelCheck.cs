using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Levels that no rule indicates and no note explains. Silent while some level's name is unknown, since that is then the likely cause.</summary>
internal sealed class UnreachableLevelCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        if (subject.References.Levels.Any(l => subject.Ruleset.FindLevel(l.Id) is null))
        {
            return;
        }

        HashSet<string> indicated = [.. subject.Ruleset.Rules.Where(r => r.Level is not null).Select(r => r.Level!.Value.Id)];
        foreach (Level level in subject.Ruleset.Levels.Where(l => !indicated.Contains(l.Id) && l.Note is null))
        {
            bag.Warning(
                DiagnosticCodes.UnreachableLevel,
                level.Position,
                $"level `{level.Id}`: no row and no rule indicates it",
                "a case can never be at this level: add its rows or a rule, or say in a `note` that the document gives no criteria");
        }
    }
}
