namespace Thresholds.ConsoleHost.Ask;

/// <summary>One answer that is offered: the word to answer with, and what it says to a person.</summary>
internal sealed record AskChoice(string Word, string Label)
{
    public AskChoice(string word)
        : this(word, word)
    {
    }
}
