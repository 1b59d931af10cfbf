using System.Globalization;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>
/// Checks what a person recorded beside the observations. It has no part in any evaluation: a mistake here leaves what is indicated as it is, and
/// is reported like every other.
/// </summary>
internal static class JudgementCheck
{
    public static void Judge(Observations observations, Ruleset ruleset, DiagnosticBag problems)
    {
        if (observations.OwnJudgement is { Level: { } level } own && ruleset.FindLevel(level) is null)
        {
            string[] known = [.. ruleset.Levels.Select(l => l.Id)];
            problems.Error(
                DiagnosticCodes.UnknownOwnLevel,
                own.Position,
                $"own judgement: `{ruleset}` has no {ruleset.LevelWord} `{level}`",
                NearestName.Help(level, known) ?? $"known here: {string.Join(", ", known)}");
        }

        if (observations.StrategyDiscussion is { Held: { } held, Recorded: { } recorded } discussion && recorded < held)
        {
            problems.Error(
                DiagnosticCodes.RecordedBeforeHappened,
                discussion.Position,
                $"strategy discussion: recorded {Iso(recorded)}, before it was held on {Iso(held)}",
                "one of the two dates must be wrong");
        }
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
