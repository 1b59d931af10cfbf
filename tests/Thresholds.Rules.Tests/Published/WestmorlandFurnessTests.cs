using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Published;

/// <summary>Westmorland and Furness: what its guidance says in its own names, and every place where it differs from Cumbria's.</summary>
[TestFixture]
internal sealed class WestmorlandFurnessTests()
    : ThresholdGuidanceTests(new NarrativeDocument("westmorland-furness", "undated", "westmorland-furness-threshold-guidance.txt"))
{
    // Headings, Cumbria's first. A citation may differ in these and in nothing else.
    private static readonly (string Cumbria, string Own)[] Headings =
    [
        ("Four levels of need", "Continuum of Need"),
        ("Early Help Professional Consultation", "Family Help Professional Consultation"),
        ("Early Help", "Family Help"),
    ];

    private static readonly NarrativeDocument Cumbria = new("cumbria", "undated", "cumbria-threshold-guidance.txt");

    protected override string Hub => "Westmorland and Furness Multi – Agency Children's Hub";

    [Test]
    public void Levels_2_and_3_have_two_names_each() =>
        Ruleset.Levels.Select(l => l.Name).Should().Equal(
            "Universal Needs", "Early Help, also Family Help", "Targeted Early Help, also Targeted Family Help", "Statutory Services (CiN/CP)");

    [Test]
    public void Every_difference_from_cumbria_is_known() =>
        Golden.Verify(string.Concat(ModelDifferences.Between(Cumbria.Ruleset, Ruleset)
            .Where(d => !DiffersByHeadingAlone(d.First, d.Second))
            .Select(d => $"{d.Path}\n  Cumbria: {d.First ?? "-"}\n  W and F: {d.Second ?? "-"}\n")));

    [Test]
    public void The_assessment_and_the_panels_keep_early_help()
    {
        Ruleset.Contacts.Select(c => c.Name).Should().Contain("Early Help and Family Support Panels").And.Contain("Family Help Team");
        Ruleset.Responses.Select(r => r.Text).Should().Contain(t => t.Contains("Early Help Assessment")).And.NotContain(t => t.Contains("Family Help Assessment"));
    }

    [Test]
    public void No_address_is_taken_over_from_cumbria() => Ruleset.Contacts.Should().OnlyContain(c => c.Web == null && c.Telephone.IsEmpty);

    [Test]
    public void Criteria_are_shared_by_concept()
    {
        string[] shared = [.. Cumbria.Ruleset.Indicators.SelectMany(i => i.SameAs).Select(c => c.Id)];
        Ruleset.Indicators.SelectMany(i => i.SameAs).Select(c => c.Id).Should().Equal(shared);
        foreach (string concept in shared)
        {
            (Document.Evaluate(concept).IndicatedLevel?.Id).Should().Be(Cumbria.Evaluate(concept).IndicatedLevel?.Id, "of {0}", concept);
        }
    }

    private static bool DiffersByHeadingAlone(string? first, string? second) =>
        first is not null && second is not null
        && Headings.Any(h => (first == h.Cumbria && second == h.Own)
            || (first.StartsWith($"{h.Cumbria}, level ", StringComparison.Ordinal) && second == h.Own + first[h.Cumbria.Length..]));
}
