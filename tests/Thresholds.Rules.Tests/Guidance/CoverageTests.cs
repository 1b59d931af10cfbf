using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.Guidance;

/// <summary>Everything in an edition's guidance is expected by name in some worked case.</summary>
[TestFixture]
public sealed class CoverageTests
{
    [TestCaseSource(typeof(Worked), nameof(Worked.RulesetsWithGuidance))]
    public void Every_response_is_expected_by_some_case(string ruleset) =>
        Missing(Edition(ruleset).Responses.Select(r => r.Id), Expected(ruleset).SelectMany(e => e.Responses ?? [])).Should().BeEmpty();

    [TestCaseSource(typeof(Worked), nameof(Worked.RulesetsWithGuidance))]
    public void Every_consent_rule_is_expected_by_some_case(string ruleset) =>
        Missing(Edition(ruleset).Consent.Select(r => r.Id), Expected(ruleset).SelectMany(e => e.Consent ?? [])).Should().BeEmpty();

    [TestCaseSource(typeof(Worked), nameof(Worked.RulesetsWithGuidance))]
    public void Every_consideration_is_expected_by_some_case(string ruleset) =>
        Missing(Edition(ruleset).Considerations.Select(r => r.Id), Expected(ruleset).SelectMany(e => e.Considerations ?? [])).Should().BeEmpty();

    [TestCaseSource(typeof(Worked), nameof(Worked.RulesetsWithGuidance))]
    public void The_guidance_is_there_to_be_expected(string ruleset)
    {
        Edition(ruleset).Responses.Should().NotBeEmpty();
        Edition(ruleset).Consent.Should().NotBeEmpty();
        Edition(ruleset).Considerations.Should().NotBeEmpty();
    }

    private static Ruleset Edition(string ruleset) => new ThresholdCatalog().Find(ruleset, DateOnly.MaxValue).Edition!.Ruleset;

    private static IEnumerable<Expectation> Expected(string ruleset) => Worked.FilesOf(ruleset).Select(f => Worked.Read(f).Expect!);

    private static IEnumerable<string> Missing(IEnumerable<string> ids, IEnumerable<Reference> expected) => ids.Except(expected.Select(e => e.Id));
}
