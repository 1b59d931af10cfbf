using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Levels whose printed numbers do not rise. The order decides which is higher, so a slip turns results upside down.</summary>
internal sealed class LevelsNotRisingCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        foreach ((Level lower, Level higher) in subject.Ruleset.Levels.Zip(subject.Ruleset.Levels.Skip(1)))
        {
            if (higher.Number <= lower.Number)
            {
                bag.Error(
                    DiagnosticCodes.LevelsNotRising,
                    higher.Position,
                    $"level `{higher.Id}`: number `{higher.Number}` does not rise above `{lower.Number}` of `{lower.Id}`",
                    "levels stand lowest first, each with a number of its own");
            }
        }
    }
}
