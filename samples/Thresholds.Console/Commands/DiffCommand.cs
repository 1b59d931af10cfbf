using System.CommandLine;
using Thresholds.Rules;
using Thresholds.Rules.Model;

namespace Thresholds.ConsoleHost.Commands;

/// <summary><c>diff A B</c>: two editions by their meaning, and where their outcomes differ.</summary>
internal sealed class DiffCommand(ThresholdCatalog catalog, Terminal terminal)
{
    public const string Name = "diff";

    public Command Build()
    {
        Argument<string> first = new("A") { Description = "The first edition: ID, ID@EDITION, or a ruleset file." };
        Argument<string> second = new("B") { Description = "The second edition: ID, ID@EDITION, or a ruleset file." };
        Option<string> format = OutputFormat.Option(OutputFormat.Text, OutputFormat.Markdown, OutputFormat.Json);
        Option<string?> levels = new("--levels")
        {
            Description = "Which level of B a level of A stands for, where ids and names do not say so.",
            HelpName = "A=B,...",
        };
        Command command = new(Name, "Compare two editions by their meaning, and say exactly where their outcomes differ.") { first, second, levels, format };
        command.SetAction(parsed => (int)Run(
            parsed.GetValue(first)!,
            parsed.GetValue(second)!,
            parsed.GetValue(levels),
            parsed.GetValue(format)!));
        return command;
    }

    private ExitCode Run(string first, string second, string? levels, string format)
    {
        Edition? one = EditionInput.Read(first, catalog, terminal);
        Edition? other = EditionInput.Read(second, catalog, terminal);
        if (one is null || other is null)
        {
            return ExitCode.InputHasErrors;
        }

        EditionDifference difference = catalog.Difference(one, other, LevelPairs.Parse(levels, one.Ruleset, other.Ruleset));
        switch (format)
        {
            case OutputFormat.Json:
                JsonOutput.Write(terminal.Out, difference.WriteJson);
                break;
            case OutputFormat.Markdown:
                terminal.Out.Write(difference.ToMarkdown());
                break;
            default:
                terminal.Out.Write(difference.ToText());
                break;
        }

        return ExitCode.Done;
    }
}
