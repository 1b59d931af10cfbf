using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Guidance;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Guidance;

/// <summary>Consent is decided by what is believed and by what asking would do, never by a level.</summary>
[TestFixture]
public sealed class ConsentTests
{
    private const string ChildInNeed = "provide-child-in-need";

    private const string Rows =
        """
        domains:
          - id: home
            name: Home
            cite: T
            rows:
              low:
                - { id: calm, text: Calm }
              middle:
                - { id: stir, text: Stir }
              high:
                - { id: storm, text: Storm, triggers: [discussion, enquiry, service] }
        consent:
          - { id: general, purpose: refer, requirement: required, from: [family], why: In general., cite: "8" }
        """;

    private const string Harm =
        """

          - { id: harm, purpose: refer, requirement: not-required, applies: { harm-suspected: yes }, why: Harm., cite: "8"OVERRIDES }
        """;

    [Test]
    public void Consent_to_refer(
        [Values("yes", "no", "not-known", "")] string belief,
        [Values("yes", "no", "")] string addsRisk,
        [Values("yes", "no", "not-known")] string crime,
        [Values("yes", "")] string confidentiality,
        [Values("low-self-esteem", "neglect-identified", "beyond-parental-control", "sexual-activity-under-13", "")] string row)
    {
        string facts = string.Join(
            ' ',
            Fact("significant-harm-suspected", belief),
            Fact("seeking-consent-adds-risk", addsRisk),
            Fact("may-undermine-crime-investigation", crime),
            Fact("confidentiality-from-family-needed", confidentiality));
        ConsentRule[] refer = [.. Northants.Evaluate($"{row} {facts}").Consent.Where(c => c.Purpose == ConsentPurpose.Refer)];

        List<string> expected = [];
        AddIf("refer-significant-harm", belief);
        AddIf("refer-adds-risk", addsRisk);
        AddIf("refer-serious-crime", crime);
        AddIf("refer-confidentiality", confidentiality);
        if (expected.Count == 0)
        {
            expected.Add(belief == "no" ? "refer-without-significant-harm" : "refer-belief-not-recorded");
        }

        refer.Select(c => c.Id).Should().Equal(expected);
        refer.Select(c => c.Requirement).Distinct().Should().Equal(expected[0] switch
        {
            "refer-without-significant-harm" => ConsentRequirement.Required,
            "refer-belief-not-recorded" => ConsentRequirement.SeekUnlessUnsafe,
            _ => ConsentRequirement.NotRequired,
        });

        void AddIf(string id, string value)
        {
            if (value == "yes")
            {
                expected.Add(id);
            }
        }
    }

    [TestCase("yes", "share-significant-harm", ConsentRequirement.NotRequired)]
    [TestCase("no", "share-in-general", ConsentRequirement.SeekUnlessUnsafe)]
    [TestCase("not-known", "share-in-general", ConsentRequirement.SeekUnlessUnsafe)]
    public void Consent_to_share(string belief, string rule, ConsentRequirement requirement) =>
        Northants.Evaluate($"low-self-esteem significant-harm-suspected={belief}").Consent.Where(c => c.Purpose == ConsentPurpose.Share)
            .Select(c => (c.Id, c.Requirement)).Should().Equal((rule, requirement));

    [Test]
    public void Where_it_is_not_needed_the_evidence_why_is_still_a_must()
    {
        ConsentRule rule = Northants.Evaluate("sexual-activity-under-13 significant-harm-suspected=yes").Consent.Single(c => c.Id == "refer-significant-harm");
        rule.DutyForce.Should().Be(Force.Must);
        rule.Duty.Should().Contain("Evidence").And.Contain("must be given").And.NotContain("rationale", "which the document asks for in weaker words");
    }

    [TestCase("beyond-parental-control")]
    [TestCase("sexual-activity-under-13")]
    [TestCase("failure-to-thrive-under-fives")]
    public void Level_4_without_suspected_harm_does_not_make_it_unneeded(string row) =>
        Northants.Evaluate($"{row} significant-harm-suspected=no").Consent.Where(c => c.Purpose == ConsentPurpose.Refer)
            .Select(c => c.Requirement).Should().Equal(ConsentRequirement.Required);

    [TestCase("")]
    [TestCase("age=9")]
    [TestCase("age=21")]
    [TestCase("significant-harm-suspected=yes")]
    [TestCase("significant-harm-suspected=no")]
    [TestCase("significant-harm-suspected=no seeking-consent-adds-risk=yes")]
    [TestCase("may-undermine-crime-investigation=yes")]
    public void It_is_the_same_for_every_row_under_the_same_facts(string facts)
    {
        string[] none = [.. Northants.Evaluate(facts).Consent.Select(c => c.Id)];
        foreach (string row in Northants.Ruleset.Indicators.Select(i => i.Id))
        {
            Evaluation evaluation = Northants.Evaluate($"{row} {facts}");
            evaluation.Consent.Select(c => c.Id).Where(id => id != ChildInNeed).Should().Equal(none, row);
            evaluation.Consent.Any(c => c.Id == ChildInNeed).Should().Be(
                evaluation.Section17.Triggers.Any(t => t.Trigger.Id == "child-in-need") && !facts.Contains("significant-harm-suspected=yes"), row);
        }
    }

    [TestCase("yes", "harm")]
    [TestCase("no", "general")]
    [TestCase("not-known", "general")]
    public void An_override_stands_alone_while_it_applies(string harm, string expected) =>
        Consents(", overrides: [general]", harm).Should().Equal(expected);

    [Test]
    public void Without_an_override_all_are_listed() => Consents(string.Empty, "yes").Should().Equal("general", "harm");

    private static IEnumerable<string> Consents(string overrides, string harm)
    {
        Edition edition = Small.Edition(Rows + Harm.Replace("OVERRIDES", overrides, StringComparison.Ordinal));
        return Small.Evaluate(edition, Probe.Observe($"storm harm-suspected={harm}")).Consent.Select(c => c.Id);
    }

    private static string Fact(string id, string value) => value.Length == 0 ? string.Empty : $"{id}={value}";
}
