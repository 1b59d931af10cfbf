using System.CommandLine;
using Thresholds.Rules;

namespace Thresholds.ConsoleHost.Commands;

/// <summary><c>schema KIND</c>: writes the JSON Schema of a kind of file, for editors.</summary>
internal sealed class SchemaCommand(Terminal terminal)
{
    public const string Name = "schema";

    private const string Ruleset = "ruleset";
    private const string Vocabulary = "vocabulary";
    private const string Case = "case";
    private const string Contacts = "contacts";
    private const string Coverage = "coverage";

    public Command Build()
    {
        Argument<string> kind = new("KIND") { Description = $"The kind of file: {Ruleset}, {Vocabulary}, {Case}, {Contacts} or {Coverage}." };
        kind.AcceptOnlyFromAmong(Ruleset, Vocabulary, Case, Contacts, Coverage);
        Option<string?> output = new("--output") { Description = "A file to write it to, instead of standard output.", HelpName = "FILE" };
        Option<bool> force = NewFile.ForceOption();
        Command command = new(Name, "Write the JSON Schema that an editor completes and checks a file by.") { kind, output, force };
        command.SetAction(parsed => (int)Run(
            parsed.GetValue(kind)!,
            NewFile.Of("--output", parsed.GetValue(output), parsed.GetValue(force), input: null)));
        return command;
    }

    private ExitCode Run(string kind, NewFile? output)
    {
        string schema = kind switch
        {
            Ruleset => RulesetSchemas.Ruleset,
            Vocabulary => RulesetSchemas.Vocabulary,
            Case => RulesetSchemas.Case,
            Coverage => RulesetSchemas.Coverage,
            _ => RulesetSchemas.Contacts,
        };
        if (output is null)
        {
            terminal.Out.Write(schema);
        }
        else
        {
            output.Write(schema);
        }

        return ExitCode.Done;
    }
}
