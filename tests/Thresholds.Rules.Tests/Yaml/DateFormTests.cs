using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Tests.Yaml;

/// <summary>Dates in another form: what is suggested, and what is fixed.</summary>
public sealed class DateFormTests
{
    [TestCase("18/10/2018", "2018-10-18")]
    [TestCase("10/18/2018", "2018-10-18", Description = "no month is the eighteenth")]
    [TestCase("18.10.2018", "2018-10-18")]
    [TestCase("18-10-2018", "2018-10-18")]
    [TestCase("2018/10/18", "2018-10-18")]
    [TestCase("10/10/2018", "2018-10-10", Description = "both readings are one day")]
    [TestCase("18 October 2018", "2018-10-18")]
    [TestCase("1st May 2018", "2018-05-01")]
    [TestCase("October 2018", "2018-10")]
    public void A_date_that_can_be_read_in_one_way(string written, string date)
    {
        Diagnostic found = Published(written);

        found.Help.Should().Be($"did you mean `{date}`?");
        found.Fix!.ToString().Should().Be($"`{written}` -> `{date}`");
    }

    [Test]
    public void A_date_with_two_readings_is_left_to_a_person()
    {
        Diagnostic found = Published("10/09/2018");

        found.Help.Should().Be("the year comes first: `2018-09-10` or `2018-10-09`");
        found.Fix.Should().BeNull();
    }

    [TestCase("2018-9-10", Description = "a digit is missing, and nobody knows which")]
    [TestCase("2018-09-1")]
    [TestCase("18/10/18")]
    [TestCase("31/02/2018")]
    [TestCase("2018/31/12", Description = "the year first and then the day is nobody's order")]
    [TestCase("soon")]
    public void Anything_else_is_not_completed(string written)
    {
        Diagnostic found = Published(written);

        found.Help.Should().BeNull();
        found.Fix.Should().BeNull();
        found.Message.Should().Contain("2018-09-10", "the form is shown");
    }

    [Test]
    public void A_month_is_no_day()
    {
        Diagnostic found = Reading.Cases("case: a\nas-of: October 2018\n").Diagnostics.Single();

        found.Code.Should().Be(DiagnosticCodes.BadDate);
        found.Fix.Should().BeNull();
    }

    private static Diagnostic Published(string written) =>
        Reading.Ruleset(Reading.Head.Replace("published: 2026-01-05", $"published: {written}", StringComparison.Ordinal)).Diagnostics.Single(d => d.Code == DiagnosticCodes.BadDate);
}
