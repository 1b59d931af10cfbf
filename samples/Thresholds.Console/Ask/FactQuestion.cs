using System.Collections.Immutable;
using Thresholds.Rules;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.ConsoleHost.Ask;

/// <summary>Asks for a fact's value by its type. What the vocabulary does not take is said, and asked again.</summary>
internal sealed class FactQuestion(AskCase record, IAskDialogue dialogue)
{
    public AskStep Ask(Fact fact, ImmutableArray<string> details, ImmutableArray<AskChoice> ways)
    {
        AskPrompt prompt = PromptOf(fact, details, ways);
        while (true)
        {
            string? answer = dialogue.Ask(prompt);
            switch (answer)
            {
                case null or AskWords.Stop:
                    return AskStep.Stop;
                case AskWords.Add or AskWords.Back:
                    return AskStep.Add;
                case AskWords.Skip:
                    return AskStep.Next;
            }

            if (record.Take(fact, answer == AskWords.Unsure ? RecordedFact.NotKnown : answer) is not { } problem)
            {
                return AskStep.Next;
            }

            dialogue.Say(AskWords.Refused(problem));
        }
    }

    private static AskPrompt PromptOf(Fact fact, ImmutableArray<string> details, ImmutableArray<AskChoice> ways)
    {
        AskPrompt prompt = new(fact.Ask) { Details = details };
        return fact.Type switch
        {
            FactType.YesNo => prompt with { Choices = [new(AskWords.Yes), new(AskWords.No), AskWords.YesNoUnsure[^1], .. ways] },
            FactType.OneOf => prompt with { Choices = [.. fact.Values.Select(v => new AskChoice(v)), AskWords.YesNoUnsure[^1], .. ways] },
            _ => prompt with { Typed = AskWords.Typed(fact), Choices = [AskWords.YesNoUnsure[^1], .. ways] },
        };
    }
}
