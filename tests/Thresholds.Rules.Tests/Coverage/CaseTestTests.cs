using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Covering;

/// <summary>A worked case beside its evaluation: how it stands, and what it says where it does not pass.</summary>
[TestFixture]
public sealed class CaseTestTests
{
    private const string Body =
        """
        domains:
          - id: health
            name: Health
            cite: T
            rows:
              low:
                - { id: silent, text: A silent strength, strength: true, indicates: false }
              high:
                - { id: one, text: The first }
                - { id: two, text: The second }
                - { id: three, text: The third }
        rules:
          - { id: service-rule, text: A service, when: { looked-after: yes }, triggers: [service, enquiry, discussion], cite: T, basis: published }
        """;

    private static readonly Edition Edition = Small.Edition(Body);

    [Test]
    public void It_passes_when_it_gets_what_it_expects()
    {
        CaseTest test = Of(Observations.Of("one"), new Expectation { Level = Named("high"), Because = [Named("one")] });

        test.Status.Should().Be(CaseTestStatus.Passed);
        test.Unmet.Should().BeEmpty();
        test.Name.Should().Be("unnamed");
    }

    [Test]
    public void What_was_expected_and_what_was_found_are_values()
    {
        CaseTest test = Of(Observations.Of("one"), new Expectation
        {
            Level = Named("low"),
            Settled = true,
            Section47 = SectionStatus.NoneRecorded,
            Because = [Named("two")],
            Contradictions = [Named("one")],
            Responses = [Named("call")],
        });

        test.Status.Should().Be(CaseTestStatus.Failed);
        test.Unmet.Select(u => $"{u.What}: {u.Expected ?? "-"}, {u.Found ?? "-"}").Should().BeEquivalentTo(
            "level: low, high",
            "settled: true, false",
            "section47: none-recorded, described-as-s47",
            "reasons: two, -",
            "reasons: -, one",
            "contradictions: one, -",
            "responses: call, -");
        test.Unmet.Should().OnlyContain(u => u.Diagnostic.Code == DiagnosticCodes.ExpectationFailed);
        ExpectationCheck.Compare(test.File.Expect!, test.Evaluation).Select(d => d.Message).Should().Equal(test.Unmet.Select(u => u.Diagnostic.Message));
    }

    [Test]
    public void The_rows_that_carry_the_level_are_the_reason() =>
        Reasons(Observations.Of("one"), "none").Should().Equal("level 3 because of \"The first\" (T, level 3, Health, row 1)");

    [Test]
    public void Two_of_them_are_named_and_the_others_counted() =>
        Reasons(Observations.Of("one", "two", "three"), "none").Should().Equal(
            "level 3 because of \"The first\" (T, level 3, Health, row 1); \"The second\" (T, level 3, Health, row 2); 1 more");

    [TestCase("two", "two: nothing that is recorded speaks for or against it")]
    [TestCase("three", "three: what is recorded speaks against it")]
    [TestCase("silent", "silent: counts, and carries neither a level nor a trigger here")]
    [TestCase("service-rule", "service-rule: nothing that is recorded speaks for or against it")]
    [TestCase("four", "four: the edition has no such row or rule")]
    public void A_missing_reason_says_how_it_is_marked(string expected, string said) =>
        Of(Observations.Of("silent").WithAbsent("three"), new Expectation { Because = [Named(expected)] }).Reasons().Should().Equal(
            "no level: nothing that is recorded makes a rule with a level true", said);

    [Test]
    public void A_mistake_is_the_reason_and_expectations_are_not_compared()
    {
        CaseTest test = Of(Observations.Of("oen"), new Expectation { Level = Named("high") });

        test.Status.Should().Be(CaseTestStatus.Failed);
        test.Mistakes.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.UnknownFinding);
        test.Unmet.Should().BeEmpty();
        test.Reasons().Should().BeEmpty();
    }

    [Test]
    public void A_case_about_being_incomplete_may_have_its_mistake() =>
        Of(Observations.Of("oen", "one"), new Expectation { Level = Named("high"), Complete = false }).Status.Should().Be(CaseTestStatus.Passed);

    [Test]
    public void A_case_without_an_expectation_neither_passes_nor_fails() => Of(Observations.Of("oen"), null).Status.Should().Be(CaseTestStatus.NothingExpected);

    private static IEnumerable<string> Reasons(Observations observations, string level) => Of(observations, new Expectation { Level = Named(level) }).Reasons();

    private static CaseTest Of(Observations observations, Expectation? expect) =>
        CaseTest.Of(new CaseFile { Observations = observations, Expect = expect }, Small.Evaluate(Edition, observations));

    private static Reference Named(string id) => new(id, SourcePosition.None);
}
