using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Tests.Comparisons;

/// <summary>One case under several editions: what is evaluated, what is reported, and what it looks like.</summary>
[TestFixture]
public sealed class ThresholdComparisonTests
{
    private static readonly IThresholdEvaluator[] All = [SmallEditions.North, SmallEditions.South, SmallEditions.West];

    private static readonly ThresholdComparison Two = ThresholdComparison.Of(SmallEditions.Recorded, SmallEditions.North, SmallEditions.North, SmallEditions.South);

    [Test]
    public void Text() => Golden.Verify(Two.ToText());

    [Test]
    public void Markdown() => Golden.Verify(Two.ToMarkdown(), extension: "md");

    [Test]
    public void Json() => Golden.Verify(Two.ToJson() + "\n", extension: "json");

    [Test]
    public void The_first_lines_say_what_it_is_for()
    {
        Two.ToText().Should().StartWith("COMPARISON FOR POLICY AND AUDIT (no part of a child's page)\n");
        Two.ToMarkdown().Should().StartWith("## Comparison for policy and audit\n\nNo part of a child's page.\n");
        Two.ToJson().Should().StartWith("{\n  \"purpose\": \"Comparison for policy and audit, no part of a child's page\",\n");
    }

    [Test]
    public void No_line_of_text_is_wider_than_80() => ThresholdComparison.Of(SmallEditions.Recorded, SmallEditions.North, All).ToText()
        .Split('\n').Should().OnlyContain(l => l.Length <= 80);

    [Test]
    public void Markdown_has_one_table_and_what_a_title_holds_does_not_break_it()
    {
        string[] lines = [.. Two.ToMarkdown().Split('\n').Where(l => l.StartsWith('|'))];

        lines.Should().HaveCount(4);
        lines.Select(l => l.Replace("\\|", string.Empty, StringComparison.Ordinal).Count(c => c == '|')).Should().OnlyContain(n => n == 7);
    }

    [Test]
    public void Under_its_own_edition_the_result_is_that_of_an_evaluation() =>
        Two.Under("north").Evaluation.ToJson().Should().Be(SmallEditions.North.Evaluate(SmallEditions.Recorded).ToJson());

    [Test]
    public void The_order_of_the_editions_does_not_matter()
    {
        string[] all = [.. new[] { All, [All[2], All[0], All[1], All[2]], [All[1], All[2], All[0]] }
            .Select(order => ThresholdComparison.Of(SmallEditions.Recorded, SmallEditions.North, order))
            .Select(c => c.ToText() + c.ToMarkdown() + c.ToJson())];

        all.Distinct().Should().ContainSingle();
    }

    [Test]
    public void The_order_of_what_was_recorded_does_not_matter()
    {
        Observations turned = new()
        {
            Case = SmallEditions.Recorded.Case, AsOf = SmallEditions.AsOf,
            Findings = [.. SmallEditions.Recorded.Findings.Reverse()], Facts = [.. SmallEditions.Recorded.Facts.Reverse()],
        };

        ThresholdComparison.Of(turned, SmallEditions.North, All).ToJson().Should().Be(ThresholdComparison.Of(SmallEditions.Recorded, SmallEditions.North, All).ToJson());
    }

    [Test]
    public void The_own_edition_need_not_be_among_the_compared()
    {
        ThresholdComparison comparison = ThresholdComparison.Of(SmallEditions.Recorded, SmallEditions.North, SmallEditions.South);

        comparison.Editions.Should().ContainSingle().Which.Evaluation.ToJson().Should().Be(Two.Under("south").Evaluation.ToJson());
        comparison.RecordedUnder.Should().BeSameAs(SmallEditions.NorthEdition);
    }

    [Test]
    public void A_level_has_its_name_and_its_place_in_its_own_document_and_no_number()
    {
        Two.ToText().Should().Contain("High Need, 3 of 3 in this document.").And.Contain("Serious Need, 2 of 2 in this document.");
        Two.ToJson().Should().NotContain("\"number\"");
        Two.ToText().Should().NotMatchRegex("(?i)(higher|lower|stricter|milder) than");
    }

    [Test]
    public void A_case_in_concepts_and_facts_alone_is_evaluated_under_every_edition()
    {
        ThresholdComparison comparison = ThresholdComparison.Of(
            Observations.Of("child/missing", "child/harmed", "child/carer").WithFact("harm-suspected", value: true), recordedUnder: null, All);

        comparison.Complete.Should().BeTrue();
        comparison.RecordedUnder.Should().BeNull();
        comparison.Editions.Select(e => e.Evaluation.IndicatedLevel?.Name).Should().Equal("High Need", "Serious Need", null);
        comparison.Editions.Should().OnlyContain(e => e.Carried.IsEmpty && !e.IsRecordedUnder);
        comparison.Under("west").NoCounterpart.Select(m => m.Id).Should().Equal("child/harmed", "child/missing", "harm-suspected");
        comparison.ToText().Should().Contain("Recorded in concepts and facts alone").And.NotContain("READ THROUGH CONCEPTS");
    }

    [Test]
    public void A_row_in_a_case_that_names_no_edition_is_a_mistake()
    {
        ThresholdComparison comparison = ThresholdComparison.Of(Observations.Of("goes-missing", "child/harmed"), recordedUnder: null, All);

        comparison.Problems.Should().ContainSingle().Which.Message.Should().Be("unknown concept `goes-missing`");
        comparison.Editions.Should().OnlyContain(e => !e.Evaluation.Complete);
        comparison.Under("north").Evaluation.IndicatedLevel!.Id.Should().Be("high");
    }

    [Test]
    public void A_mistake_is_reported_once_and_leaves_every_edition_incomplete()
    {
        Observations mistaken = SmallEditions.Recorded
            .With(new Observation { Id = "goes-mising" })
            .With(new Observation { Id = "child/missing", Happened = new DateOnly(2026, 9, 1) })
            .With(new Observation { Id = "goes-missing", Happened = new DateOnly(2026, 2, 2), Recorded = new DateOnly(2026, 2, 1) })
            .WithFact("attendance", 101)
            .WithFact("no-such-fact", value: true);

        ThresholdComparison comparison = ThresholdComparison.Of(mistaken, SmallEditions.North, All);

        comparison.Problems.Select(p => p.Code).Should().BeEquivalentTo(SmallEditions.North.Evaluate(mistaken).Problems.Select(p => p.Code));
        comparison.Problems.Select(p => p.Code).Should().Contain(DiagnosticCodes.UnknownFinding).And.OnlyHaveUniqueItems();
        comparison.Editions.Should().OnlyContain(e => !e.Evaluation.Complete);
        comparison.Editions.SelectMany(e => e.NoCounterpart).Should().NotContain(m => m.Id == "goes-mising" || m.Id == "no-such-fact");
        comparison.ToText().Should().Contain("At least High Need");
    }

    [Test]
    public void What_another_edition_does_not_know_is_no_mistake()
    {
        Two.Complete.Should().BeTrue();
        Two.Problems.Should().BeEmpty();
        Two.Under("south").Evaluation.Complete.Should().BeTrue();
    }

    [Test]
    public void How_much_a_level_does_not_stand_on_is_said_beside_it()
    {
        Two.RecordedCount.Should().Be(10);
        Two.ToText().Should().Contain("Serious Need, 2 of 2 in this document. 6 of 10 records have no");
        ThresholdComparison.Of(Observations.Of("cold-home"), SmallEditions.North, SmallEditions.South).ToText()
            .Should().Contain("None indicated. That is not \"no concern\". 1 of 1 records have no");
    }

    [Test]
    public void Row_stands_against_row_with_citations()
    {
        ComparedSubject harmed = Two.Subjects.Single(s => s.Id == "child/harmed");

        harmed.Editions.Select(e => (e.Edition.Ruleset.Id, e.Rows.Single().Id, e.Rows.Single().Level!.Name)).Should()
            .Equal(("north", "harmed", "High Need"), ("south", "hurt", "Serious Need"));
        harmed.Editions[0].Rows[0].Relation.Should().Be(RowRelation.Recorded);
        harmed.Editions[1].Rows[0].Relation.Should().Be(RowRelation.Condition);
        harmed.Editions[1].Rows[0].Citation.Text.Should().Be("4, level 2, All needs, row 2");
    }

    [Test]
    public void Every_reason_of_every_edition_is_laid_beside_the_others()
    {
        ThresholdComparison comparison = ThresholdComparison.Of(SmallEditions.Recorded, SmallEditions.North, All);
        foreach (ComparedEdition edition in comparison.Editions)
        {
            IEnumerable<string> shown = comparison.Subjects.SelectMany(s => s.Editions).Where(e => e.Edition == edition.Evaluation.Edition).SelectMany(e => e.Rows).Select(r => r.Id);
            edition.Evaluation.Because.Select(r => r.Indicator?.Id ?? r.Rule.Id).Should().BeSubsetOf(shown);
        }
    }

    [Test]
    public void The_first_step_stands_behind_immediate_danger_with_its_time_and_contact()
    {
        Two.Under("north").FirstResponse.Select(r => r.Response.Id).Should().Equal("telephone");
        string text = string.Join(' ', Two.ToText().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        text.Should().Contain("Telephone the hub (must, 2). Within 1 working day after the concern. 01234 567890, as printed, not checked.");
        text.Should().Contain("Somebody could think about it (could lead to, 5). No time is stated.");
    }

    [Test]
    public void No_edition_to_compare_is_refused() =>
        FluentActions.Invoking(() => ThresholdComparison.Of(Observations.None, SmallEditions.North)).Should().Throw<ArgumentException>();

    [Test]
    public void A_catalog_compares_all_its_rulesets()
    {
        ThresholdCatalog catalog = new();
        DateOnly day = new(2026, 3, 4);

        catalog.Compare(Observations.Of("child/pregnant"), day).Editions.Select(e => e.Evaluation.Edition.Ruleset.Id).Should().Equal(catalog.RulesetIds);
        catalog.Compare(Observations.Of("missing-frequently"), day, "northamptonshire@2018", ["northamptonshire"]).Editions.Should().ContainSingle()
            .Which.IsRecordedUnder.Should().BeTrue();
        catalog.Invoking(c => c.Compare(Observations.None, day, rulesets: ["nowhere"])).Should().Throw<ThresholdCatalogException>();
    }
}
