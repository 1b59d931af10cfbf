using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Analysis;

/// <summary>Levels with the name that a case's <c>expect</c> gives to no level at all.</summary>
internal sealed class ReservedIdCheck : IRulesetCheck
{
    public void Judge(RulesetSubject subject, DiagnosticBag bag)
    {
        foreach (Level level in subject.Ruleset.Levels.Where(l => l.Id == Expectation.NoLevel))
        {
            bag.Error(
                DiagnosticCodes.ReservedId,
                level.Position,
                $"level `{level.Id}`: the name is kept for \"no level\" in the `expect` of a case",
                "choose another id");
        }
    }
}
