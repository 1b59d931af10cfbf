using System.Collections.Immutable;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Yaml;

namespace Thresholds.Rules.Tests.Drafts;

/// <summary>A ruleset begun from a table, and brought to a table that changed without losing what a person wrote.</summary>
public sealed class RulesetDraftTests
{
    private const string Edited = """
        # A comment of a person.
        ruleset: example
        edition: "2026"
        title: Example
        publisher: Example Partnership
        published: 2026-01-05
        in-force: { from: 2026-01-05, to: not-stated }
        levels:
          - { id: early-help, number: 2, name: Early Help }
          - { id: statutory, number: 4, name: Statutory }
        domains:
          - id: health
            name: Health
            cite: Table 1
            rows:
              early-help:
                # Said about the next row.
                - id: missed-health-appointments   # a remark
                  text: Missed health appointments
                  when: { fixed-term-exclusions: { at-least: 1 } }   # kept
                - { id: sad, text: Low mood of a child }
              statutory:
                - id: low-weight
                  text: >-
                    Low weight without any
                    organic cause
                  when: { all: [ missed-health-appointments, child/pregnant ] }
                  note: The words missed-health-appointments in a text stay.

        rules:
          - { id: both, text: Both, when: { at-least: { count: 2, of: [missed-health-appointments, sad] } }, level: statutory, cite: Table 1, basis: interpretation, reason: because }

        """;

    private static readonly ImmutableArray<TableRow> Table =
    [
        Row("2", "Missed health appointments", 2),
        Row("2", "Low mood of a child", 3),
        Row("4", "Low weight without any organic cause", 4),
    ];

    [Test]
    public void The_same_table_changes_nothing()
    {
        RulesetDraftResult result = Update(Table);

        result.Text.Should().Be(Edited);
        (result.Unchanged, result.Diagnostics.Length).Should().Be((3, 0));
    }

    [Test]
    public void Other_line_endings_stay_as_they_are()
    {
        string windows = Edited.Replace("\n", "\r\n", StringComparison.Ordinal);

        RulesetDraft.Update(windows, "x.yaml", Table, "t.csv").Text.Should().Be(windows);
        RulesetDraft.Update(windows, "x.yaml", [.. Table, Row("4", "Another", 5)], "t.csv").Text.Should().NotMatchRegex("[^\r]\n");
    }

    [Test]
    public void A_new_row_stands_where_the_table_prints_it()
    {
        RulesetDraftResult result = Update([Row("2", "Quite new here", 2), Table[0], Row("2", "New: with a colon", 3, star: true), Table[1], Table[2]]);

        result.Added.Should().Equal("quite-new-here", "new-colon");
        result.Text.Should().Be(Edited
            .Replace("        # Said about", "        - id: quite-new-here\n          text: Quite new here\n        # Said about", StringComparison.Ordinal)
            .Replace("  # kept\n", "  # kept\n        - id: new-colon\n          text: \"New: with a colon\"\n          # triggers: [star]\n", StringComparison.Ordinal));
        Sound(result);
    }

    [Test]
    public void A_row_with_an_id_that_was_made_goes_with_its_words_and_keeps_the_former_id()
    {
        RulesetDraftResult result = Update([Row("2", "Missed several health appointments", 2), Table[1], Table[2]]);

        result.Reworded.Should().Equal("missed-several-health-appointments");
        result.Renamed.Should().Equal("missed-several-health-appointments");
        result.Text.Should().Be(Edited
            .Replace("- id: missed-health-appointments   # a remark\n", "- id: missed-several-health-appointments   # a remark\n          formerly: missed-health-appointments\n", StringComparison.Ordinal)
            .Replace("text: Missed health appointments", "text: Missed several health appointments", StringComparison.Ordinal)
            .Replace("[ missed-health-appointments,", "[ missed-several-health-appointments,", StringComparison.Ordinal)
            .Replace("[missed-health-appointments, sad]", "[missed-several-health-appointments, sad]", StringComparison.Ordinal));
        Sound(result).FindIndicator("missed-several-health-appointments").Formerly.Should().Equal("missed-health-appointments");
    }

    [Test]
    public void A_second_time_it_has_two_former_ids()
    {
        string once = Update([Row("2", "Missed several health appointments", 2), Table[1], Table[2]]).Text!;
        RulesetDraftResult twice = RulesetDraft.Update(once, "x.yaml", [Row("2", "Missed several dental health appointments", 2), Table[1], Table[2]], "t.csv");

        Sound(twice).FindIndicator("missed-several-dental-health-appointments").Formerly.Should().Equal("missed-health-appointments", "missed-several-health-appointments");
    }

    [Test]
    public void An_id_that_a_person_chose_stays_with_the_row()
    {
        RulesetDraftResult result = Update([Table[0], Row("2", "Low mood of a young child", 3), Table[2]]);

        result.Reworded.Should().Equal("sad");
        result.Renamed.Should().BeEmpty();
        result.Text.Should().Be(Edited.Replace("text: Low mood of a child", "text: Low mood of a young child", StringComparison.Ordinal));
    }

    [Test]
    public void A_block_of_words_is_replaced_whole()
    {
        RulesetDraftResult result = Update([Table[0], Table[1], Row("4", "Low weight without an organic cause, and worse", 4, id: "low-weight")]);

        result.Text.Should().Contain("          text: Low weight without an organic cause, and worse\n          when:");
        Sound(result).Indicators.Should().HaveCount(3);
    }

    [Test]
    public void An_id_of_the_table_renames_the_row()
    {
        RulesetDraftResult result = Update([Table[0], Row("2", "Low mood of a child", 3, id: "low-mood"), Table[2]]);

        result.Renamed.Should().Equal("low-mood");
        result.Text.Should().Contain("- { id: low-mood, formerly: sad, text: Low mood of a child }").And.Contain("[missed-health-appointments, low-mood]");
        Sound(result);
    }

    [Test]
    public void A_row_that_is_printed_no_more_is_marked_once_and_loses_the_mark_when_it_comes_back()
    {
        RulesetDraftResult without = Update([Table[0], Table[2]]);

        without.Missing.Should().Equal("sad");
        without.Text.Should().Be(Edited.Replace("        - { id: sad", "        # Not in the table any more: take the row out, or say in a `note` why it stays.\n        - { id: sad", StringComparison.Ordinal));
        RulesetDraft.Update(without.Text!, "x.yaml", [Table[0], Table[2]], "t.csv").Text.Should().Be(without.Text);
        RulesetDraft.Update(without.Text!, "x.yaml", Table, "t.csv").Text.Should().Be(Edited);
    }

    [Test]
    public void Ids_stay_when_the_order_changes_and_a_person_is_told()
    {
        RulesetDraftResult result = Update([Table[1], Table[0], Table[2]]);

        result.Text.Should().Be(Edited);
        result.Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("row `missed-health-appointments` stands in another order");
    }

    [Test]
    public void A_row_at_another_level_is_left_to_a_person()
    {
        RulesetDraftResult result = Update([Table[0], Row("4", "Low mood of a child", 3), Table[2]]);

        result.Text.Should().Be(Edited);
        result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d =>
            d.Code == DiagnosticCodes.TableDiffers && d.Severity == DiagnosticSeverity.Warning && d.Position.Line == 3 && d.Message.Contains("move the row by hand", StringComparison.Ordinal));
    }

    [Test]
    public void A_cell_and_a_heading_that_are_new_are_added()
    {
        string one = Edited.Replace(Edited[Edited.IndexOf("      early-help:\n", StringComparison.Ordinal)..Edited.IndexOf("      statutory:\n", StringComparison.Ordinal)], string.Empty, StringComparison.Ordinal)
            .Replace("missed-health-appointments", "low-weight", StringComparison.Ordinal).Replace(", sad]", ", child/pregnant]", StringComparison.Ordinal).Replace("[ low-weight, ", "[ child/self-harm, ", StringComparison.Ordinal);
        ImmutableArray<TableRow> rows = [.. Table, new TableRow { Level = "4", Domain = "Family: ties", Wording = "Violence at home", Section = "Table 2", Line = 5 }];

        RulesetDraftResult result = RulesetDraft.Update(one, "x.yaml", rows, "t.csv");

        result.Text.Should().Contain("    rows:\n      early-help:\n        - id: missed-health-appointments\n          text: Missed health appointments\n        - id: low-mood-child\n          text: Low mood of a child\n      statutory:\n");
        result.Text.Should().Contain("\n\n  - id: family-ties\n    name: \"Family: ties\"\n    cite: Table 2\n    rows:\n      statutory:\n        - id: violence-home\n          text: Violence at home\n\nrules:");
        Sound(result);
    }

    [Test]
    public void Everything_that_is_wrong_with_a_table_is_said_at_once_and_nothing_is_changed()
    {
        RulesetDraftResult result = Update([Row("5", "Unknown level", 2), Row("2", " ", 3), new TableRow { Level = "2", Wording = "No heading", Line = 4 }, Row("2", "Id", 5, id: "An Id")]);

        result.Text.Should().BeNull();
        result.Diagnostics.Select(d => (d.Position.Line, d.Message)).Should().Equal(
            (2, "level: the edition has no level `5`"),
            (3, "wording: expected the published words, found an empty cell"),
            (4, "domain: expected a heading, found an empty cell"),
            (5, "id: expected lower-case words joined by hyphens, found `An Id`"));
        Update([Table[0], Row("2", "Low mood of a child", 3, id: "both")]).Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("the id of something else");
    }

    [Test]
    public void A_ruleset_with_errors_is_left_alone()
    {
        RulesetDraftResult result = RulesetDraft.Update(Edited.Replace("    name: Health", "    nmae: Health", StringComparison.Ordinal), "x.yaml", Table, "t.csv");

        result.Text.Should().BeNull();
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.UnknownKey);
    }

    /// <summary>Whatever happens to the table: what a person wrote stays, the result is sound, the ids of rows with the same words stay, and a second run finds nothing to do.</summary>
    [Test]
    public void Whatever_happens_to_the_table()
    {
        string[] words = ["low", "mood", "missed", "health", "weight", "cause", "organic", "appointments", "child", "injury", "fear", "school"];
        Gen<string> wording = Gen.Elements(words).ArrayOf(4).Select(w => string.Join(' ', w.Distinct(StringComparer.Ordinal)));
        Gen<string> known = Gen.Elements(Table.Select(r => r.Wording).ToArray());
        Gen<TableRow[]> tables = Gen.OneOf(wording, known).SelectMany(w => Gen.Elements("2", "4").Select(l => Row(l, w, 2))).ArrayOf()
            .Select(rows => rows.DistinctBy(r => r.Wording).Select((r, i) => Row(r.Level!, r.Wording, i + 2)).ToArray());

        Prop.ForAll(tables.Where(t => t.Length > 0).ToArbitrary(), rows =>
        {
            RulesetDraftResult result = Update([.. rows]);
            Ruleset ruleset = Sound(result);
            result.Text!.Split('\n').Should().Contain(["# A comment of a person.", "        # Said about the next row.", "          note: The words missed-health-appointments in a text stay."]);
            foreach (TableRow row in rows.Where(r => Table.Any(t => t.Wording == r.Wording)))
            {
                ruleset.Indicators.Should().Contain(i => i.Text == row.Wording && (i.Id == "sad" || i.Id == "low-weight" || i.Id == "missed-health-appointments"));
            }

            RulesetDraft.Update(result.Text!, "x.yaml", [.. rows], "t.csv").Text.Should().Be(result.Text);
        }).QuickCheckThrowOnFailure();
    }

    private static RulesetDraftResult Update(ImmutableArray<TableRow> rows) => RulesetDraft.Update(Edited, "x.yaml", rows, "t.csv");

    private static TableRow Row(string level, string wording, int line, bool star = false, string? id = null) =>
        new() { Level = level, Domain = "Health", Wording = wording, Line = line, Star = star, Id = id };

    private static Ruleset Sound(RulesetDraftResult result)
    {
        using MemoryStream stream = Reading.Stream(result.Text!);
        RulesetReadResult read = new RulesetReader().Read(stream, "x.yaml");
        read.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty("of\n{0}", result.Text);
        return read.Ruleset!;
    }
}

/// <summary>Looks a row up.</summary>
internal static class RulesetRows
{
    public static Indicator FindIndicator(this Ruleset ruleset, string id) => ruleset.Indicators.Single(i => i.Id == id);
}
