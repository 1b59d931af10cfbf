using System.Collections.Immutable;
using System.Reflection;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Yaml;

namespace Thresholds.Rules.Tests.Yaml;

public sealed class RulesetParserTests
{
    private const string Table = """
        domains:
          - id: health
            name: Health Needs
            short-name: Health
            cite: Appendix 1
            short-cite: App 1
            rows:
              statutory:
                - { id: h-stat-1, text: Serious, triggers: [discussion] }
                - { id: h-stat-2, text: More serious }
              universal:
                - { id: h-uni-1, text: Well, strength: true, indicates: false }
          - id: home
            name: Home
            cite: Appendix 1
            rows:
              universal:
                - { id: o-uni-1, text: Warm }

        """;

    [Test]
    public void The_head_is_read()
    {
        Ruleset ruleset = Reading.Sound("""
            revised: [2026-02, 2027]
            rests-on: { title: Working Together 2023, note: check the edition }
            gateways: [significant-harm-suspected]
            notes:
              - { id: not-exhaustive, text: The list is a guide., cite: Appendix 2 }
            judgements:
              - { id: other-needs, ask: Are there other needs?, cite: "4.1", note: open }
            contacts: []
            responses: []
            consent: []
            considerations: []
            prompts: []
            """);

        ruleset.ToString().Should().Be("example@2026");
        ruleset.Title.Should().Be("Example Thresholds 2026");
        ruleset.Publisher.Should().Be("Example Partnership");
        ruleset.Published.Text.Should().Be("2026-01-05");
        ruleset.Revised.Select(r => r.Text).Should().Equal("2026-02", "2027");
        ruleset.InForce.From.Text.Should().Be("2026-01-05");
        ruleset.InForce.To.IsStated.Should().BeFalse();
        ruleset.RestsOn!.Title.Should().Be("Working Together 2023");
        ruleset.RestsOn.Note.Should().Be("check the edition");
        ruleset.Levels.Select(l => (l.Id, l.Number, l.Name, l.Rank)).Should().Equal(("universal", 1, "Universal", 0), ("statutory", 4, "Statutory", 1));
        ruleset.Gateways.Select(g => g.Id).Should().Equal("significant-harm-suspected");
        ruleset.Notes.Should().ContainSingle().Which.Citation.Text.Should().Be("Appendix 2");
        ruleset.Judgements.Should().ContainSingle().Which.Note.Should().Be("open");
    }

    [Test]
    public void Triggers_and_sections_are_read()
    {
        Ruleset ruleset = Reading.Sound("""
            triggers:
              - { id: t, name: n, section: 17, force: may, status: may-be-provided, statement: s, cite: "1" }
            sections:
              - section: 47
                act: Children Act 1989
                none-recorded: No row was recorded.
                described: { levels: [statutory], status: described-as-s47, statement: s, cite: "4.1" }
            """);

        Trigger trigger = ruleset.Triggers.Should().ContainSingle().Subject;
        (trigger.Id, trigger.Section, trigger.Force, trigger.Status).Should().Be(("t", 17, Force.May, SectionStatus.MayBeProvided));
        StatutorySection section = ruleset.Sections.Should().ContainSingle().Subject;
        (section.Number, section.Act, section.NoneRecorded).Should().Be((47, "Children Act 1989", "No row was recorded."));
        section.Described!.Levels.Select(l => l.Id).Should().Equal("statutory");
        section.Described.Status.Should().Be(SectionStatus.DescribedAsS47);
    }

    [Test]
    public void Rows_come_by_domain_then_by_level_then_by_place() =>
        Reading.Sound(Table).Indicators.Select(i => i.Id).Should().Equal("h-uni-1", "h-stat-1", "h-stat-2", "o-uni-1");

    [Test]
    public void A_row_cites_its_place_in_its_cell()
    {
        Ruleset ruleset = Reading.Sound(Table);
        Indicator row = ruleset.Indicators.Single(i => i.Id == "h-stat-2");

        row.Citation.Text.Should().Be("Appendix 1, level 4, Health Needs, row 2");
        row.Citation.ShortText.Should().Be("App 1, level 4, Health, row 2");
        row.Citation.Section.Should().Be("Appendix 1");
        row.Citation.Ordinal.Should().Be(2);
        ruleset.Indicators[3].Citation.ShortText.Should().Be("Appendix 1, level 1, Home, row 1");
        row.Domain.Should().Be("health");
        row.Level!.Value.Id.Should().Be("statutory");
    }

    [Test]
    public void A_bad_row_does_not_move_the_ones_after_it() =>
        Reading.Ruleset(Reading.Head + Table.Replace("id: h-stat-1", "id: H", StringComparison.Ordinal)).Ruleset!
            .Indicators.Single(i => i.Id == "h-stat-2").Citation.Ordinal.Should().Be(2);

    [Test]
    public void A_row_has_all_its_keys()
    {
        Indicator row = Reading.Sound("""
            domains:
              - id: health
                name: Health
                cite: A
                rows:
                  universal:
                    - id: x
                      text: X
                      strength: yes
                      indicates: no
                      same-as: child/x
                      when: child/y
                      provided: judged
                      triggers: [t]
                      asks-for: opinion
                      ask: X?
                      short: x
                      conflicts-with: [other, { trigger: discussion }]
                      note: a misprint
                      reading: read so
                      basis: interpretation
                      reason: because
            """).Indicators.Single();

        (row.Strength, row.Indicates, row.AsksFor, row.Ask, row.Short).Should().Be((true, false, AsksFor.Opinion, "X?", "x"));
        (row.Note, row.Reading, row.Basis, row.Reason).Should().Be(("a misprint", "read so", Basis.Interpretation, "because"));
        row.SameAs.Select(s => s.Id).Should().Equal("child/x");
        row.When.Should().BeOfType<FindingCondition>().Which.Id.Should().Be("child/y");
        row.Provided!.Value.Id.Should().Be("judged");
        row.Triggers.Should().ContainSingle().Which.Citation.Text.Should().Be("A, level 1, Health, row 1");
        row.ConflictsWith.Select(c => c.Id).Should().Equal("other");
        row.ConflictsWithTriggers.Select(c => c.Id).Should().Equal("discussion");
        row.Position.Line.Should().Be(16);
    }

    [Test]
    public void A_row_under_a_level_that_the_edition_does_not_have_comes_last_and_names_it()
    {
        Indicator row = Reading.Sound(Table.Replace("      universal:\n        - { id: h-uni-1", "      early:\n        - { id: h-uni-1", StringComparison.Ordinal))
            .Indicators[2];

        row.Id.Should().Be("h-uni-1");
        row.Level!.Value.Id.Should().Be("early");
        row.Citation.Text.Should().Be("Appendix 1, level early, Health Needs, row 1");
    }

    [Test]
    public void A_list_adds_its_trigger_to_rows_and_to_items_of_its_own()
    {
        Ruleset ruleset = Reading.Sound(Table + """
            lists:
              - id: appendix-2
                name: Duty to investigate
                cite: Appendix 2
                short-cite: App 2
                trigger: enquiry
                items:
                  - { text: Serious, rows: [h-stat-1, nowhere], note: the same }
                  - { id: own, text: Own words, triggers: [discussion], level: statutory, level-cite: "4.1", level-reason: because }
            """);

        ruleset.Indicators.Single(i => i.Id == "h-stat-1").Triggers.Select(t => (t.Id, t.Citation.Text)).Should().Equal(
            ("discussion", "Appendix 1, level 4, Health Needs, row 1"), ("enquiry", "Appendix 2, item 1"));
        Indicator own = ruleset.Indicators[^1];
        own.Triggers.Select(t => (t.Id, t.Citation.ShortText)).Should().Equal(("discussion", "App 2, item 2"), ("enquiry", "App 2, item 2"));
        (own.Id, own.Level!.Value.Id, own.Basis, own.Reason, own.LevelCitation!.Text, own.Domain).Should().Be(
            ("own", "statutory", Basis.Interpretation, "because", "4.1", null));
        PublishedList list = ruleset.Lists.Single();
        list.Items[0].Rows.Select(r => r.Id).Should().Equal("h-stat-1", "nowhere");
        (list.Items[0].Note, list.Items[0].Indicator, list.Items[1].Indicator).Should().Be(("the same", null, "own"));
        ruleset.Rules.Select(r => r.Id).Should().Equal("h-stat-1", "h-stat-2", "o-uni-1", "own", "own-level");
    }

    [Test]
    public void Adding_a_trigger_leaves_every_other_member_as_it_was()
    {
        Citation cite = Citation.OfSection("c");
        Reference reference = new("r", SourcePosition.None);
        Indicator full = new()
        {
            Id = "i", Formerly = ["f"], Text = "t", Citation = cite, Domain = "d", Level = reference, Basis = Basis.Interpretation, Reason = "r",
            LevelCitation = Citation.OfSection("l"), Strength = true, Indicates = false, SameAs = [reference],
            When = new FindingCondition { Id = "w" }, Provided = reference, Triggers = [new TriggerReference { Id = "own", Citation = cite }],
            ConflictsWith = [reference], ConflictsWithTriggers = [reference, reference], AsksFor = AsksFor.Opinion, Ask = "a", Short = "s",
            Note = "n", Reading = "r", Position = new SourcePosition("f", 1, 1),
        };
        Indicator empty = new() { Id = "", Text = "", Citation = Citation.OfSection("") };

        Indicator added = IndicatorTriggers.Add(full, [new TriggerReference { Id = "more", Citation = cite }]);

        foreach (PropertyInfo property in typeof(Indicator).GetProperties().Where(p => p.Name != nameof(Indicator.Triggers)))
        {
            property.GetValue(full).Should().NotBe(property.GetValue(empty), $"this test sets {property.Name}");
            property.GetValue(added).Should().Be(property.GetValue(full), $"{property.Name} is copied");
        }

        added.Triggers.Select(t => t.Id).Should().Equal("own", "more");
    }

    [Test]
    public void A_rule_of_its_own_comes_after_the_rows()
    {
        Rule rule = Reading.Sound(Table + """
            rules:
              - id: several
                text: Several needs
                when: { at-least: { count: 3, of: { level: universal } } }
                level: statutory
                triggers: [discussion]
                cite: "4.1"
                basis: interpretation
                reason: because
            """).Rules[^1];

        (rule.Id, rule.Text, rule.Level!.Value.Id, rule.Basis, rule.Reason, rule.Citation.Text).Should().Be(
            ("several", "Several needs", "statutory", Basis.Interpretation, "because", "4.1"));
        rule.Triggers.Should().ContainSingle().Which.Citation.Text.Should().Be("4.1");
        rule.Condition.Should().BeOfType<AtLeastOfClassCondition>();
    }

    [TestCase("domains:\n  - { id: d, name: D }")]
    [TestCase("lists:\n  - { id: l, name: L, items: [] }")]
    [TestCase("notes:\n  - { id: n, text: N }")]
    [TestCase("judgements:\n  - { id: j, ask: J? }")]
    [TestCase("triggers:\n  - { id: t, name: n, section: 47, force: may, status: may-be-required, statement: s }")]
    [TestCase("rules:\n  - { id: r, text: R, when: a, basis: published }")]
    [TestCase("lists:\n  - { id: l, name: L, cite: A, items: [{ id: i, text: I, level: statutory, level-reason: r }] }")]
    [TestCase("sections:\n  - { section: 47, act: A, none-recorded: n, described: { levels: [statutory], status: described-as-s47, statement: s } }")]
    public void What_inherits_no_citation_needs_one(string text) =>
        Reading.Ruleset(Reading.Head + text).Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.MissingCitation);

    [TestCase("lists:\n  - { id: l, name: L, cite: A, items: [{ id: i, text: I, level-reason: r }] }", DiagnosticCodes.MissingKey)]
    [TestCase("lists:\n  - { id: l, name: L, cite: A, items: [{ text: I }] }", DiagnosticCodes.MissingKey)]
    [TestCase("lists:\n  - { id: l, name: L, cite: A, items: [{ text: I, rows: [] }] }", DiagnosticCodes.EmptyValue)]
    [TestCase("lists:\n  - { id: l, name: L, cite: A, items: [{ id: i, text: I, rows: [a] }] }", DiagnosticCodes.UnknownKey)]
    [TestCase("lists:\n  - { id: l, name: L, cite: A, items: [{ id: i, text: I, strength: yes }] }", DiagnosticCodes.UnknownKey)]
    [TestCase("rules:\n  - { id: r, text: R, when: a, cite: A }", DiagnosticCodes.MissingKey)]
    [TestCase("domains:\n  - { id: d, name: D, cite: A, rows: [] }", DiagnosticCodes.WrongShape)]
    [TestCase("domains:\n  - { id: d, name: D, cite: A, rows: { universal: } }", DiagnosticCodes.EmptyValue)]
    public void A_mistake_is_reported_once(string text, string code) =>
        Reading.Ruleset(Reading.Head + text).Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);

    [Test]
    public void A_reason_that_is_missing_is_left_to_analysis() =>
        Reading.Sound("rules:\n  - { id: r, text: R, when: a, cite: A, basis: interpretation }").Rules.Single().Reason.Should().BeNull();

    [Test]
    public void What_is_sound_goes_into_the_model_beside_what_is_not()
    {
        (Ruleset? ruleset, ImmutableArray<Diagnostic> diagnostics) = Reading.Ruleset(
            (Reading.Head + Table).Replace("title: Example Thresholds 2026\n", "", StringComparison.Ordinal)
                .Replace("text: Serious,", "txt: Serious,", StringComparison.Ordinal));

        diagnostics.Select(d => d.Code).Should().Equal(DiagnosticCodes.MissingKey, DiagnosticCodes.UnknownKey);
        ruleset!.Indicators.Should().HaveCount(4);
    }

    [TestCase("ruleset: example", "ruleset: Example")]
    [TestCase("levels:", "levles:")]
    [TestCase("ruleset: example", "edition: [")]
    public void Without_an_id_or_levels_there_is_no_model(string sound, string broken)
    {
        (Ruleset? ruleset, ImmutableArray<Diagnostic> diagnostics) = Reading.Ruleset(Reading.Head.Replace(sound, broken, StringComparison.Ordinal));

        ruleset.Should().BeNull();
        diagnostics.Should().NotBeEmpty();
    }

    [Test]
    public void Json_says_the_same_in_any_order()
    {
        (Ruleset? ruleset, ImmutableArray<Diagnostic> diagnostics) = Reading.Ruleset("""
            { "edition": "1", "ruleset": "example", "title": "t", "publisher": "p", "published": "2026",
              "in-force": { "from": "2026", "to": "not-stated" }, "levels": [{ "id": "a", "number": 1, "name": "A" }] }
            """);

        diagnostics.Should().BeEmpty();
        ruleset!.Levels.Single().Number.Should().Be(1);
    }
}
