namespace Thresholds.ConsoleHost.Ask;

/// <summary>Puts questions and brings answers: a word that was offered, or a text where one may be typed.</summary>
internal interface IAskDialogue
{
    /// <summary>The answer, never one that the prompt does not allow; null at the end of the input.</summary>
    string? Ask(AskPrompt prompt);

    /// <summary>Says something that wants no answer.</summary>
    void Say(string line);
}
