using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using System.Text.Json;
using Thresholds.Rules;
using Thresholds.Rules.Model;

namespace Thresholds.ConsoleHost.Commands;

/// <summary><c>rulesets</c>: lists the editions.</summary>
internal sealed class RulesetsCommand(ThresholdCatalog catalog, Terminal terminal)
{
    public const string Name = "rulesets";

    public Command Build()
    {
        Option<string> format = OutputFormat.Option(OutputFormat.Text, OutputFormat.Json);
        Command command = new(Name, "List the editions that can be evaluated.") { format };
        command.SetAction(parsed => (int)Run(parsed.GetValue(format)!));
        return command;
    }

    private ExitCode Run(string format)
    {
        Edition[] editions = [.. catalog.ReadAll()];
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(terminal.Out, json =>
            {
                json.WriteStartArray();
                Array.ForEach(editions, e => Write(json, e));
                json.WriteEndArray();
            });
        }
        else
        {
            Array.ForEach(editions, Write);
        }

        return ExitCode.Done;
    }

    private static int Interpretations(Ruleset ruleset) =>
        ruleset.Rules.Count(r => r.Basis == Basis.Interpretation) + ruleset.Indicators.Count(i => i.Reading is not null);

    private static void Write(Utf8JsonWriter json, Edition edition)
    {
        Ruleset ruleset = edition.Ruleset;
        json.WriteStartObject();
        json.WriteString("id", ruleset.Id);
        json.WriteString("edition", ruleset.Edition);
        json.WriteString("title", ruleset.Title);
        json.WriteString("publisher", ruleset.Publisher);
        json.WriteString("published", ruleset.Published.Text);
        json.WriteStartArray("revised");
        foreach (PublishedDate date in ruleset.Revised)
        {
            json.WriteStringValue(date.Text);
        }

        json.WriteEndArray();
        json.WriteStartObject("inForce");
        json.WriteString("from", ruleset.InForce.From.Text);
        json.WriteString("to", ruleset.InForce.To.Text);
        json.WriteEndObject();
        json.WriteStartArray("levels");
        foreach (Level level in ruleset.Levels)
        {
            json.WriteLevel(level);
        }

        json.WriteEndArray();
        json.WriteNumber("indicators", ruleset.Indicators.Length);
        json.WriteNumber("rules", ruleset.Rules.Length);
        json.WriteNumber("triggers", ruleset.Triggers.Length);
        json.WriteNumber("interpretations", Interpretations(ruleset));
        json.WriteString("sha256", edition.Sha256);
        json.WriteEndObject();
    }

    private void Write(Edition edition)
    {
        Ruleset ruleset = edition.Ruleset;
        CultureInfo invariant = CultureInfo.InvariantCulture;
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn();
        void Row(string name, string value) => grid.AddRow(name, Markup.Escape(value));
        Row("title", ruleset.Title);
        Row("publisher", ruleset.Publisher);
        Row("published", ruleset.Published.Text + (ruleset.Revised.IsEmpty ? string.Empty : $", revised {string.Join(", ", ruleset.Revised)}"));
        Row("in force", $"from {ruleset.InForce.From}, to {ruleset.InForce.To}");
        Row("levels", string.Join("; ", ruleset.Levels));
        Row(
            "holds",
            string.Create(
                invariant,
                $"{ruleset.Indicators.Length} indicators, {ruleset.Rules.Length} rules, {ruleset.Triggers.Length} triggers, {Interpretations(ruleset)} interpretations"));
        Row(
            "ours",
            string.Create(invariant, $"{ruleset.Rules.Count(r => r.Basis == Basis.Interpretation)} of {ruleset.Rules.Length} rules rest on interpretation"));
        Row("sha256", edition.Sha256[..16]);
        IAnsiConsole console = Tables.ConsoleOf(terminal);
        console.Write(new Markup($"[bold]{Markup.Escape(ruleset.ToString())}[/]\n"));
        console.Write(new Padder(grid).Padding(2, 0, 0, 1));
    }
}
