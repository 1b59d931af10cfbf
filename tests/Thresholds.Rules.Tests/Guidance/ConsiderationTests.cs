using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Guidance;

/// <summary>Guidance changes no level, no trigger and no question.</summary>
[TestFixture]
public sealed partial class ConsiderationTests
{
    private static readonly Dictionary<string, Edition> Bare = [];

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void Without_its_guidance_an_edition_gives_the_same(string file)
    {
        CaseFile worked = Worked.Read(file);
        Evaluation with = Worked.Evaluate(worked);
        Evaluation without = new ThresholdEvaluator(WithoutGuidance(with.Edition.Ruleset), new ReferenceEngine(), with.AsOf).Evaluate(worked.Observations);

        without.Considerations.Should().BeEmpty();
        without.Consent.Should().BeEmpty();
        without.IndicatedLevel?.Id.Should().Be(with.IndicatedLevel?.Id);
        Small.IdOf(without.IndicatedLevel).Should().Be(Small.IdOf(with.IndicatedLevel));
        Small.IdOf(without.CouldReach).Should().Be(Small.IdOf(with.CouldReach));
        without.Settled.Should().Be(with.Settled);
        without.TrueRules.Should().Equal(with.TrueRules);
        Triggers(without).Should().Equal(Triggers(with));
        without.Section47.Status.Should().Be(with.Section47.Status);
        without.Section17.Status.Should().Be(with.Section17.Status);
    }

    [TestCase("risk-outside-home=yes parents-protective=yes")]
    [TestCase("risk-outside-home=yes parents-protective=yes consent-given=no")]
    [TestCase("risk-outside-home=no parents-protective=yes immediate-danger=no")]
    public void Protective_parents_remove_no_star(string facts)
    {
        string[] starred = [.. Northants.Ruleset.Indicators.Where(i => i.Triggers.Any(t => t.Id == Northants.Discussion)).Select(i => i.Id)];
        starred.Should().HaveCountGreaterThan(10);
        foreach (string row in starred)
        {
            Evaluation evaluation = Northants.Evaluate($"{row} {facts}");
            evaluation.Section47.Status.Should().Be(SectionStatus.StrategyDiscussionRequired, row);
            Small.IdOf(evaluation.IndicatedLevel).Should().Be("statutory", row);
            evaluation.Responses.Select(r => r.Response.Id).Should().Contain(["refer-to-mash", "refer-by-telephone", "follow-up-in-writing"], row);
        }
    }

    [TestCase("parents-protective=yes", true)]
    [TestCase("parents-protective=no", false)]
    [TestCase("", false)]
    public void An_early_help_outcome_is_for_the_MASH_to_weigh_with_protective_parents(string fact, bool weighed)
    {
        Evaluation evaluation = Northants.Evaluate($"gang-or-criminal-exploitation risk-outside-home=yes {fact}");
        ResponseDue[] outcome = [.. evaluation.Responses.Where(r => r.Response.Id == "extra-familial-early-help-outcome")];
        outcome.Should().HaveCount(weighed ? 1 : 0);
        outcome.Where(r => r.Response is not { By: "MASH", Force: Force.May } || !r.Response.Text.Contains("removes no star")).Should().BeEmpty();
    }

    [Test]
    public void All_rows_of_level_2_together_stay_at_level_2_and_raise_the_question()
    {
        string rows = string.Join(' ', Northants.Ruleset.Indicators.Where(i => i.Level?.Id == "early-help" && i.Domain is not null).Select(i => i.Id));
        Evaluation evaluation = Northants.Evaluate(rows);
        Small.IdOf(evaluation.IndicatedLevel).Should().Be("early-help");
        Considerations(evaluation).Should().Contain("multiple-needs");
    }

    [TestCase("low-self-esteem", false)]
    [TestCase("low-self-esteem lack-of-routine", true)]
    [TestCase("low-self-esteem health-needs-met", false)]
    [TestCase("low-self-esteem -lack-of-routine", false)]
    public void Several_needs_are_two_or_more(string observed, bool several) =>
        Considerations(Northants.Evaluate(observed)).Contains("multiple-needs").Should().Be(several);

    [TestCase("beyond-parental-control", true)]
    [TestCase("beyond-parental-control significant-harm-suspected=no", true)]
    [TestCase("beyond-parental-control significant-harm-suspected=yes", false)]
    [TestCase("missing-frequently", false)]
    [TestCase("neglect-identified", false)]
    public void Level_4_without_a_star_asks_what_is_suspected(string observed, bool asks) =>
        Considerations(Northants.Evaluate(observed)).Contains("level-4-without-star").Should().Be(asks);

    [TestCase("age=17", false)]
    [TestCase("age=18", true)]
    [TestCase("", false)]
    public void From_18_it_says_that_no_adult_route_is_stated(string age, bool says) =>
        Considerations(Northants.Evaluate($"low-self-esteem {age}")).Contains("over-eighteen").Should().Be(says);

    [TestCase("low-self-esteem", false)]
    [TestCase("neglect-identified", true)]
    [TestCase("missing-frequently", true)]
    public void Other_children_are_asked_about_from_level_3(string observed, bool asks) =>
        Considerations(Northants.Evaluate(observed)).Contains("other-children").Should().Be(asks);

    private static IEnumerable<string> Considerations(Evaluation evaluation) => evaluation.Considerations.Select(c => c.Id);

    private static IEnumerable<string> Triggers(Evaluation evaluation) =>
        evaluation.Section47.Triggers.Concat(evaluation.Section17.Triggers).Select(t => $"{t.Trigger.Id} {t.Rule.Id} {t.Citation.Text}");

    private static Edition WithoutGuidance(Ruleset ruleset)
    {
        lock (Bare)
        {
            if (!Bare.TryGetValue(ruleset.ToString(), out Edition? edition))
            {
                string path = Repository.PathOf("rulesets", ruleset.Id, $"{ruleset.Edition}.yaml");
                string text = GuidanceKeys().Replace(File.ReadAllText(path), string.Empty);
                RulesetReadResult read = new RulesetReader().Read(Small.Bytes(text), path);
                edition = read.Edition ?? throw new InvalidOperationException(string.Join('\n', read.Diagnostics));
                Bare[ruleset.ToString()] = edition;
            }

            return edition;
        }
    }

    [GeneratedRegex(@"^(?:contacts|responses|consent|considerations|prompts|scale):.*\n(?:(?:[ #].*)?\n)*", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex GuidanceKeys();
}
