using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Wording;

/// <summary>What a person may record beside an indication, in every shape that a page has a sentence for.</summary>
internal static class RecordedJudgements
{
    private const string Why = "Two agencies\nsaw the same";
    private const string By = "duty social worker";

    private static readonly DateOnly Day = new(2026, 3, 5);

    private static readonly StrategyDiscussion[] Discussions =
    [
        new() { State = DiscussionState.Held, Held = Day, Why = Why, By = By, Recorded = Day },
        new() { State = DiscussionState.Held, Recorded = Day },
        new() { State = DiscussionState.NotHeld, Why = Why, By = By },
        new() { State = DiscussionState.NotHeld },
        new() { State = DiscussionState.NotKnown, Why = Why },
    ];

    /// <summary>A case with one of them each, and without anything that sets a level.</summary>
    public static IEnumerable<Observations> Beside(Observations recorded, Edition edition)
    {
        string?[] levels = [.. edition.Ruleset.Levels.Select(l => l.Id), "no-such-level", null];
        foreach (Observations one in new[] { recorded, Observations.None, recorded.With(new Observation { Id = "no-such-row" }) })
        {
            foreach (string? level in levels)
            {
                yield return one.With(new OwnJudgement { Level = level, Why = Why, By = By, Recorded = Day });
                yield return one.With(new OwnJudgement { Level = level });
            }

            foreach (StrategyDiscussion discussion in Discussions)
            {
                yield return one.With(discussion);
            }
        }
    }
}
