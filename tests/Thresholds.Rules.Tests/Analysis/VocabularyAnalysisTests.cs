using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Analysis;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;
using Thresholds.Rules.Tests.Building;

namespace Thresholds.Rules.Tests.Analysis;

public sealed class VocabularyAnalysisTests
{
    private static readonly TestCaseData[] Wrong =
    [
        Case(DiagnosticCodes.RangeUpsideDown, "fact `f`: the range begins at `24` and ends before it, at `0`", Number(24, 0)),
        Case(DiagnosticCodes.ValuesDoNotFitType, "fact `f`: the type `one-of` needs two or more different `values`, found 0", OneOf()),
        Case(
            DiagnosticCodes.ValuesDoNotFitType,
            "fact `f`: the type `one-of` needs two or more different `values`, found 1",
            OneOf("a", "a")),
        Case(DiagnosticCodes.ValuesDoNotFitType, "fact `f`: the value `a` stands twice", OneOf("a", "b", "a")),
        Case(
            DiagnosticCodes.ValuesDoNotFitType,
            "fact `f`: the type `whole-number` has no `values`",
            new Fact { Id = "f", Type = FactType.WholeNumber, Values = ["1"], Ask = "f?" }),
        Case(
            DiagnosticCodes.ValuesDoNotFitType,
            "fact `f`: the type `yes-no` has no `range`",
            new Fact { Id = "f", Type = FactType.YesNo, To = 1, Ask = "f?" }),
        Case(
            DiagnosticCodes.ReservedId,
            "fact `f`: the value `not-known` is kept for a fact that was asked and is not known",
            OneOf("a", "not-known")),
        Case(
            DiagnosticCodes.ReservedId,
            "fact `unborn`: the name is kept for a child not yet born in a case",
            new Fact { Id = "unborn", Type = FactType.YesNo, Ask = "f?" }),
    ];

    [Test]
    public void A_sound_vocabulary_has_no_findings() => VocabularyAnalysis.Judge(TestVocabulary.Small).Should().BeEmpty();

    [TestCaseSource(nameof(Wrong))]
    public void A_fact_that_cannot_be(string code, string message, Fact fact) =>
        VocabularyAnalysis.Judge(TestVocabulary.Of(fact)).Select(d => $"{d.Code}: {d.Message}").Should().Equal($"{code}: {message}");

    [Test]
    public void The_same_id_twice()
    {
        Vocabulary vocabulary = new()
        {
            Id = "v",
            Facts = [Number(0, 1), Number(0, 2)],
            Concepts = [TestVocabulary.Concept("child/pregnant"), TestVocabulary.Concept("child/pregnant")],
        };

        VocabularyAnalysis.Judge(vocabulary).Select(d => d.Message).Should().Equal(
            "concept `child/pregnant` stands twice",
            "fact `f` stands twice");
    }

    private static Fact Number(decimal from, decimal to) => new() { Id = "f", Type = FactType.Number, From = from, To = to, Ask = "f?" };

    private static Fact OneOf(params string[] values) => new() { Id = "f", Type = FactType.OneOf, Values = [.. values], Ask = "f?" };

    private static TestCaseData Case(string code, string message, Fact fact) => new(code, message, fact);
}
