using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Thresholds.Rules;
using Thresholds.Rules.Model;

namespace Thresholds.ConsoleHost.Commands;

/// <summary><c>indicators RULESET</c>: lists the rows and items that can be recorded.</summary>
internal sealed class IndicatorsCommand(ThresholdCatalog catalog, Terminal terminal)
{
    public const string Name = "indicators";

    public Command Build()
    {
        Argument<string> ruleset = new("RULESET") { Description = "The ruleset, ID or ID@EDITION." };
        Option<string> format = OutputFormat.Option(OutputFormat.Text, OutputFormat.Json);
        Command command = new(Name, "List the rows and items of an edition, with the ids to record them by.") { ruleset, format };
        command.SetAction(parsed => (int)Run(parsed.GetValue(ruleset)!, parsed.GetValue(format)!));
        return command;
    }

    private ExitCode Run(string id, string format)
    {
        EditionLookup lookup = catalog.Find(id, terminal.Today);
        if (lookup.Edition is not { Ruleset: { } ruleset })
        {
            throw UsageException.Of(lookup.Diagnostics);
        }

        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(terminal.Out, json =>
            {
                json.WriteStartArray();
                foreach (Indicator indicator in ruleset.Indicators)
                {
                    Write(json, ruleset, indicator);
                }

                json.WriteEndArray();
            });
        }
        else
        {
            Write(ruleset);
        }

        return ExitCode.Done;
    }

    private static void Write(Utf8JsonWriter json, Ruleset ruleset, Indicator indicator)
    {
        json.WriteStartObject();
        json.WriteString("id", indicator.Id);
        json.WriteString("domain", indicator.Domain);
        json.WritePropertyName("level");
        if (ruleset.FindLevel(indicator.Level?.Id) is { } level)
        {
            json.WriteLevel(level);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteString("text", indicator.Text);
        json.WriteBoolean("strength", indicator.Strength);
        json.WriteStartArray("triggers");
        foreach (TriggerReference trigger in indicator.Triggers)
        {
            json.WriteStartObject();
            json.WriteString("id", trigger.Id);
            json.WriteString("force", ruleset.FindTrigger(trigger.Id)!.Force.ToWord());
            json.WriteString("citation", trigger.Citation.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("citation", indicator.Citation.Text);
        json.WriteString("basis", indicator.Basis.ToWord());
        json.WriteEndObject();
    }

    private void Write(Ruleset ruleset)
    {
        IAnsiConsole console = Tables.ConsoleOf(terminal);
        console.Write(new Markup($"[bold]{Markup.Escape(ruleset.Title)}[/] ({ruleset})\n"));
        foreach (IGrouping<string, Indicator> part in ruleset.Indicators.GroupBy(i => Heading(ruleset, i), StringComparer.Ordinal))
        {
            console.Write(new Markup($"\n[bold]{Markup.Escape(part.Key)}[/]\n"));
            foreach (Indicator indicator in part)
            {
                string marks = string.Concat(indicator.Triggers.Select(t => ruleset.FindTrigger(t.Id)!.Mark).Distinct(StringComparer.Ordinal));
                string strength = indicator.Strength ? " (strength)" : string.Empty;
                console.Write(new Padder(new Markup($"[blue]{indicator.Id}[/]{strength}\n{Markup.Escape(indicator.Text + marks)}")).Padding(2, 0, 0, 0));
            }
        }

        string counts = string.Create(CultureInfo.InvariantCulture, $"\n{ruleset.Indicators.Length} indicators.\n");
        console.Write(new Text(counts));
    }

    private static string Heading(Ruleset ruleset, Indicator indicator) =>
        indicator.Domain is { } domain
            ? $"{ruleset.Domains.First(d => d.Id == domain).Name}, {ruleset.LevelWord} {ruleset.FindLevel(indicator.Level?.Id)}"
            : indicator.Citation.Section;
}
