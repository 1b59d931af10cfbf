using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Guidance;

/// <summary>The Early Help Assessment of section 5.1: 0 to 19 and unborn; to 24 with a learning difficulty or disability and with consent.</summary>
[TestFixture]
public sealed class EhaTests
{
    private const string Lower = "eha-lower-risk eha-share";
    private const string Older = "eha-20-to-24 eha-share";
    private const string NotForThem = "eha-not-for-this-age";
    private const string NotAppropriate = "eha-not-appropriate";

    [TestCase("unborn=yes", Lower)]
    [TestCase("age=0", Lower)]
    [TestCase("age=19", Lower)]
    [TestCase("age=19 learning-difficulty-or-disability=no", Lower)]
    [TestCase("age=19 consent-to-assessment=no", Lower)]
    [TestCase("", Lower)]
    [TestCase("age=not-known", Lower)]
    [TestCase("age=20", Older)]
    [TestCase("age=20 learning-difficulty-or-disability=yes", Older)]
    [TestCase("age=20 learning-difficulty-or-disability=yes consent-to-assessment=yes", Older)]
    [TestCase("age=20 learning-difficulty-or-disability=yes consent-to-assessment=no", NotForThem)]
    [TestCase("age=20 learning-difficulty-or-disability=no consent-to-assessment=yes", NotForThem)]
    [TestCase("age=20 learning-difficulty-or-disability=no consent-to-assessment=no", NotForThem)]
    [TestCase("age=20 consent-to-assessment=yes", Older)]
    [TestCase("age=20 consent-to-assessment=no", NotForThem)]
    [TestCase("age=20 disabled=yes consent-to-assessment=yes", Older)]
    [TestCase("age=20 disabled=yes learning-difficulty-or-disability=no consent-to-assessment=yes", Older)]
    [TestCase("age=24 learning-difficulty-or-disability=yes consent-to-assessment=yes", Older)]
    [TestCase("age=24 learning-difficulty-or-disability=yes consent-to-assessment=no", NotForThem)]
    [TestCase("age=24 learning-difficulty-or-disability=no consent-to-assessment=yes", NotForThem)]
    [TestCase("age=25 learning-difficulty-or-disability=yes consent-to-assessment=yes", NotForThem)]
    [TestCase("age=25", NotForThem)]
    [TestCase("unborn=yes immediate-danger=yes", NotAppropriate)]
    [TestCase("age=19 immediate-danger=yes", NotAppropriate)]
    [TestCase("age=20 learning-difficulty-or-disability=yes consent-to-assessment=yes immediate-danger=yes", NotAppropriate)]
    [TestCase("age=24 learning-difficulty-or-disability=yes consent-to-assessment=yes immediate-danger=yes", NotAppropriate)]
    [TestCase("age=25 immediate-danger=yes", NotAppropriate + " " + NotForThem)]
    [TestCase("unborn=yes significant-harm-suspected=yes", NotAppropriate)]
    [TestCase("age=19 significant-harm-suspected=yes", NotAppropriate)]
    [TestCase("age=24 learning-difficulty-or-disability=yes consent-to-assessment=yes significant-harm-suspected=yes", NotAppropriate)]
    public void At_level_2(string facts, string expected) => Eha($"low-self-esteem {facts}").Should().BeEquivalentTo(expected.Split(' '));

    // Every age with every answer: nobody is told of an EHA that 5.1 does not have for them, and nobody is told two things.
    [Test]
    public void The_whole_table(
        [Values("unborn=yes", "age=0", "age=19", "age=20", "age=24", "age=25")] string age,
        [Values("", "learning-difficulty-or-disability=yes", "learning-difficulty-or-disability=no")] string difficulty,
        [Values("", "consent-to-assessment=yes", "consent-to-assessment=no")] string consent,
        [Values("", "immediate-danger=yes", "immediate-danger=no")] string danger,
        [Values("low-self-esteem", "low-self-esteem lack-of-routine", "neglect-identified")] string rows)
    {
        string[] found = Eha($"{rows} {age} {difficulty} {consent} {danger}");

        bool young = age is "unborn=yes" or "age=0" or "age=19";
        bool refused = difficulty.EndsWith("=no", StringComparison.Ordinal) || consent.EndsWith("=no", StringComparison.Ordinal);
        bool hasOne = young || (age != "age=25" && !refused);
        bool now = danger == "immediate-danger=yes";

        found.Contains("eha-lower-risk").Should().Be(young && !now);
        found.Contains("eha-20-to-24").Should().Be(!young && hasOne && !now);
        found.Contains("eha-not-for-this-age").Should().Be(!hasOne);
        found.Contains("eha-share").Should().Be(hasOne && !now);
        found.Contains("eha-several-needs").Should().Be(hasOne && !now && rows.Contains("lack-of-routine"));
        found.Contains(NotAppropriate).Should().Be(now);
    }

    [TestCase("multi-agency-response-needed=yes", true)]
    [TestCase("multi-agency-response-needed=no", false)]
    [TestCase("", true)]
    public void It_is_shared_when_one_agency_cannot_respond_alone(string fact, bool shared) =>
        Eha($"low-self-esteem age=9 {fact}").Contains("eha-share").Should().Be(shared);

    [TestCase("sexual-activity-under-13")]
    [TestCase("beyond-parental-control")]
    [TestCase("failure-to-thrive-under-fives")]
    public void At_level_4_it_is_not_appropriate(string row) => Eha($"{row} age=4").Should().Equal(NotAppropriate);

    [TestCase("child-in-need-vulnerability")]
    [TestCase("child-in-need-disability")]
    [TestCase("child-in-need-parental-difficulties")]
    [TestCase("child-in-need-respite")]
    public void A_child_in_need_has_its_own_words_on_it(string criterion)
    {
        Evaluation evaluation = Northants.Evaluate($"{criterion} age=9");
        evaluation.Responses.Select(r => r.Response.Id).Should().Contain(["child-in-need-referral", "section-17-assessment"])
            .And.NotContain("eha-lower-risk").And.NotContain("contact-early-help-support");
    }

    [TestCase("")]
    [TestCase("health-needs-met")]
    public void Below_level_2_there_is_none(string observed) => Eha($"{observed} age=9").Should().BeEmpty();

    [TestCase("learning-difficulty-or-disability=yes consent-to-assessment=yes")]
    [TestCase("")]
    public void Consent_to_it_is_printed_for_20_to_24_alone(string facts)
    {
        foreach (int age in (int[])[0, 19, 20, 24, 25])
        {
            Northants.Evaluate($"low-self-esteem age={age} {facts}").Consent.Any(c => c.Id == "assess-eha-20-to-24").Should().Be(age is >= 20 and <= 24);
        }
    }

    private static string[] Eha(string observed) =>
        [.. Northants.Evaluate(observed).Responses.Select(r => r.Response.Id).Where(id => id.StartsWith("eha-", StringComparison.Ordinal))];
}
