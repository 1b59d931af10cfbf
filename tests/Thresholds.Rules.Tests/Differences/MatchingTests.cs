using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Differences;

/// <summary>Which things of two editions are the same thing.</summary>
[TestFixture]
public sealed class MatchingTests
{
    [Test]
    public void A_row_with_another_id_and_the_same_words_is_the_same_row()
    {
        EditionDifference difference = SmallPair.Differing("{ id: gang,", "{ id: knows-gang,");

        difference.OutcomesAreEqual.Should().BeTrue();
        DifferentEntry row = difference.Entries.Should().ContainSingle().Which;
        (row.First!.Id, row.Second!.Id).Should().Be(("gang", "knows-gang"));
        row.Parts.Select(p => p.Part).Should().Equal("id");
    }

    [Test]
    public void A_row_is_found_by_its_former_id_whatever_its_words_and_either_way_round()
    {
        Edition renamed = SmallPair.With("{ id: gang, text: Knows a gang }", "{ id: gang-ties, formerly: gang, text: Has ties to a gang }\n        - { id: other, text: Knows a gang }");

        EditionDifference.Between(SmallPair.Edition, renamed).Entries.Select(e => (e.First?.Id, e.Second?.Id)).Should().Equal(("gang", "gang-ties"), (null, "other"));
        EditionDifference.Between(renamed, SmallPair.Edition).Entries.Select(e => (e.First?.Id, e.Second?.Id)).Should().Equal(("gang-ties", "gang"), ("other", null));
    }

    [Test]
    public void Of_two_rows_that_became_one_the_kept_id_is_the_same_row() =>
        SmallPair.Differing(
            "        - { id: hungry, text: Hungry, provided: parents-hide-it }\n", string.Empty,
            "{ id: cold-home, text: The home is cold }", "{ id: cold-home, formerly: hungry, text: The home is cold, provided: parents-hide-it }",
            "[ cold-home, hungry ]", "[ cold-home, gang ]").Entries.Where(e => e.Kind == EntryKind.Row).Select(e => (e.First?.Id, e.Second?.Id))
            .Should().Equal(("cold-home", "cold-home"), ("hungry", null));

    [Test]
    public void What_names_a_renamed_row_does_not_differ_by_that() =>
        SmallPair.Differing("{ id: cold-home,", "{ id: home-is-cold,", "[cold-home]", "[home-is-cold]", "[ cold-home,", "[ home-is-cold,").Entries
            .Should().ContainSingle().Which.First!.Id.Should().Be("cold-home");

    [Test]
    public void The_id_goes_before_the_words()
    {
        EditionDifference difference = SmallPair.Differing(
            "{ id: gang, text: Knows a gang }", "{ id: gang, text: Hangs about }\n        - { id: other, text: Knows a gang }");

        difference.Entries.Select(e => (e.First?.Id, e.Second?.Id)).Should().Equal(("gang", "gang"), (null, "other"));
    }

    [Test]
    public void Words_at_their_old_place_go_before_the_same_words_elsewhere()
    {
        EditionDifference difference = SmallPair.Differing(
            "{ id: gang, text: Knows a gang }",
            "{ id: street-gang, text: Knows a gang }",
            "        - { id: harmed,",
            "        - { id: family-gang, text: Knows a gang }\n        - { id: harmed,");

        difference.Entries.Select(e => (e.First?.Id, e.Second?.Id)).Should().Equal(("gang", "street-gang"), (null, "family-gang"));
    }

    [Test]
    public void Where_words_leave_a_choice_nothing_is_matched()
    {
        EditionDifference difference = SmallPair.Differing(
            "      middle:\n        - { id: gang, text: Knows a gang }",
            "      low:\n        - { id: one-gang, text: Knows a gang }\n      high:\n        - { id: two-gang, text: Knows a gang }");

        difference.Entries.Select(e => (e.First?.Id, e.Second?.Id)).Should().Equal(("gang", null), (null, "one-gang"), (null, "two-gang"));
    }

    [Test]
    public void A_row_that_moved_is_found_by_its_words()
    {
        EditionDifference difference = SmallPair.Differing(
            "      middle:\n        - { id: gang, text: Knows a gang }", "      high:\n        - { id: street-gang, text: Knows a gang }");

        difference.Entries.Should().ContainSingle().Which.Parts.Select(p => (p.Part, p.First, p.Second)).Should()
            .Equal(("id", "gang", "street-gang"), ("level", "level 2, Middle Need", "level 3, High Need"));
        difference.Levels.Select(l => l.Verdict).Should().Equal(OutcomeVerdict.Equal, OutcomeVerdict.Equal, OutcomeVerdict.More);
    }

    [Test]
    public void A_level_with_another_id_is_matched_by_its_name_or_as_told()
    {
        Edition renamed = SmallPair.With("id: middle,", "id: medium,", "      middle:", "      medium:", "level: middle", "level: medium", "row-at: middle", "row-at: medium", "level-at-least: middle", "level-at-least: medium");
        Edition named = SmallPair.With(
            "id: middle, number: 2, name: Middle Need", "id: medium, number: 2, name: Medium", "      middle:", "      medium:", "level: middle", "level: medium", "row-at: middle", "row-at: medium", "level-at-least: middle", "level-at-least: medium");
        Dictionary<string, string> levels = new() { ["middle"] = "medium" };

        EditionDifference.Between(SmallPair.Edition, renamed).OutcomesAreEqual.Should().BeTrue();
        EditionDifference.Between(SmallPair.Edition, renamed).Entries.Should().ContainSingle().Which.Parts.Select(p => p.Part).Should().Equal("id");
        EditionDifference.Between(SmallPair.Edition, named, levels).OutcomesAreEqual.Should().BeTrue();
        EditionDifference.Between(SmallPair.Edition, named).Levels.Select(l => (l.First?.Id, l.Second?.Id, l.Verdict)).Should().Equal(
            ("low", "low", OutcomeVerdict.Equal), ("middle", null, OutcomeVerdict.Incomparable), ("high", "high", OutcomeVerdict.Equal), (null, "medium", OutcomeVerdict.Incomparable));
    }

    [Test]
    public void A_pair_of_levels_goes_before_their_ids()
    {
        EditionDifference difference = EditionDifference.Between(SmallPair.Edition, SmallPair.Edition, new Dictionary<string, string> { ["middle"] = "high", ["high"] = "middle" });

        difference.Levels.Select(l => (l.First?.Id, l.Second?.Id)).Should().Equal(("low", "low"), ("middle", "high"), ("high", "middle"));
        difference.OutcomesAreEqual.Should().BeFalse();
    }

    [Test]
    public void A_level_that_is_not_there_and_one_named_twice_are_refused()
    {
        FluentActions.Invoking(() => Between("nowhere", "high")).Should().Throw<ArgumentException>().WithMessage("*small@1*`nowhere`*");
        FluentActions.Invoking(() => Between("high", "nowhere")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => EditionDifference.Between(SmallPair.Edition, SmallPair.Edition, new Dictionary<string, string> { ["low"] = "high", ["high"] = "high" }))
            .Should().Throw<ArgumentException>();

        static EditionDifference Between(string first, string second) =>
            EditionDifference.Between(SmallPair.Edition, SmallPair.Edition, new Dictionary<string, string> { [first] = second });
    }

    [Test]
    public void A_trigger_and_a_heading_with_another_id_are_matched_by_their_names()
    {
        SmallPair.Differing("id: enquiry", "id: s47-enquiry", "trigger: enquiry", "trigger: s47-enquiry").OutcomesAreEqual.Should().BeTrue();
        SmallPair.Differing("  - id: street\n", "  - id: outside\n").Entries.Should().ContainSingle().Which.Kind.Should().Be(EntryKind.Domain);
    }
}
