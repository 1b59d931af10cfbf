using System.Globalization;
using Thresholds.Rules;
using Thresholds.Rules.Model;

namespace Thresholds.ConsoleHost.Ask;

/// <summary>
/// Asks at the end for the practitioner's own level and, where a strategy discussion is required, whether one was held. What is recorded already is not asked
/// again, and nothing of it changes what is indicated.
/// </summary>
internal sealed class JudgementQuestions(AskCase record, IAskDialogue dialogue)
{
    public void Ask()
    {
        if (record.Observations.OwnJudgement is null)
        {
            AskLevel();
        }

        if (record.Observations.StrategyDiscussion is null && record.Evaluation.Section47.Status == SectionStatus.StrategyDiscussionRequired)
        {
            AskDiscussion();
        }
    }

    private void AskLevel()
    {
        string? level = dialogue.Ask(new AskPrompt(AskWords.OwnLevel(record.Ruleset))
        {
            Details = [AskWords.StandsBeside],
            Choices = [.. record.Ruleset.Levels.Select(l => new AskChoice(l.Id, $"{l.Id} ({l})")), AskWords.SkipThis],
        });
        if (level is not (null or AskWords.Skip))
        {
            record.Take(new OwnJudgement { Level = level, Why = Text(AskWords.OwnWhy), By = Text(AskWords.OwnBy) });
        }
    }

    private void AskDiscussion()
    {
        string? held = dialogue.Ask(new AskPrompt(AskWords.DiscussionHeld) { Choices = [new(AskWords.Yes), new(AskWords.No), AskWords.YesNoUnsure[^1], AskWords.SkipThis] });
        if (held is null or AskWords.Skip)
        {
            return;
        }

        record.Take(new StrategyDiscussion
        {
            State = held switch
            {
                AskWords.Yes => DiscussionState.Held,
                AskWords.No => DiscussionState.NotHeld,
                _ => DiscussionState.NotKnown,
            },
            Held = held == AskWords.Yes ? Day() : null,
            Why = held == AskWords.No ? Text(AskWords.DiscussionWhyNot) : null,
            By = Text(AskWords.By),
        });
    }

    private string? Text(string title) =>
        dialogue.Ask(new AskPrompt(title) { Typed = AskWords.TypedText, MayBeEmpty = true }) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private DateOnly? Day()
    {
        while (dialogue.Ask(new AskPrompt(AskWords.DiscussionDay) { Typed = AskWords.TypedDay, MayBeEmpty = true }) is { Length: > 0 } answer)
        {
            if (DateOnly.TryParseExact(answer, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            {
                return day;
            }

            dialogue.Say(AskWords.Refused(AskWords.NoDay(answer)));
        }

        return null;
    }
}
