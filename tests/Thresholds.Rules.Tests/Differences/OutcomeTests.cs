using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Tests.Differences;

/// <summary>Where outcomes differ, in cases that can be followed by hand.</summary>
[TestFixture]
public sealed class OutcomeTests
{
    [Test]
    public void A_row_that_rises_is_more_at_the_levels_above_and_equal_at_its_old_one()
    {
        EditionDifference difference = SmallPair.Differing("      middle:\n        - { id: gang, text: Knows a gang }", "      high:\n        - { id: gang, text: Knows a gang }");

        Verdicts(difference).Should().Equal(OutcomeVerdict.Equal, OutcomeVerdict.Equal, OutcomeVerdict.More);
        DifferingSet set = difference.Levels[2].InSecondAlone.Sets.Single();
        (set.Parts.Single().First!.Id, set.First.Level!.Id, set.Second.Level!.Id).Should().Be(("gang", "middle", "high"));
    }

    [Test]
    public void A_new_row_is_more_at_its_level_and_below_and_listed_once()
    {
        EditionDifference difference = SmallPair.Differing("        - { id: harmed,", "        - { id: hurt, text: Hurt }\n        - { id: harmed,");

        Verdicts(difference).Should().Equal(OutcomeVerdict.More, OutcomeVerdict.More, OutcomeVerdict.More);
        difference.Levels.Select(l => (l.InSecondAlone.Count, l.InSecondAlone.UnderHigherLevels, l.InSecondAlone.Sets.Length)).Should().Equal((1, 1, 0), (1, 1, 0), (1, 0, 1));
        DifferingSet set = difference.Levels[2].InSecondAlone.Sets.Single();
        set.Parts.Single().First.Should().BeNull();
        (set.First.Level?.Id, set.Second.Level?.Id).Should().Be((null, "high"));
        set.Second.Rules.Single().Citation.Text.Should().Be("Table, level 3, Family, row 2");
    }

    [Test]
    public void A_bound_that_moves_differs_exactly_between_the_two()
    {
        DifferingSet set = SmallPair.Differing("below: 90 }", "below: 95 }").Levels[1].InSecondAlone.Sets.Single();

        ValueRange range = set.Parts.Single().Values!.Ranges.Single();
        (range.From, range.FromIncluded, range.To, range.ToIncluded).Should().Be((90m, true, 95m, false));
        (set.First.Level, set.Second.Level!.Id).Should().Be((null, "middle"));
    }

    [Test]
    public void An_age_beside_a_circumstance_is_given_with_it()
    {
        DifferingSet set = SmallPair.Differing("age: { below: 13 }", "age: { below: 15 }").Triggers[0].InSecondAlone.Sets.Single();

        set.Parts.Select(p => p.First!.Id).Should().Equal("child/pregnant", "age");
        set.Parts[1].Values!.Ranges.Select(r => (r.From, r.To)).Should().Equal((13m, 15m));
        set.Second.Triggers.Select(t => t.Trigger.Id).Should().Equal("discussion");
        set.Second.Triggers[0].Citation.Text.Should().Be("Table, level 3, Family, row 1");
    }

    [Test]
    public void Values_that_do_alike_are_one_line_that_says_how_many_it_stands_for()
    {
        DifferingSets sets = SmallPair.Differing(
            "when: { all: [ child/pregnant, { age: { below: 13 } } ] }, ", string.Empty,
            "{ id: harmed, text: Harmed, ", "{ id: harmed, text: Harmed, when: { all: [ child/homeless, { age: { below: 5 } } ] }, ").Triggers[0].InFirstAlone;

        DifferingSet set = sets.Sets.Should().ContainSingle().Which;
        (sets.Count, set.Count).Should().Be((2L, 2), "one below 5 and one from 5 to below 13");
        set.Parts[1].Values!.Ranges.Select(r => (r.From, r.To)).Should().Equal((null, 13m));
    }

    [Test]
    public void A_lost_star_is_less_and_the_level_stays()
    {
        EditionDifference difference = SmallPair.Differing("text: Harmed, triggers: [discussion]", "text: Harmed");

        Verdicts(difference).Should().AllBeEquivalentTo(OutcomeVerdict.Equal);
        difference.Triggers.Select(t => t.Verdict).Should().Equal(OutcomeVerdict.Less, OutcomeVerdict.Equal);
        DifferingSet set = difference.Triggers[0].InFirstAlone.Sets.Single();
        (set.First.Level!.Id, set.Second.Level!.Id).Should().Be(("high", "high"));
        set.Second.Triggers.Select(t => t.Trigger.Id).Should().Equal("enquiry");
    }

    [Test]
    public void A_judgement_that_is_no_longer_asked_for_is_more() =>
        Said(SmallPair.Differing(", provided: parents-hide-it", string.Empty).Levels[1].InSecondAlone).Should().Equal("hungry");

    [Test]
    public void Something_absent_can_be_what_differs()
    {
        DifferingSet set = SmallPair.Differing("when: { school-attendance: { below: 90 } }", "when: { not: child/homeless }").Levels[1].InSecondAlone.Sets.Single();

        (set.Parts.Single().First!.Id, set.Parts.Single().Finding).Should().Be(("child/homeless", Finding.Absent));
    }

    [Test]
    public void A_level_that_one_edition_has_alone_is_incomparable_and_the_others_keep_their_verdict()
    {
        EditionDifference difference = SmallPair.Differing(
            "  - { id: high, number: 3, name: High Need }", "  - { id: raised, number: 3, name: Raised Need, note: No criteria. }\n  - { id: high, number: 4, name: High Need }");

        difference.Levels.Select(l => (l.Second!.Id, l.Verdict)).Should().Equal(
            ("low", OutcomeVerdict.Equal), ("middle", OutcomeVerdict.Equal), ("high", OutcomeVerdict.Equal), ("raised", OutcomeVerdict.Incomparable));
        difference.OutcomesAreEqual.Should().BeFalse();
    }

    [Test]
    public void Large_families_are_counted_exactly_and_bounded()
    {
        DifferingSets sets = EditionDifference.Between(new ThresholdCatalog().Find("northamptonshire", new DateOnly(2026, 3, 4)).Edition!, Revised.Northamptonshire).Levels[3].InSecondAlone;

        sets.Count.Should().BeGreaterThan(DifferingSets.MostSpelledOut);
        sets.SpelledOut.Should().BeFalse();
        sets.Sets.Should().HaveCount(DifferingSets.MostSpelledOut);
        sets.Sets.Select(s => s.Parts.Length).Should().BeInAscendingOrder().And.StartWith([2, 3]);
    }

    [Test]
    public void Vocabularies_of_other_ranges_differ_where_one_cannot_have_the_value()
    {
        EditionDifference difference = EditionDifference.Between(SmallPair.Edition, WithAttendance(from: 50, unit: "percent"));

        DifferingSet set = difference.Levels[1].InFirstAlone.Sets.Single();
        (set.Parts[0].Values!.Ranges.Single().To, set.Parts[0].Values!.Ranges.Single().ToIncluded).Should().Be((50m, false));
        difference.Entries.Should().ContainSingle().Which.Kind.Should().Be(EntryKind.Fact);
    }

    [Test]
    public void Facts_of_other_units_are_two_facts()
    {
        OutcomeDifference middle = EditionDifference.Between(SmallPair.Edition, WithAttendance(from: 0, unit: "half-days")).Levels[1];

        middle.Verdict.Should().Be(OutcomeVerdict.Incomparable);
        middle.InFirstAlone.Sets.Single().Parts.Single().Second.Should().BeNull();
        middle.InSecondAlone.Sets.Single().Parts.Single().First.Should().BeNull();
    }

    private static Edition WithAttendance(decimal from, string unit)
    {
        Edition edition = SmallPair.Edition;
        return new Edition
        {
            Ruleset = edition.Ruleset,
            Sha256 = edition.Sha256,
            Vocabulary = new Vocabulary
            {
                Id = edition.Vocabulary.Id,
                Concepts = edition.Vocabulary.Concepts,
                Facts = [.. edition.Vocabulary.Facts.Select(f => f.Id != "school-attendance" ? f : new Fact { Id = f.Id, Type = f.Type, Unit = unit, From = from, To = f.To, Ask = f.Ask })],
            },
        };
    }

    private static IEnumerable<OutcomeVerdict> Verdicts(EditionDifference difference) => difference.Levels.Select(l => l.Verdict);

    private static IEnumerable<string> Said(DifferingSets sets) => sets.Sets.Select(w => string.Join(" + ", w.Parts.Select(p => (p.First ?? p.Second)!.Id)));
}
