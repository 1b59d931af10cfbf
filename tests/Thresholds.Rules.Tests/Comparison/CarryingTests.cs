using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Comparisons;

/// <summary>How far a record reaches from its own edition into others.</summary>
[TestFixture]
public sealed class CarryingTests
{
    private static readonly IThresholdEvaluator[] All = [SmallEditions.North, SmallEditions.South, SmallEditions.West];

    [Test]
    public void A_row_is_read_as_its_concept_and_as_the_rows_that_speak_of_it()
    {
        ThresholdComparison comparison = FromNorth(Observations.Of("goes-missing"));

        comparison.Under("south").Evaluation.Because.Select(r => r.Rule.Id).Should().Equal("runs-away");
        CarriedObservation carried = comparison.Under("south").Carried.Should().ContainSingle().Subject;
        carried.Row.Id.Should().Be("goes-missing");
        carried.Concept.Id.Should().Be("child/missing");
        carried.Rows.Select(r => (r.Id, r.Relation, r.Holds)).Should().Equal(("runs-away", RowRelation.SameAs, true));
    }

    [Test]
    public void A_row_never_goes_further_than_its_own_concepts()
    {
        ThresholdComparison comparison = FromNorth(Observations.Of("goes-missing"));

        comparison.Under("south").Evaluation.Observations.Findings.Select(f => f.Id).Should().Equal("child/missing");
        comparison.Under("west").Evaluation.IndicatedLevel.Should().BeNull("south's row speaks of child/alone as well, and south's row was not recorded");
        comparison.Under("west").NoCounterpart.Select(m => m.Id).Should().Equal("goes-missing");
    }

    [Test]
    public void In_its_own_edition_a_row_stands_for_itself()
    {
        ThresholdComparison comparison = ThresholdComparison.Of(Observations.Of("runs-away"), SmallEditions.South, All);

        comparison.Under("south").Evaluation.Observations.Findings.Select(f => f.Id).Should().Equal("runs-away");
        comparison.Under("south").Carried.Should().BeEmpty();
        comparison.Under("north").Carried.Select(c => c.Concept.Id).Should().Equal("child/missing");
        comparison.Under("west").Carried.Select(c => c.Concept.Id).Should().Equal("child/alone");
    }

    [Test]
    public void The_same_id_in_another_edition_is_another_row()
    {
        ThresholdComparison comparison = FromNorth(Observations.Of("cold-home"));

        comparison.Under("south").Evaluation.IndicatedLevel.Should().BeNull();
        comparison.Under("south").Carried.Should().BeEmpty();
        comparison.Under("south").NoCounterpart.Select(m => (m.Kind, m.Id)).Should().Equal((ObservedKind.Row, "cold-home"));
    }

    [Test]
    public void Another_edition_of_the_same_ruleset_is_another_edition()
    {
        ThresholdComparison comparison = ThresholdComparison.Of(Observations.Of("cold-home", "harmed"), SmallEditions.North, SmallEditions.North, SmallEditions.NorthNext);

        comparison.Editions.Select(e => e.IsRecordedUnder).Should().Equal(true, false);
        comparison.Editions[1].NoCounterpart.Select(m => m.Id).Should().Equal("cold-home");
        comparison.Editions[1].Carried.Select(c => c.Row.Id).Should().Equal("harmed");
        comparison.ToText().Should().Contain("north@2020").And.Contain("north@2024");
    }

    [Test]
    public void A_row_that_is_worked_out_from_concepts_is_read_as_none_of_them()
    {
        ThresholdComparison comparison = ThresholdComparison.Of(Observations.Of("hurt"), SmallEditions.South, All);

        comparison.Under("north").Evaluation.Observations.Findings.Should().BeEmpty();
        comparison.Under("north").NoCounterpart.Should().ContainSingle().Which.NamedByCondition.Should().Equal("child/harmed");
    }

    [Test]
    public void A_judgement_stays_in_its_own_edition() =>
        FromNorth(Observations.Of("hungry", "parents-hide-it")).Under("south").NoCounterpart.Select(m => (m.Kind, m.Id)).Should()
            .Equal((ObservedKind.Row, "hungry"), (ObservedKind.Judgement, "parents-hide-it"));

    [TestCase(Finding.Absent)]
    [TestCase(Finding.NotKnown)]
    [TestCase(Finding.Present)]
    public void Whatever_was_found_is_carried_as_it_was_found(Finding finding)
    {
        DateOnly day = new(2026, 2, 1);
        Observation row = new() { Id = "goes-missing", Finding = finding, Happened = day, Recorded = day.AddDays(1), By = "school", Kind = ObservationKind.ChildsWords, Note = "n" };

        FromNorth(Observations.None.With(row)).Under("south").Evaluation.Observations.Findings.Should().ContainSingle()
            .Which.Should().BeEquivalentTo(row, o => o.Excluding(f => f.Id));
    }

    [Test]
    public void Facts_carry_as_they_are()
    {
        ThresholdComparison comparison = FromNorth(Observations.Of("harmed").WithAge(12).WithFact("harm-suspected", value: true).WithFactNotKnown("looked-after"));

        comparison.Under("south").Evaluation.Observations.Facts.Select(f => (f.Name, f.Value)).Should().Equal(("age", "12"), ("harm-suspected", "yes"), ("looked-after", "not-known"));
        comparison.Under("south").Evaluation.IndicatedLevel!.Name.Should().Be("Serious Need");
        comparison.Under("south").NoCounterpart.Select(m => m.Id).Should().Equal("age", "looked-after");
    }

    [Test]
    public void A_concept_that_guidance_alone_weighs_has_a_counterpart()
    {
        ThresholdComparison comparison = ThresholdComparison.Of(Observations.Of("cares"), SmallEditions.South, All);

        comparison.Under("west").NoCounterpart.Should().BeEmpty();
        comparison.Under("west").Carried.Should().ContainSingle().Which.Rows.Should().BeEmpty();
        comparison.Subjects.Single().Editions.Select(e => e.InGuidanceAlone).Should().Equal(false, false, true);
        comparison.Under("west").Evaluation.Considerations.Select(c => c.Id).Should().Equal("carers");
    }

    [Test]
    public void Nothing_is_carried_silently()
    {
        foreach (ThresholdComparison comparison in All.Select(own => ThresholdComparison.Of(RowsOf(own), own, All)))
        {
            string text = Flat(comparison.ToText());
            foreach (ComparedEdition edition in comparison.Editions.Where(e => !e.IsRecordedUnder))
            {
                string[] given = [.. edition.Evaluation.Observations.Findings.Select(f => f.Id)];
                given.Where(edition.Evaluation.Because.SelectMany(r => r.Observations).Select(o => o.Id).Contains)
                    .Should().BeSubsetOf(edition.Carried.Select(c => c.Concept.Id), "what counts in another edition is named as carried");
                edition.Carried.Select(c => $"as row `{c.Row.Id}` of {comparison.RecordedUnder!.Ruleset.Id} (")
                    .Concat(edition.Carried.SelectMany(c => c.Rows).Select(r => $"row `{r.Id}` of {edition.Evaluation.Edition.Ruleset.Id} ("))
                    .Where(said => !text.Contains(said, StringComparison.Ordinal)).Should().BeEmpty();
            }
        }
    }

    [Test]
    public void Everything_recorded_is_read_or_named_as_without_a_counterpart()
    {
        ThresholdComparison comparison = FromNorth(SmallEditions.Recorded);

        foreach (ComparedEdition edition in comparison.Editions.Where(e => !e.IsRecordedUnder))
        {
            IEnumerable<string> recorded = SmallEditions.Recorded.Findings.Select(f => f.Id).Where(id => !id.Contains('/'));
            recorded.Should().BeSubsetOf(edition.Carried.Select(c => c.Row.Id).Concat(edition.NoCounterpart.Select(m => m.Id)));
        }

        comparison.Under("south").NoCounterpart.Select(m => m.Id).Should().Equal("cold-home", "hungry", "parents-hide-it", "child/nowhere", "age", "attendance");
        comparison.Under("north").NoCounterpart.Select(m => m.Id).Should().Equal("child/carer", "child/nowhere", "age", "harm-suspected");
    }

    private static ThresholdComparison FromNorth(Observations observations) => ThresholdComparison.Of(observations, SmallEditions.North, All);

    private static Observations RowsOf(IThresholdEvaluator own) => Observations.Of(own.Edition.Ruleset.Indicators.Select(i => i.Id)).WithFact("harm-suspected", value: true);

    private static string Flat(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
