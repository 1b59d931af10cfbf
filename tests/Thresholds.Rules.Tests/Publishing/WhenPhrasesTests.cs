using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.Publishing;

/// <summary>Every kind of condition and of applicability in words.</summary>
public sealed class WhenPhrasesTests
{
    private const string Rows =
        """
        domains:
          - id: health
            name: Health
            cite: T
            rows:
              low:
                - { id: plain, text: A plain row }
                - { id: other, text: Another row }
              middle:
                - { id: third, text: A third row }
              high:
                - { id: last, text: The last row, triggers: [discussion, enquiry, service], provided: serious }
        judgements:
          - { id: serious, ask: "Is it serious?", cite: T }

        """;

    [TestCase("plain", "\"A plain row\" (T, level 1, Health, row 1)")]
    [TestCase("child/one", "\"The first thing\"")]
    [TestCase("serious", "\"Is it serious?\"")]
    [TestCase("{ age: { below: 13 } }", "age below 13")]
    [TestCase("{ age: { at-least: 13, at-most: 15 } }", "age 13 or above and 15 or below")]
    [TestCase("{ attendance: { below: 90 } }", "attendance below 90 percent")]
    [TestCase("{ exclusions: { above: 3 } }", "exclusions above 3")]
    [TestCase("{ looked-after: yes }", "looked after: yes")]
    [TestCase("{ mobility: { one-of: [pre-mobile, non-mobile] } }", "mobility: pre-mobile or non-mobile")]
    [TestCase("{ all: [ child/one, { any: [ child/two, child/three ] } ] }", "\"The first thing\" and (\"The second thing\" or \"The third thing\")")]
    [TestCase("{ any: [ child/one ] }", "\"The first thing\"")]
    [TestCase("{ not: { any: [ child/one, child/two ] } }", "recorded as not so: (\"The first thing\" or \"The second thing\")")]
    [TestCase("{ at-least: { count: 2, of: [ child/one, child/two, plain ] } }", "at least 2 of these count: \"The first thing\"; \"The second thing\"; \"A plain row\" (T, level 1, Health, row 1)")]
    [TestCase("{ at-least: { count: 2, of: { level: low } } }", "at least 2 rows of level 1 count")]
    [TestCase("{ at-least: { count: 2, of: { level: low, domain: health } } }", "at least 2 rows of level 1, Health count")]
    public void A_condition(string condition, string said)
    {
        Edition edition = Small.Edition($"{Rows}rules:\n  - {{ id: rule, text: A rule, when: {condition}, level: high, cite: T, basis: published }}\n");

        new WhenPhrases(Phrasebook.English, edition).Of(edition.Ruleset.Rules[^1].Condition).Should().Be(said);
    }

    [TestCase("{ level: middle }", "level 2 is indicated")]
    [TestCase("{ level: [none, low] }", "no level or level 1 is indicated")]
    [TestCase("{ level-at-least: middle }", "level 2 or a higher one is indicated")]
    [TestCase("{ row-at: middle }", "some row of level 2 counts")]
    [TestCase("{ trigger: enquiry }", "the route \"could lead to a enquiry\" is reached")]
    [TestCase("{ unanswered: harm-suspected }", "harm suspected is not asked or not known")]
    [TestCase("{ not-ruled-out: { harm-suspected: yes } }", "harm suspected: yes, or nobody said")]
    [TestCase("{ all: [ { level: high }, { not-ruled-out: { harm-suspected: yes } } ] }", "level 3 is indicated and (harm suspected: yes, or nobody said)")]
    [TestCase("{ not: { trigger: enquiry } }", "it is not so that the route \"could lead to a enquiry\" is reached")]
    [TestCase("{ all: [ { not: plain }, { any: [ { level: low }, child/two ] } ] }", "recorded as not so: \"A plain row\" (T, level 1, Health, row 1) and (level 1 is indicated or \"The second thing\")")]
    public void An_applicability(string applies, string said)
    {
        Edition edition = Small.Edition($"{Rows}considerations:\n  - {{ id: weigh, text: Weigh it., force: consider, applies: {applies}, cite: T }}\n");

        new WhenPhrases(Phrasebook.English, edition).Of(edition.Ruleset.Considerations[0].Applies!).Should().Be(said);
    }
}
