using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Lays out the levels of an edition with what an evaluation says of them.</summary>
internal sealed class ContinuumBuilder(Evaluation evaluation)
{
    private readonly Ruleset ruleset = evaluation.Edition.Ruleset;
    private readonly ContinuumPhrases phrases = new(evaluation.Phrasebook);

    private Level? Reach => evaluation.CouldReachHigher;

    public Continuum Build() => new()
    {
        Heading = phrases.Heading,
        Description = phrases.Description(ruleset, evaluation.IndicatedLevel, evaluation.Complete, Reach),
        Steps = [.. ruleset.Levels.Select(Step)],
    };

    private ContinuumStep Step(Level level)
    {
        bool indicated = level.Id == evaluation.IndicatedLevel?.Id;
        bool couldReach = level.Id == Reach?.Id;
        return new ContinuumStep
        {
            Level = level,
            Indicated = indicated,
            CouldReach = couldReach,
            Mark = indicated ? phrases.Indicated(evaluation.Complete) : couldReach ? phrases.CouldReach : null,
        };
    }
}
