using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Yaml;

namespace Thresholds.Rules.Tests.Semantics;

/// <summary>A row that was renamed: what was recorded under its former id is that row, and the result says so.</summary>
public sealed class FormerIdTests
{
    private const string Table = """
        domains:
          - id: health
            name: Health
            cite: Table 1
            rows:
              universal:
                - { id: low-need, text: A lesser need }
              statutory:
                - { id: injury-unexplained, formerly: [injury, injury-2016], text: An injury without explanation, when: { all: [ low-need, child/pregnant ] } }

        """;

    private static readonly DateOnly AsOf = new(2026, 3, 4);

    private static IEnumerable<string> Engines() => new ThresholdCatalog().EngineNames;

    [TestCaseSource(nameof(Engines))]
    public void What_was_recorded_under_it_counts_as_the_row(string engine)
    {
        Evaluation evaluation = Evaluate(Observations.Of("injury-2016"), engine);

        evaluation.IndicatedLevel!.Id.Should().Be("statutory");
        evaluation.Because.Should().ContainSingle().Which.Observations.Should().ContainSingle().Which.Id.Should().Be("injury-unexplained");
        evaluation.Complete.Should().BeTrue("nothing was left out");
        evaluation.Observations.Findings.Should().ContainSingle().Which.Id.Should().Be("injury-2016", "the observations stay as they were given");
    }

    [Test]
    public void The_result_says_so()
    {
        Diagnostic problem = Evaluate(Observations.Of("injury")).Problems.Should().ContainSingle().Subject;

        problem.Code.Should().Be(DiagnosticCodes.FormerId);
        problem.Severity.Should().Be(DiagnosticSeverity.Warning);
        problem.Message.Should().Be("`injury` is a former id of the row `injury-unexplained`, and counts as that row");
        problem.Help.Should().Contain("`injury-unexplained`");
    }

    [Test]
    public void Both_ids_together_are_one_finding()
    {
        Evaluation evaluation = Evaluate(Observations.Of("injury").With(new Observation { Id = "injury-unexplained", Finding = Finding.Absent }));

        evaluation.Contradictions.Should().ContainSingle().Which.Id.Should().Be("injury-unexplained");
        evaluation.ToReferral().Should().NotContain("not present", "it is recorded both ways");
    }

    [Test]
    public void A_finding_of_absence_under_it_stands_in_the_referral() =>
        Evaluate(new Observations { Findings = [new Observation { Id = "injury", Finding = Finding.Absent }] }).ToReferral()
            .Should().Contain("An injury without explanation");

    [Test]
    public void The_difference_of_two_editions_knows_the_row_by_it()
    {
        Edition before = Read(Table.Replace("injury-unexplained, formerly: [injury, injury-2016], text: An injury", "injury-2016, text: Another injury", StringComparison.Ordinal)).Edition!;

        EditionDifference difference = EditionDifference.Between(before, Read(Table).Edition!);

        difference.OutcomesAreEqual.Should().BeTrue();
        difference.Entries.Should().ContainSingle().Which.Change.Should().Be(EntryChange.Changed);
    }

    [TestCase("injury-unexplained")]
    [TestCase("low-need")]
    public void It_cannot_be_an_id_of_today(string taken) =>
        Read(Table.Replace("[injury, injury-2016]", taken, StringComparison.Ordinal)).Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.DuplicateId);

    [Test]
    public void The_edition_itself_names_the_row_as_it_is_called_now()
    {
        Diagnostic mistake = Read(Table.Replace("[ low-need, child/pregnant ]", "[ low-need, injury-2016 ]", StringComparison.Ordinal)).Diagnostics.Should().ContainSingle().Subject;

        mistake.Code.Should().Be(DiagnosticCodes.UnknownIndicator);
        mistake.Help.Should().Be("`injury-2016` is a former id: the row is `injury-unexplained` now");
    }

    private static RulesetReadResult Read(string table)
    {
        using MemoryStream stream = Reading.Stream(Reading.Head + table);
        return new RulesetReader().Read(stream, "x.yaml");
    }

    private static Evaluation Evaluate(Observations observations, string? engine = null)
    {
        RulesetReadResult read = Read(Table);
        read.Edition.Should().NotBeNull(string.Join('\n', read.Diagnostics));
        return new ThresholdCatalog().GetEvaluator(read.Edition!, AsOf, engine).Evaluate(observations);
    }
}
