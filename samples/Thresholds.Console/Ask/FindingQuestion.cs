using System.Collections.Immutable;
using System.Globalization;
using Thresholds.Rules;

namespace Thresholds.ConsoleHost.Ask;

/// <summary>Asks about a row, concept or judgement: whether it is there, and for what is known also in what way, by whom and when.</summary>
internal sealed class FindingQuestion(AskCase record, IAskDialogue dialogue)
{
    private static readonly AskPrompt KindPrompt = new(AskWords.Kind)
    {
        Choices = AskWords.Kinds,
        MayBeEmpty = true,
    };

    public AskStep Ask(string id, string title, ImmutableArray<string> details, ImmutableArray<AskChoice> ways)
    {
        string? answer = dialogue.Ask(new AskPrompt(title) { Details = details, Choices = [.. AskWords.YesNoUnsure, .. ways] });
        switch (answer)
        {
            case null or AskWords.Stop:
                return AskStep.Stop;
            case AskWords.Add or AskWords.Back:
                return AskStep.Add;
            case AskWords.Skip:
                return AskStep.Next;
            case AskWords.Unsure:
                record.Take(new Observation { Id = id, Finding = Finding.NotKnown });
                return AskStep.Next;
            default:
                return Take(id, answer == AskWords.Yes ? Finding.Present : Finding.Absent);
        }
    }

    // At the end of the input what was said so far is kept: the answer came, only its circumstances did not.
    private AskStep Take(string id, Finding finding)
    {
        string? kind = dialogue.Ask(KindPrompt);
        string? by = kind is null ? null : Text(AskWords.By);
        string? happened = by is null || finding == Finding.Absent ? null : Happened(id);
        string? note = by is null ? null : Text(AskWords.Note);
        Observation observation = new()
        {
            Id = id,
            Finding = finding,
            Kind = kind switch
            {
                "fact" => ObservationKind.Fact,
                "opinion" => ObservationKind.Opinion,
                "childs-words" => ObservationKind.ChildsWords,
                _ => null,
            },
            By = Stated(by),
            Happened = Day(happened),
            Note = Stated(note),
        };
        if (record.Take(observation) is { } problem)
        {
            dialogue.Say(AskWords.Refused(problem));
        }

        return note is null ? AskStep.Stop : AskStep.Next;
    }

    private string? Text(string title) => dialogue.Ask(new AskPrompt(title) { Typed = AskWords.TypedText, MayBeEmpty = true });

    private string? Happened(string id)
    {
        while (true)
        {
            string? answer = dialogue.Ask(new AskPrompt(AskWords.Happened) { Typed = AskWords.TypedDay, MayBeEmpty = true });
            if (string.IsNullOrEmpty(answer))
            {
                return answer;
            }

            // Tried on a case of its own, so that a wrong day is asked for again and the answer is not lost.
            string? problem = Day(answer) is { } day
                ? new AskCase(record.Evaluator, record.Observations).Take(new Observation { Id = id, Happened = day })
                : AskWords.NoDay(answer);
            if (problem is null)
            {
                return answer;
            }

            dialogue.Say(AskWords.Refused(problem));
        }
    }

    private static string? Stated(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
