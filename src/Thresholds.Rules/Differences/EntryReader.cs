using System.Globalization;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules;

/// <summary>
/// Takes one edition apart, part by part under the keys of the format. Where a row stands in its cell is no part of it: a row above it would move
/// all that follow.
/// </summary>
internal sealed partial class EntryReader(Edition edition, EntryNames names)
{
    private readonly Dictionary<string, Domain> domains = edition.Ruleset.Domains.ToDictionary(d => d.Id, StringComparer.Ordinal);

    public Entry Head()
    {
        Ruleset ruleset = edition.Ruleset;
        return new Entry(
            new EntryPlace { Id = ruleset.ToString(), Text = ruleset.Title },
            Parts()
                .Add("ruleset", ruleset.Id)
                .Add("edition", ruleset.Edition)
                .Add("title", ruleset.Title)
                .Add("publisher", ruleset.Publisher)
                .Add("published", ruleset.Published.Text)
                .Add("revised", ruleset.Revised.Select(r => r.Text))
                .Add("in-force: from", ruleset.InForce.From.Text)
                .Add("in-force: to", ruleset.InForce.To.Text)
                .Add("rests-on", ruleset.RestsOn?.Title)
                .Add("rests-on: note", ruleset.RestsOn?.Note)
                .Add("level-word", ruleset.LevelWord)
                .Add("gateways", ruleset.Gateways.Select(g => g.Id))
                .Add("scale", ruleset.Scale is { } scale ? string.Create(CultureInfo.InvariantCulture, $"{{ from: {scale.From}, to: {scale.To}, low: {scale.Low}, high: {scale.High} }}") : null)
                .ToImmutable());
    }

    public Entry Level(Level level) => new(
        new EntryPlace { Id = level.Id, Text = EntryParts.Named(level), Citation = level.Guidance?.Citation },
        Parts()
            .Add("id", level.Id)
            .Add("number", Number(level.Number))
            .Add("name", level.Name)
            .Add("order", Number(level.Rank + 1))
            .Add("note", level.Note)
            .Add("needs", level.Guidance?.Needs)
            .Add("services", level.Guidance?.Services)
            .Add("without-help", level.Guidance?.WithoutHelp)
            .Add("action", level.Guidance?.Action)
            .Add("cite", level.Guidance?.Citation.Text)
            .ToImmutable());

    public Entry Trigger(Trigger trigger) => new(
        new EntryPlace { Id = trigger.Id, Text = trigger.Name, Citation = trigger.Citation },
        Parts()
            .Add("id", trigger.Id)
            .Add("name", trigger.Name)
            .Add("section", Number(trigger.Section))
            .Add("force", trigger.Force.ToWord())
            .Add("status", trigger.Status.ToWord())
            .Add("statement", trigger.Statement)
            .Add("mark", trigger.Mark)
            .AddCite(trigger.Citation)
            .ToImmutable());

    public Entry Section(StatutorySection section) => new(
        new EntryPlace { Id = Number(section.Number), Text = $"{section.Act}", Citation = section.Described?.Citation },
        Parts()
            .Add("act", section.Act)
            .Add("none-recorded", section.NoneRecorded)
            .Add("described: levels", section.Described?.Levels.Select(l => l.Id) ?? [], names.Level)
            .Add("described: status", section.Described?.Status.ToWord())
            .Add("described: statement", section.Described?.Statement)
            .Add("described: cite", section.Described?.Citation.Text)
            .ToImmutable());

    public Entry Domain(Domain domain) => new(
        new EntryPlace { Id = domain.Id, Text = domain.Name, Citation = domain.Citation },
        Parts().Add("id", domain.Id).Add("name", domain.Name).Add("short-name", domain.ShortName).AddCite(domain.Citation).ToImmutable());

    public Entry Row(Indicator row) => new(
        new EntryPlace { Id = row.Id, Text = row.Text, Citation = row.Citation },
        Parts()
            .Add("id", row.Id)
            .Add("text", row.Text)
            .Add("domain", row.Domain is null ? null : $"{row.Domain}, {domains[row.Domain].Name}", row.Domain is null ? null : names.Domain(row.Domain))
            .AddLevel("level", edition.Ruleset.FindLevel(row.Level?.Id))
            .AddBasis(row.Basis, row.Reason)
            .Add("level-cite", row.LevelCitation?.Section)
            .Add("strength", row.Strength)
            .Add("indicates", row.Indicates ? null : "false")
            .Add("same-as", row.SameAs.Select(c => c.Id))
            .Add("when", row.When)
            .Add("provided", row.Provided?.Id, row.Provided is { } judgement ? names.Finding(judgement.Id) : null)
            .Add("triggers", row.Triggers.Select(t => t.Id), names.Trigger)
            .Add("conflicts-with", row.ConflictsWith.Select(r => r.Id), names.Finding)
            .Add("conflicts-with: trigger", row.ConflictsWithTriggers.Select(t => t.Id), names.Trigger)
            .Add("asks-for", row.AsksFor.ToWord())
            .Add("ask", row.Ask)
            .Add("short", row.Short)
            .Add("note", row.Note)
            .Add("reading", row.Reading)
            .Add("cite", row.Citation.Section)
            .ToImmutable());

    public Entry List(PublishedList list) => new(
        new EntryPlace { Id = list.Id, Text = list.Name, Citation = list.Citation },
        Parts()
            .Add("name", list.Name)
            .Add("trigger", list.Trigger?.Id, list.Trigger is { } trigger ? names.Trigger(trigger.Id) : null)
            .Add("items", string.Join(" | ", list.Items.Select(i => i.Text)))
            .Add("items: rows", list.Items.SelectMany(i => i.Rows).Select(r => r.Id), names.Finding)
            .AddCite(list.Citation)
            .ToImmutable());

    public Entry Judgement(Judgement judgement) => new(
        new EntryPlace { Id = judgement.Id, Text = judgement.Ask, Citation = judgement.Citation },
        Parts().Add("id", judgement.Id).Add("ask", judgement.Ask).Add("note", judgement.Note).AddCite(judgement.Citation).ToImmutable());

    public Entry Rule(Rule rule) => new(
        new EntryPlace { Id = rule.Id, Text = rule.Text, Citation = rule.Citation },
        Parts()
            .Add("text", rule.Text)
            .Add("when", rule.Condition)
            .AddLevel("level", edition.Ruleset.FindLevel(rule.Level?.Id))
            .Add("triggers", rule.Triggers.Select(t => t.Id), names.Trigger)
            .AddBasis(rule.Basis, rule.Reason)
            .AddCite(rule.Citation)
            .ToImmutable());

    public static Entry Fact(Fact fact) => new(
        new EntryPlace { Id = fact.Id, Text = fact.Ask },
        new EntryParts(EntryNames.AsWritten)
            .Add("type", fact.Type.ToWord())
            .Add("unit", fact.Unit)
            .Add("range: from", fact.From?.ToString(CultureInfo.InvariantCulture))
            .Add("range: to", fact.To?.ToString(CultureInfo.InvariantCulture))
            .Add("values", fact.Values)
            .Add("ask", fact.Ask)
            .Add("meaning", fact.Meaning)
            .ToImmutable());

    public static Entry Concept(Concept concept) => new(
        new EntryPlace { Id = concept.Id, Text = concept.Meaning },
        new EntryParts(EntryNames.AsWritten)
            .Add("meaning", concept.Meaning)
            .Add("domain", concept.Domain)
            .Add("ask", concept.Ask)
            .ToImmutable());

    private EntryParts Parts() => new(names);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
