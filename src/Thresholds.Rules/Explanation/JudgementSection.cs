using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>The practitioner's own level and the strategy discussion: as recorded, beside what is indicated, or room to write them down.</summary>
internal sealed class JudgementSection(Evaluation evaluation)
{
    private readonly Phrases phrases = new(evaluation.Phrasebook);
    private readonly JudgementPhrases own = new(evaluation.Phrasebook);

    // A term of some documents alone. The others' pages do not ask for one as if their document did; what was recorded is printed all the same.
    public static bool KnowsStrategyDiscussions(Evaluation evaluation) =>
        evaluation.Edition.Ruleset.Triggers.Any(t => t.Status == SectionStatus.StrategyDiscussionRequired);

    public ExplanationSection Build() => new()
    {
        Kind = ExplanationSectionKind.Judgement,
        ClosesUp = true,
        Items = [.. Lines().Select(l => new ExplanationItem { Text = l })],
    };

    private IEnumerable<string> Lines()
    {
        yield return evaluation.OwnJudgement is null ? phrases.YourLevel(evaluation.Edition.Ruleset) : own.OwnLevel(evaluation);
        if (evaluation.StrategyDiscussion is { } discussion)
        {
            yield return own.Discussion(discussion, KnowsStrategyDiscussions(evaluation));
        }
        else if (KnowsStrategyDiscussions(evaluation))
        {
            yield return phrases.DiscussionHeld;
        }
    }
}
