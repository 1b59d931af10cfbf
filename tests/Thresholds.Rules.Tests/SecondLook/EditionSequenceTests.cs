using System.Collections.Immutable;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Analysis;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Building;

namespace Thresholds.Rules.Tests.SecondLook;

/// <summary>The editions of one ruleset, one after another.</summary>
public sealed class EditionSequenceTests
{
    [TestCase("2018-01-01", "2019-12-31", "2020-01-01", Description = "one day after the other")]
    [TestCase("2018-01-01", "not-stated", "2020-01-01", Description = "an end that is not stated is where the next one begins")]
    [TestCase("2018", "2019-12", "2020", Description = "as exact as the document is")]
    [TestCase("2018-01-01", "2019", "2019-06", Description = "the year may have ended before the month")]
    public void Editions_that_follow_one_another(string from, string to, string next) => Between(from, to, next).Should().BeEmpty();

    [Test]
    public void Two_on_one_day()
    {
        Between("2018-01-01", "2020-03-31", "2020-03-01").Should().Equal(
            "THR4007 edition `built@2` beside `built@1`: in force from `2020-03-01`, and the other is in force to `2020-03-31`");
        Between("2020-03-01", "not-stated", "2020-03-01").Should().Equal(
            "THR4007 edition `built@2` beside `built@1`: in force from `2020-03-01`, and the other is in force from `2020-03-01`");
        Between("not-stated", "not-stated", "not-stated").Should().Equal("THR4007 edition `built@2` beside `built@1`: neither states from when it is in force");
    }

    [Test]
    public void Days_without_any() => Between("2018-01-01", "2019-11-30", "2020-01-01").Should().Equal(
        "THR4008 edition `built@2` beside `built@1`: none is in force from 2019-12-01 to 2019-12-31");

    [Test]
    public void One_edition_in_two_files() => Judged(Edition("1", "2018", "not-stated"), Edition("1", "2018", "not-stated")).Should().Equal(
        "THR4007 edition `built@1` stands in two files");

    [Test]
    public void The_order_of_the_files_does_not_matter() =>
        Judged(Edition("2", "2020-01-01", "not-stated"), Edition("1", "2018-01-01", "2019-11-30")).Should().ContainSingle().Which.Should().StartWith("THR4008 edition `built@2`");

    [Test]
    public void The_later_edition_may_accept_it() => EditionSequence
        .Judge([
            Edition("1", "2018-01-01", "2019-11-30"),
            RulesetBuilder.Sound().Edition("2").InForce("2020-01-01", "not-stated").Accept(DiagnosticCodes.EditionsGap, "built@2").Build(),
        ])
        .Should().BeEmpty();

    private static ImmutableArray<string> Between(string from, string to, string next) => Judged(Edition("1", from, to), Edition("2", next, "not-stated"));

    private static Ruleset Edition(string edition, string from, string to) => RulesetBuilder.Sound().Edition(edition).InForce(from, to).Build();

    private static ImmutableArray<string> Judged(params Ruleset[] rulesets) => [.. EditionSequence.Judge(rulesets).Select(d => $"{d.Code} {d.Message}")];
}
