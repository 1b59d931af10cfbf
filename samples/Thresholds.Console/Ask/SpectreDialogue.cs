using Spectre.Console;

namespace Thresholds.ConsoleHost.Ask;

/// <summary>Questions on a terminal: choices to move through, long lists to search, values to type.</summary>
internal sealed class SpectreDialogue(IAnsiConsole console) : IAskDialogue
{
    private const int Lines = 14;

    public void Say(string line) => console.WriteLine(line);

    public string? Ask(AskPrompt prompt)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{Markup.Escape(prompt.Title)}[/]");
        foreach (string detail in prompt.Details)
        {
            console.MarkupLine($"  {Markup.Escape(detail)}");
        }

        string answer = prompt.Typed is null ? Choose(prompt) : Type(prompt);
        if (prompt.Typed is null)
        {
            console.MarkupLine($"  [blue]{Markup.Escape(answer)}[/]");
        }

        return answer;
    }

    private string Choose(AskPrompt prompt)
    {
        SelectionPrompt<AskChoice> selection = new()
        {
            PageSize = Lines,
            Converter = c => Markup.Escape(c.Label),
            SearchEnabled = prompt.IsLong,
            WrapAround = !prompt.IsLong,
        };
        return console.Prompt(selection.AddChoices(prompt.Choices)).Word;
    }

    private string Type(AskPrompt prompt)
    {
        string words = string.Join(", ", prompt.Choices.Select(c => c.Word).Prepend(prompt.Typed!));
        string offered = prompt.MayBeEmpty ? AskWords.OrNothing(words) : words;
        TextPrompt<string> typed = new TextPrompt<string>($"  [grey]{Markup.Escape(offered)}[/]:").AllowEmpty().Validate(
            answer => prompt.MayBeEmpty || !string.IsNullOrWhiteSpace(answer)
                ? ValidationResult.Success()
                : ValidationResult.Error(Markup.Escape(AskWords.Expected(prompt, string.Empty))));
        string answer = console.Prompt(typed).Trim();
        return prompt.Choices.FirstOrDefault(c => string.Equals(c.Word, answer, StringComparison.OrdinalIgnoreCase))?.Word ?? answer;
    }
}
