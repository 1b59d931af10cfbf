using System.Collections.Immutable;
using Thresholds.Rules;

namespace Thresholds.ConsoleHost.Ask;

/// <summary>Walks through what to ask next, section 47 first, and evaluates again after each answer, until it is settled or somebody stops.</summary>
internal sealed class AskSession(AskCase record, IAskDialogue dialogue)
{
    private readonly HashSet<(QuestionKind Kind, string Id)> put = [];
    private readonly HashSet<(QuestionKind Kind, string Id)> left = [];
    private readonly string?[] said = new string?[2];

    public void Run()
    {
        dialogue.Say(AskWords.Opening(record.Ruleset, record.Evaluation.AsOf));
        dialogue.Say(AskWords.How);
        AskStep step = AskStep.Next;
        while (step != AskStep.Stop)
        {
            SayState();
            if (record.Evaluation.Settled)
            {
                dialogue.Say(AskWords.Settled);
                new JudgementQuestions(record, dialogue).Ask();
                return;
            }

            step = Next() is { } question ? Put(question) : Menu();
            step = step == AskStep.Add ? new AskMenu(record, dialogue).Ask(mayReturn: Next() is not null) : step;
        }

        SayState();
        dialogue.Say(AskWords.Stopped);
        if (record.Evaluation.Questions.Count(q => left.Contains((q.Kind, q.Id))) is var open and > 0)
        {
            dialogue.Say(AskWords.Skipped(open));
        }

        new JudgementQuestions(record, dialogue).Ask();
    }

    // What was put once is not put again: somebody was unsure, or left it open.
    private Question? Next() => record.Evaluation.Questions.FirstOrDefault(q => !put.Contains((q.Kind, q.Id)));

    private AskStep Put(Question question)
    {
        ImmutableArray<string> details = AskWords.WhyAsked(question);
        int before = record.Observations.Findings.Length + record.Observations.Facts.Length;
        AskStep step = question.Kind switch
        {
            QuestionKind.Fact => new FactQuestion(record, dialogue).Ask(record.Vocabulary.FindFact(question.Id)!, details, AskWords.Ways),
            QuestionKind.Count => Count(question, details),
            _ => new FindingQuestion(record, dialogue).Ask(question.Id, question.Ask, details, AskWords.Ways),
        };

        // Who adds something else first comes back to the question.
        if (step != AskStep.Add || question.Kind == QuestionKind.Count)
        {
            put.Add((question.Kind, question.Id));
        }

        if (record.Observations.Findings.Length + record.Observations.Facts.Length == before)
        {
            left.Add((question.Kind, question.Id));
        }

        return step;
    }

    private AskStep Count(Question question, ImmutableArray<string> details)
    {
        string? answer = dialogue.Ask(new AskPrompt(question.Ask) { Details = [.. details, AskWords.CountIsWorkedOut], Choices = AskWords.Ways });
        return answer switch
        {
            null or AskWords.Stop => AskStep.Stop,
            AskWords.Add => AskStep.Add,
            _ => AskStep.Next,
        };
    }

    private AskStep Menu()
    {
        SayOnce(record.Evaluation.Questions.IsEmpty ? AskWords.NothingIsOpen : AskWords.AllWerePut);
        return AskStep.Add;
    }

    private void SayState() => SayOnce(AskWords.State(record.Evaluation));

    // Each again only when something else was true in between.
    private void SayOnce(string line)
    {
        int kind = line == AskWords.NothingIsOpen || line == AskWords.AllWerePut ? 1 : 0;
        if (said[kind] != line)
        {
            dialogue.Say(line);
            said[kind] = line;
        }
    }
}
