using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Differences;

/// <summary>What is said to differ when one thing in the text of an edition does.</summary>
[TestFixture]
public sealed class EntryTests
{
    [TestCase("title: Small Thresholds", "title: Other", EntryKind.Edition, "title")]
    [TestCase("in-force: { from: 2020-01-01,", "in-force: { from: 2021,", EntryKind.Edition, "in-force: from")]
    [TestCase("to: not-stated }", "to: 2030 }", EntryKind.Edition, "in-force: to")]
    [TestCase("{ title: Working Together 2018 }", "{ title: Working Together 2026 }", EntryKind.Edition, "rests-on")]
    [TestCase("gateways: [significant-harm-suspected]", "gateways: []", EntryKind.Edition, "gateways")]
    [TestCase("low: worried", "low: unhappy", EntryKind.Edition, "scale")]
    [TestCase("name: Middle Need", "name: Other Need", EntryKind.Level, "name")]
    [TestCase("needs: Some needs.", "needs: Other needs.", EntryKind.Level, "needs")]
    [TestCase("force: required\n", "force: must\n", EntryKind.Trigger, "force")]
    [TestCase("mark: \"*\"", "mark: \"+\"", EntryKind.Trigger, "mark")]
    [TestCase("none-recorded: Nothing starred is recorded.", "none-recorded: Nothing is recorded.", EntryKind.Section, "none-recorded")]
    [TestCase("name: Street\n", "name: Outside\n    short-name: Street\n", EntryKind.Domain, "name")]
    [TestCase("text: Goes missing", "text: Runs away", EntryKind.Row, "text")]
    [TestCase("strength: true, conflicts-with", "strength: true, indicates: false, conflicts-with", EntryKind.Row, "indicates")]
    [TestCase("conflicts-with: [cold-home]", "conflicts-with: [hungry]", EntryKind.Row, "conflicts-with")]
    [TestCase(", same-as: child/frequently-missing", "", EntryKind.Row, "same-as")]
    [TestCase(", provided: parents-hide-it", "", EntryKind.Row, "provided")]
    [TestCase("below: 90 }", "at-most: 90 }", EntryKind.Row, "when")]
    [TestCase("text: Harmed, triggers: [discussion]", "text: Harmed", EntryKind.Row, "triggers")]
    [TestCase("text: Knows a gang", "text: Knows a gang, note: As printed.", EntryKind.Row, "note")]
    [TestCase("level-reason: The list names what level 3 is for.", "level-reason: As the list says.", EntryKind.Row, "reason")]
    [TestCase("name: Further grounds", "name: Grounds", EntryKind.List, "name")]
    [TestCase("ask: Do the parents hide it?", "ask: Is it hidden?", EntryKind.Judgement, "ask")]
    [TestCase("count: 3, of: { level: middle }", "count: 2, of: { level: middle }", EntryKind.Rule, "when")]
    [TestCase("reason: The document says several.", "reason: Ours.", EntryKind.Rule, "reason")]
    [TestCase("text: The list is a guide.", "text: The list is not exhaustive.", EntryKind.Note, "text")]
    [TestCase("01234 567890", "01234 567891", EntryKind.Contact, "telephone")]
    [TestCase("{ amount: 1, unit: working-days }", "{ amount: 24, unit: hours }", EntryKind.Response, "within")]
    [TestCase("not-ruled-out: child/pregnant", "not-ruled-out: child/homeless", EntryKind.Response, "applies")]
    [TestCase("row-at: middle", "row-at: low", EntryKind.Response, "applies")]
    [TestCase("trigger: discussion }", "trigger: enquiry }", EntryKind.Response, "applies")]
    [TestCase("{ unanswered: significant-harm-suspected }", "{ unanswered: mobility }", EntryKind.Response, "applies")]
    [TestCase("not: { level-at-least: middle }", "not: { level-at-least: high }", EntryKind.Consent, "applies")]
    [TestCase("requirement: not-required", "requirement: seek-advice", EntryKind.Consent, "requirement")]
    [TestCase("count: 2, of: [ cold-home, hungry ]", "count: 1, of: [ cold-home, hungry ]", EntryKind.Consideration, "applies")]
    [TestCase("text: A carer could be weighed.", "text: A carer could be heard.", EntryKind.Consideration, "text")]
    [TestCase("part: concerns", "part: impact", EntryKind.Prompt, "part")]
    public void One_change_is_one_difference(string old, string changed, EntryKind kind, string part)
    {
        DifferentEntry entry = SmallPair.Differing(old, changed).Entries.Should().ContainSingle().Which;

        entry.Kind.Should().Be(kind);
        entry.Change.Should().Be(EntryChange.Changed);
        entry.Parts.Select(p => p.Part).Should().Equal(part);
    }

    [TestCase("all: [ child/pregnant, { age: { below: 13 } } ]", "all: [ { age: { below: 13 } }, child/pregnant ]")]
    [TestCase("below: 90 }", "below: 90.0 }")]
    [TestCase("of: [ cold-home, hungry ]", "of: [ hungry, cold-home ]")]
    [TestCase("any: [ { row-at: middle }, { trigger: discussion }, { unanswered: significant-harm-suspected } ]", "any: [ { trigger: discussion }, { unanswered: significant-harm-suspected }, { row-at: middle } ]")]
    [TestCase("text: Goes missing", "text: Goes   missing")]
    [TestCase("        - { id: cold-home, text: The home is cold }\n        - { id: hungry, text: Hungry, provided: parents-hide-it }\n", "        - { id: hungry, text: Hungry, provided: parents-hide-it }\n        - { id: cold-home, text: The home is cold }\n")]
    public void What_means_the_same_does_not_differ(string old, string same)
    {
        EditionDifference difference = SmallPair.Differing(old, same);

        difference.Entries.Should().BeEmpty();
        difference.OutcomesAreEqual.Should().BeTrue();
    }

    [TestCase("        - { id: gang, text: Knows a gang }\n", "        - { id: gang, text: Knows a gang }\n        - { id: other, text: Another }\n", EntryKind.Row)]
    [TestCase("  - { id: high, number: 3, name: High Need }", "  - { id: high, number: 3, name: High Need }\n  - { id: top, number: 4, name: Top Need, note: No criteria. }", EntryKind.Level)]
    [TestCase("  - { id: not-exhaustive, ", "  - { id: other, text: A guide., cite: \"1\" }\n  - { id: not-exhaustive, ", EntryKind.Note)]
    public void What_the_second_alone_has_is_added_and_the_other_way_round_removed(string old, string changed, EntryKind kind)
    {
        SmallPair.Differing(old, changed).Entries.Should().ContainSingle(e => e.Kind == kind && e.Change == EntryChange.Added).Which.First.Should().BeNull();
        EditionDifference.Between(SmallPair.With(old, changed), SmallPair.Edition).Entries
            .Should().ContainSingle(e => e.Kind == kind && e.Change == EntryChange.Removed).Which.Second.Should().BeNull();
    }

    [Test]
    public void A_row_above_moves_no_other() =>
        SmallPair.Differing("        - { id: goes-missing,", "        - { id: new-one, text: New }\n        - { id: goes-missing,").Entries
            .Should().ContainSingle().Which.Change.Should().Be(EntryChange.Added);

    [Test]
    public void A_contact_printed_for_other_days_is_the_same_contact() =>
        SmallPair.Differing("telephone: [\"01234 567890\"]", "telephone: [\"01234 567890\"], from: 2020-02-01").Entries
            .Should().ContainSingle().Which.Parts.Select(p => p.Part).Should().Equal("from");
}
