using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Strengths that indicate a level above the lowest, so that good news raises the level.</summary>
internal sealed class StrengthAboveLowestLevelCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        foreach (Indicator row in subject.Ruleset.Indicators.Where(i => i.Strength && i.Indicates))
        {
            if (subject.Ruleset.FindLevel(row.Level?.Id) is { Rank: > 0 } level)
            {
                bag.Warning(
                    DiagnosticCodes.StrengthAboveLowestLevel,
                    row.Position,
                    $"{RulesetSubject.NameOf(row)}: a strength that indicates `{level.Id}`, which is not the lowest level",
                    "add `indicates: false` unless the document says that the strength belongs to this level");
            }
        }
    }
}
