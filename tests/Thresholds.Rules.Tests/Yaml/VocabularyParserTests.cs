using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Tests.Yaml;

public sealed class VocabularyParserTests
{
    [Test]
    public void Facts_and_concepts_are_read()
    {
        (Vocabulary? vocabulary, var diagnostics) = Reading.Vocabulary("""
            vocabulary: thresholds
            facts:
              - { id: age, type: age, unit: years, range: { from: 0, to: 24 }, ask: How old?, meaning: Complete years. }
              - { id: attendance, type: number, range: { to: 99.5 }, ask: How much? }
              - { id: mobility, type: one-of, values: [pre-mobile, mobile], ask: How mobile? }
            concepts:
              - { id: child/pregnant, meaning: The child is pregnant., domain: child-developmental-needs, ask: Pregnant? }
            """);

        diagnostics.Should().BeEmpty();
        Fact age = vocabulary!.Facts[0];
        (age.Id, age.Type, age.Unit, age.From, age.To, age.Ask, age.Meaning).Should().Be(("age", FactType.Age, "years", 0m, 24m, "How old?", "Complete years."));
        (vocabulary.Facts[1].From, vocabulary.Facts[1].To, vocabulary.Facts[1].Meaning).Should().Be((null, 99.5m, null));
        vocabulary.Facts[2].Values.Should().Equal("pre-mobile", "mobile");
        Concept concept = vocabulary.Concepts.Should().ContainSingle().Subject;
        (concept.Id, concept.Subject, concept.Domain, concept.Ask).Should().Be(("child/pregnant", "child", "child-developmental-needs", "Pregnant?"));
    }

    [TestCase("facts:\n  - { id: a, type: one-of, ask: A? }", DiagnosticCodes.MissingKey)]
    [TestCase("facts:\n  - { id: a, type: yesno, ask: A? }", DiagnosticCodes.UnknownWord)]
    [TestCase("facts:\n  - { id: a, type: number, range: { from: low }, ask: A? }", DiagnosticCodes.BadNumber)]
    [TestCase("concepts:\n  - { id: pregnant, meaning: m, domain: parenting-capacity, ask: A? }", DiagnosticCodes.BadId)]
    [TestCase("concepts:\n  - { id: a/b, meaning: m, domain: parenting, ask: A? }", DiagnosticCodes.UnknownWord)]
    [TestCase("concepts:\n  - { id: a/b, domain: parenting-capacity, ask: A? }", DiagnosticCodes.MissingKey)]
    public void A_mistake_is_reported_once_and_the_vocabulary_stays(string text, string code)
    {
        (Vocabulary? vocabulary, var diagnostics) = Reading.Vocabulary("vocabulary: v\n" + text);

        vocabulary.Should().NotBeNull();
        diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Test]
    public void Without_an_id_there_is_no_vocabulary() => Reading.Vocabulary("vocabulary: V\n").Vocabulary.Should().BeNull();
}
