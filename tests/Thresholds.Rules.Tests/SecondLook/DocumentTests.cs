using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Analysis;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Building;
using Thresholds.Rules.Tests.Published;

namespace Thresholds.Rules.Tests.SecondLook;

/// <summary>A sound ruleset beside the text of its document.</summary>
public sealed class DocumentTests
{
    private const string Document = """
        4. What to do	11
        4.1 Criteria for action.....	11

        4.1 Criteria for action
        The table in Appen-
        dix 1 lists what to look for.  A referral should be made.
        4.2 Safeguarding concerns
        You must telephone. 376 666 is the number.

        Appendix 1
        health-needs-met   missed-appointments
        missing-
        frequently
        “serious–injury”
        """;

    [Test]
    public void Nothing_is_said_of_a_ruleset_that_is_what_its_document_says() => Compared(RulesetBuilder.Sound()).Should().BeEmpty();

    [Test]
    public void Words_are_found_however_they_are_broken_quoted_and_hyphenated()
    {
        DocumentText text = new(Document);

        text.Has("Appendix 1 lists").Should().BeTrue();
        text.Has("\"Serious-injury\"").Should().BeTrue();
        text.Has("missing  frequently").Should().BeTrue();
        text.Has("missing often").Should().BeFalse();
        text.HasNumber("4.1").Should().BeTrue();
        text.HasNumber("4.3").Should().BeFalse();
        text.Headings.Should().Contain(["Criteria for action", "Safeguarding concerns", "Appendix 1"]);
    }

    [Test]
    public void A_place_that_the_document_does_not_have()
    {
        Compared(RulesetBuilder.Sound().Rule("r", When.All(When.Marked("missing-frequently"), When.Marked("missed-appointments")), level: "statutory", cite: "4.7"))
            .Should().Equal("THR4004 rule `r`: cites `4.7`, which the document does not have (the document has `4`, `4.1`, `4.2`)");
        Compared(RulesetBuilder.Sound().Note("n", cite: "Safegarding concerns")).Should().Equal(
            "THR4004 note `n`: cites `Safegarding concerns`, which the document does not have (did you mean `Safeguarding concerns`?)");
    }

    [TestCase("4.1 and 4.2")]
    [TestCase("4.1; Appendix 1, row 3")]
    [TestCase("Appendix 1, note to level 4")]
    [TestCase("criteria for action, item 2")]
    public void A_citation_is_looked_for_part_by_part(string cite) => Compared(RulesetBuilder.Sound().Note("n", cite: cite)).Should().BeEmpty();

    [Test]
    public void Published_words_that_the_document_does_not_have() =>
        Compared(RulesetBuilder.Sound().Row("a", "targeted", text: "Mising frequently")).Should().ContainSingle()
            .Which.Should().StartWith("THR4005 row `a`: its words do not stand in the document");

    [Test]
    public void Guidance_that_is_stronger_than_the_place_it_cites()
    {
        Compared(RulesetBuilder.Sound().Response("call", "Telephone.", Force.Must, "4.1")).Should().ContainSingle()
            .Which.Should().StartWith("THR4006 response `call`: has the force `must`, and `4.1` has no word stronger than `should`");
        Compared(RulesetBuilder.Sound().Response("call", "Telephone.", Force.Must, "4.2")).Should().BeEmpty();
        Compared(RulesetBuilder.Sound().Response("call", "Telephone.", Force.May, "Appendix 1")).Should().BeEmpty();
    }

    [TestCase("cambridgeshire-peterborough", "cambridgeshire-peterborough-thresholds.txt")]
    [TestCase("cumbria", "cumbria-threshold-guidance.txt")]
    [TestCase("cumbria-early-help", "cumbria-early-help-strategy.txt")]
    [TestCase("northamptonshire", "northamptonshire-thresholds-guidance.txt")]
    [TestCase("westmorland-furness", "westmorland-furness-threshold-guidance.txt")]
    public void The_shipped_editions_are_what_their_documents_say(string ruleset, string file)
    {
        string text = DocumentTexts.Read(file);
        Edition edition = new ThresholdCatalog().Find(ruleset, new DateOnly(2026, 3, 4)).Edition!;

        RulesetAnalysis.Compare(edition.Ruleset, edition.Vocabulary, text).Select(d => d.ToString()).Should().BeEmpty();
        RulesetAnalysis.Compare(edition.Ruleset, edition.Vocabulary, "Nothing of the kind.").Should().HaveCountGreaterThan(20, "the check looks");
    }

    private static IEnumerable<string> Compared(RulesetBuilder builder) =>
        RulesetAnalysis.Compare(builder.Build(), TestVocabulary.Small, Document).Select(d => d.Help is null || d.Code != DiagnosticCodes.PlaceNotInDocument
            ? $"{d.Code} {d.Message}"
            : $"{d.Code} {d.Message} ({d.Help})");
}
