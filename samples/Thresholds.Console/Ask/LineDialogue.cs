namespace Thresholds.ConsoleHost.Ask;

/// <summary>
/// Questions as plain lines and one answer a line, for scripts and for terminals that can do no more. Lines that start with <c>#</c> are comments.
/// </summary>
/// <param name="input">The answers.</param>
/// <param name="output">Where the questions go.</param>
/// <param name="showsAnswers">Whether answers have to be shown, because nobody typed them where the questions stand.</param>
internal sealed class LineDialogue(TextReader input, TextWriter output, bool showsAnswers) : IAskDialogue
{
    private const char Comment = '#';

    private bool hasEnded;

    public void Say(string line) => output.WriteLine(line);

    public string? Ask(AskPrompt prompt)
    {
        if (hasEnded)
        {
            return null;
        }

        output.WriteLine();
        output.WriteLine(prompt.Title);
        foreach (string detail in prompt.Details)
        {
            output.WriteLine($"  {detail}");
        }

        output.WriteLine($"  [{AskWords.Offered(prompt, " / ")}]");
        while (Read() is { } answer)
        {
            if (prompt.IsLong && answer == AskWords.List)
            {
                WriteList(prompt);
            }
            else if (Understood(prompt, answer) is { } understood)
            {
                return understood;
            }
            else
            {
                output.WriteLine(AskWords.Expected(prompt, answer));
            }
        }

        output.WriteLine(AskWords.EndOfInput);
        hasEnded = true;
        return null;
    }

    private static string? Understood(AskPrompt prompt, string answer)
    {
        if (answer.Length == 0)
        {
            return prompt.MayBeEmpty ? answer : null;
        }

        return prompt.Choices.FirstOrDefault(c => string.Equals(c.Word, answer, StringComparison.OrdinalIgnoreCase))?.Word
            ?? (prompt.Typed is null ? null : answer);
    }

    private void WriteList(AskPrompt prompt)
    {
        foreach (AskChoice choice in prompt.Choices.Where(c => !AskWords.IsCommand(c.Word)))
        {
            output.WriteLine($"  {choice.Word}: {choice.Label}");
        }
    }

    private string? Read()
    {
        output.Write("> ");
        string? line = input.ReadLine();
        while (showsAnswers && line is [Comment, ..])
        {
            line = input.ReadLine();
        }

        string? answer = line?.Trim();
        if (showsAnswers && answer is not null)
        {
            output.WriteLine(answer);
        }

        return answer;
    }
}
