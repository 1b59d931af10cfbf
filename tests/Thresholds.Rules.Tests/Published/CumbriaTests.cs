using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Published;

/// <summary>Cumbria: what its guidance says, in its own names.</summary>
[TestFixture]
internal sealed class CumbriaTests() : ThresholdGuidanceTests(new NarrativeDocument("cumbria", "undated", "cumbria-threshold-guidance.txt"))
{
    protected override string Hub => "Cumbria Safeguarding Hub";

    [Test]
    public void The_levels_have_one_name_each() =>
        Ruleset.Levels.Select(l => l.Name).Should().Equal("Universal Needs", "Early Help", "Targeted Early Help", "Statutory Services (CiN/CP)");

    [Test]
    public void Both_names_of_the_hub_are_kept()
    {
        Ruleset.Contacts.Select(c => c.Name).Should().Contain("Cumbria Safeguarding Hub").And.NotContain(n => n.Contains("MASH"));
        Ruleset.Responses.Single(r => r.Id == "early-help-consultation").Text.Should().Contain("Multi-Agency Safeguarding Hub");
    }

    [Test]
    public void Misprints_are_kept()
    {
        Ruleset.Indicators.Single(i => i.Id == "emerging-needs-beyond-universal-services").Text.Should().Contain("met though universal");
        Ruleset.Indicators.Single(i => i.Id == "needs-beyond-universal-services").Text.Should().Contain("met thought Universal");
    }

    [Test]
    public void The_last_three_groups_are_no_cases_for_cerar_by_their_place() =>
        Document.Evaluate("privately-fostered", "homeless-16-17").Responses.Should().NotContain(r => r.Response.Id == "follow-cerar");
}
