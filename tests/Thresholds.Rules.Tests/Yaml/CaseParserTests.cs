using System.Collections.Immutable;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Yaml;

public sealed class CaseParserTests
{
    [Test]
    public void A_whole_case_is_read()
    {
        CaseFile file = Sound("""
            case: demo-001
            ruleset: example@2026
            as-of: 2026-03-04
            child: { age: 12, unborn: false, school-attendance: 84.50, looked-after: not-known }
            observed:
              - under-13
              - { id: missing, happened: 2026-02-28, recorded: 2026-03-01, by: school, kind: childs-words, note: words }
              - { id: child/self-harm, finding: absent }
            expect:
              level: statutory
              could-reach: none
              settled: no
              complete: true
              section47: could-lead-to-enquiries
              section17: none-recorded
              because: [under-13]
              contradictions: []
              conflicts: [calm]
              questions: [age, missing]
            """);

        Observations observations = file.Observations;
        (observations.Case, file.Ruleset!.Value.Id, observations.AsOf).Should().Be(("demo-001", "example@2026", new DateOnly(2026, 3, 4)));
        observations.Facts.Select(f => (f.Name, f.Value)).Should().Equal(
            ("age", "12"), ("unborn", "no"), ("school-attendance", "84.50"), ("looked-after", RecordedFact.NotKnown));
        observations.Findings.Select(f => (f.Id, f.Finding)).Should().Equal(
            ("under-13", Finding.Present), ("missing", Finding.Present), ("child/self-harm", Finding.Absent));
        Observation missing = observations.Findings[1];
        (missing.Happened, missing.Recorded, missing.By, missing.Kind, missing.Note).Should().Be(
            (new DateOnly(2026, 2, 28), new DateOnly(2026, 3, 1), "school", ObservationKind.ChildsWords, "words"));
        Expectation expect = file.Expect!;
        (expect.Level!.Value.Id, expect.CouldReach!.Value.Id, expect.Settled, expect.Complete).Should().Be(("statutory", Expectation.NoLevel, false, true));
        (expect.Section47, expect.Section17).Should().Be((SectionStatus.CouldLeadToEnquiries, SectionStatus.NoneRecorded));
        expect.Because!.Value.Select(b => b.Id).Should().Equal("under-13");
        expect.Contradictions!.Value.Should().BeEmpty();
        expect.Conflicts!.Value.Select(b => b.Id).Should().Equal("calm");
        expect.Questions!.Value.Select(b => b.Id).Should().Equal("age", "missing");
    }

    [Test]
    public void What_a_case_does_not_state_stays_unstated()
    {
        CaseFile file = Sound("case: x\nexpect: { level: none }\n");

        file.Ruleset.Should().BeNull();
        file.Observations.AsOf.Should().BeNull();
        file.Expect!.Because.Should().BeNull();
        file.Expect.Settled.Should().BeNull();
    }

    [Test]
    public void A_bad_entry_keeps_the_others_and_stands_in_the_bag_and_in_the_case()
    {
        (ImmutableArray<CaseFile> cases, ImmutableArray<Diagnostic> diagnostics) = Reading.Cases("case: x\nobserved: [a, B, [c], ~, d]\n");

        cases.Single().Observations.Findings.Select(f => f.Id).Should().Equal("a", "d");
        diagnostics.Select(d => d.Code).Should().Equal(DiagnosticCodes.BadId, DiagnosticCodes.WrongShape, DiagnosticCodes.EmptyValue);
        cases.Single().Observations.Problems.Should().Equal(diagnostics);
    }

    [Test]
    public void Each_case_has_its_own_problems_also_those_of_the_text()
    {
        (ImmutableArray<CaseFile> cases, ImmutableArray<Diagnostic> diagnostics) = Reading.Cases("case: a\n---\ncase: b\ncase: c\n---\ncase: &d d\nx: y\n");

        cases.Select(c => c.Observations.Problems.Length).Should().Equal(0, 1, 2);
        diagnostics.Should().HaveCount(3);
    }

    [TestCase("finding: absnt")]
    [TestCase("finding: ~")]
    [TestCase("finding: [absent]")]
    [TestCase("findng: absent")]
    public void A_finding_that_cannot_be_read_is_neither_present_nor_silent(string finding)
    {
        CaseFile file = Reading.Cases($"case: x\nobserved:\n  - {{ id: a, {finding} }}\n").Cases.Single();

        file.Observations.Findings.Single().Finding.Should().Be(Finding.NotKnown);
        file.Observations.Problems.Should().ContainSingle();
    }

    [Test]
    public void A_bad_date_keeps_the_finding()
    {
        CaseFile file = Reading.Cases("case: x\nobserved:\n  - { id: a, happened: 2026-02-30 }\n").Cases.Single();

        file.Observations.Findings.Single().Finding.Should().Be(Finding.Present);
        file.Observations.Problems.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.BadDate);
    }

    [TestCase("[{ \"case\": \"a\" }, 3, { \"case\": \"b\" }]")]
    [TestCase("case: a\n---\n3\n---\ncase: b\n")]
    [TestCase("case: a\n---\n- case: x\n---\ncase: b\n")]
    public void What_is_no_mapping_is_reported_and_its_neighbours_stay(string text)
    {
        (ImmutableArray<CaseFile> cases, ImmutableArray<Diagnostic> diagnostics) = Reading.Cases(text);

        cases.Select(c => c.Observations.Case).Should().Equal("a", "b");
        diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.WrongShape);
    }

    [Test]
    public void A_broken_document_is_reported_and_its_neighbours_stay()
    {
        (ImmutableArray<CaseFile> cases, ImmutableArray<Diagnostic> diagnostics) = Reading.Cases("case: a\n---\ncase: [\n---\ncase: b\n");

        cases.Select(c => c.Observations.Case).Should().Equal("a", "b");
        diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.NotYaml);
    }

    [TestCase("cas: x\nobserved: [a]\n")]
    [TestCase("observed: [a]\ncase: x\n")]
    [TestCase("observed: [a]\n")]
    public void A_case_without_its_first_key_is_reported_once_and_read(string text)
    {
        (ImmutableArray<CaseFile> cases, ImmutableArray<Diagnostic> diagnostics) = Reading.Cases(text);

        diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.UnknownFileKind);
        cases.Single().Observations.Findings.Should().ContainSingle();
    }

    [Test]
    public void Json_has_no_first_key() => Reading.Cases("""{ "observed": ["a"], "case": "x" }""").Diagnostics.Should().BeEmpty();

    [Test]
    public void An_empty_array_holds_no_case_and_no_mistake()
    {
        (ImmutableArray<CaseFile> cases, ImmutableArray<Diagnostic> diagnostics) = Reading.Cases("[]");

        cases.Should().BeEmpty();
        diagnostics.Should().BeEmpty();
    }

    [TestCase("ruleset: Example")]
    [TestCase("ruleset: example@")]
    [TestCase("ruleset: '@2026'")]
    public void A_ruleset_is_named_by_id_and_edition(string line)
    {
        (ImmutableArray<CaseFile> cases, ImmutableArray<Diagnostic> diagnostics) = Reading.Cases($"case: x\n{line}\n");

        cases.Single().Ruleset.Should().BeNull();
        diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.BadId);
    }

    [TestCase("child: { age: [12] }", DiagnosticCodes.WrongShape)]
    [TestCase("child: { age: }", DiagnosticCodes.EmptyValue)]
    [TestCase("child: { Age: 12 }", DiagnosticCodes.BadId)]
    [TestCase("expect: { section47: maybe }", DiagnosticCodes.UnknownWord)]
    [TestCase("expect: { settled: maybe }", DiagnosticCodes.UnknownWord)]
    [TestCase("observd: [a]", DiagnosticCodes.UnknownKey)]
    public void A_mistake_is_reported_once(string line, string code) =>
        Reading.Cases($"case: x\n{line}\n").Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);

    private static CaseFile Sound(string text)
    {
        (ImmutableArray<CaseFile> cases, ImmutableArray<Diagnostic> diagnostics) = Reading.Cases(text);
        diagnostics.Should().BeEmpty();
        return cases.Single();
    }
}
