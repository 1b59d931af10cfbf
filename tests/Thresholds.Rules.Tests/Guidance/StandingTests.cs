using System.Globalization;
using System.Text.Json;
using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Guidance;

/// <summary>The edition in force on a date, and what is said when it is not.</summary>
[TestFixture]
public sealed class StandingTests
{
    private string folder = string.Empty;

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("editions-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [TestCase("2026-01-01", "not-stated", "2025-12-31", EditionStanding.NotYetInForce, "Before its time: in force from 1 January 2026, and this case is as of 31 December 2025.")]
    [TestCase("2026-01-01", "not-stated", "2026-01-01", EditionStanding.EndNotStated, "In force from 1 January 2026; until when is not stated.")]
    [TestCase("2026-01-01", "not-stated", "2036-01-01", EditionStanding.EndNotStated, "In force from 1 January 2026; until when is not stated.")]
    [TestCase("2026-01-01", "2027-06-30", "2026-01-01", EditionStanding.InForce, "In force from 1 January 2026 to 30 June 2027.")]
    [TestCase("2026-01-01", "2027-06-30", "2027-06-30", EditionStanding.InForce, "In force from 1 January 2026 to 30 June 2027.")]
    [TestCase("2026-01-01", "2027-06-30", "2027-07-01", EditionStanding.NoLongerInForce, "No longer in force: it ended on 30 June 2027.")]
    [TestCase("2026-01-01", "2027-06-30", "2025-12-31", EditionStanding.NotYetInForce, "Before its time: in force from 1 January 2026, and this case is as of 31 December 2025.")]
    [TestCase("2026-02", "2027-06", "2026-02-01", EditionStanding.InForce, "In force from February 2026 to June 2027.")]
    [TestCase("2026-02", "2027-06", "2026-01-31", EditionStanding.NotYetInForce, "Before its time: in force from February 2026, and this case is as of 31 January 2026.")]
    [TestCase("2026-02", "2027-06", "2027-06-30", EditionStanding.InForce, "In force from February 2026 to June 2027.")]
    [TestCase("not-stated", "not-stated", "2026-03-04", EditionStanding.StartNotStated, "From when it applies is not stated.")]
    [TestCase("not-stated", "2027-06-30", "2027-07-01", EditionStanding.NoLongerInForce, "No longer in force: it ended on 30 June 2027.")]
    public void How_a_date_stands_is_said_plainly(string from, string to, string asOf, EditionStanding standing, string said)
    {
        Evaluation evaluation = EditionFile.Evaluate(EditionFile.Text(from: from, to: to), Day(asOf));

        evaluation.Standing.Should().Be(standing);
        evaluation.Explain().ToText(200).Should().Contain(said);
        evaluation.Explain().ToMarkdown().Should().Contain(said);
        using JsonDocument json = JsonDocument.Parse(evaluation.ToJson());
        json.RootElement.GetProperty("standing").GetString().Should().Be(said);
    }

    [Test]
    public void Not_stated_is_never_called_in_force_still()
    {
        Evaluation evaluation = EditionFile.Evaluate(EditionFile.Text(), new DateOnly(2050, 1, 1));

        evaluation.Standing.Should().NotBe(EditionStanding.InForce);
        evaluation.Explain().ToText().Should().NotContainEquivalentOf("still in force");
    }

    [TestCase("2019-12-31", "2020", EditionStanding.NotYetInForce)]
    [TestCase("2020-01-01", "2020", EditionStanding.InForce)]
    [TestCase("2022-12-31", "2020", EditionStanding.InForce)]
    [TestCase("2023-06-30", "2020", EditionStanding.NoLongerInForce)]
    [TestCase("2024-01-01", "2024", EditionStanding.EndNotStated)]
    [TestCase("2040-01-01", "2024", EditionStanding.EndNotStated)]
    public void A_date_calls_for_the_last_edition_that_began_by_then(string asOf, string edition, EditionStanding standing)
    {
        Evaluation evaluation = Two().GetEvaluator("example", Day(asOf)).Evaluate(Observations.Of("only-row"));

        evaluation.Edition.Ruleset.Edition.Should().Be(edition);
        evaluation.Standing.Should().Be(standing);
    }

    [TestCase("2040-01-01", "2020", EditionStanding.NoLongerInForce)]
    [TestCase("2019-12-31", "2024", EditionStanding.NotYetInForce)]
    public void An_edition_can_be_asked_for_by_name_on_any_date(string asOf, string edition, EditionStanding standing) =>
        Two().GetEvaluator($"example@{edition}", Day(asOf)).Evaluate(Observations.Of("only-row")).Standing.Should().Be(standing);

    [Test]
    public void An_edition_that_is_not_there_names_those_that_are()
    {
        EditionLookup lookup = Two().Find("example@2021", Day("2026-03-04"));

        lookup.Edition.Should().BeNull();
        lookup.Diagnostics.Should().ContainSingle().Which.ToString().Should().Contain("has no edition `2021`").And.Contain("help: ").And.Contain("202");
    }

    [TestCase("2018-09-09", EditionStanding.NotYetInForce)]
    [TestCase("2018-09-10", EditionStanding.EndNotStated)]
    public void Northamptonshire_2018_begins_on_its_day(string asOf, EditionStanding standing) =>
        new ThresholdCatalog().GetEvaluator("northamptonshire", Day(asOf)).Evaluate(Observations.None).Standing.Should().Be(standing);

    [Test]
    public void Only_the_editions_asked_for_are_read()
    {
        Two();
        Directory.CreateDirectory(Path.Combine(folder, "other"));
        File.WriteAllText(Path.Combine(folder, "other", "1.yaml"), "ruleset: [");
        ThresholdOptions options = new() { IncludeEmbedded = false };
        options.Folders.Add(folder);
        ThresholdCatalog catalog = new(options);

        catalog.GetEvaluator("example", Day("2024-05-01")).Evaluate(Observations.Of("only-row")).IndicatedLevel!.Id.Should().Be("low");
        catalog.Invoking(c => c.GetEvaluator("other", Day("2024-05-01"))).Should().Throw<ThresholdCatalogException>();
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private ThresholdCatalog Two()
    {
        Directory.CreateDirectory(Path.Combine(folder, "example"));
        File.WriteAllText(Path.Combine(folder, "example", "2020.yaml"), EditionFile.Text(edition: "2020", from: "2020-01-01", to: "2022-12-31"));
        File.WriteAllText(Path.Combine(folder, "example", "2024.yaml"), EditionFile.Text(edition: "2024", from: "2024-01-01"));
        ThresholdOptions options = new() { IncludeEmbedded = false };
        options.Folders.Add(folder);
        options.Problems().Should().BeEmpty();
        return new ThresholdCatalog(options);
    }
}
