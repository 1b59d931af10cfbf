using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Engines;

namespace Thresholds.Rules.Tests.Semantics;

/// <summary>Whose age, and on which day.</summary>
public sealed class AgeTests
{
    private const string UnderThirteen = "{ all: [child/two, { age: { below: 13 } }] }";

    // Beside a circumstance: the age when it happened, else at as-of (4 March 2026).
    [TestCase(UnderThirteen, "child/two age=12", Marks.For)]
    [TestCase(UnderThirteen, "child/two age=13", Marks.Against)]
    [TestCase(UnderThirteen, "child/two@2026-03-04 age=12", Marks.For)]
    [TestCase(UnderThirteen, "child/two@2023-01-01 age=15", Marks.For)]
    [TestCase(UnderThirteen, "child/two born=2013-03-05", Marks.For)]
    [TestCase(UnderThirteen, "child/two born=2013-03-04", Marks.Against)]
    [TestCase(UnderThirteen, "child/two@2026-03-03 born=2013-03-04", Marks.For)]
    // In years alone the age on an earlier day is one of two, and says nothing where they fall on both sides of the bound.
    [TestCase(UnderThirteen, "child/two@2025-09-04 age=13", Marks.None)]
    [TestCase(UnderThirteen, "child/two@2025-09-04 age=12", Marks.For)]
    [TestCase(UnderThirteen, "child/two@2025-09-04 age=14", Marks.Against)]
    [TestCase(UnderThirteen, "child/two@2025-03-04 age=14", Marks.Against)]
    [TestCase(UnderThirteen, "child/two@2025-03-03 age=14", Marks.None)]
    [TestCase(UnderThirteen, "child/two@2025-03-05 age=13", Marks.None)]
    [TestCase(UnderThirteen, "child/two@2025-03-04 age=13", Marks.For)]
    // Several occurrences: every one of them counts.
    [TestCase(UnderThirteen, "child/two@2022-01-01 child/two@2026-01-01 born=2011-01-01", Marks.Both)]
    [TestCase(UnderThirteen, "child/two@2025-06-01 child/two@2026-01-01 born=2011-01-01", Marks.Against)]
    // While the circumstance is not recorded present the age says nothing: it may have happened at another age.
    [TestCase(UnderThirteen, "age=15", Marks.None)]
    [TestCase(UnderThirteen, "age=12", Marks.None)]
    [TestCase(UnderThirteen, "?child/two age=15", Marks.None)]
    [TestCase(UnderThirteen, "-child/two age=12", Marks.Against)]
    // Beside facts alone: at as-of.
    [TestCase("{ all: [ { looked-after: yes }, { age: { below: 13 } } ] }", "looked-after=yes age=12", Marks.For)]
    [TestCase("{ all: [ { looked-after: yes }, { age: { below: 13 } } ] }", "age=13", Marks.Against)]
    // Beside a row that facts alone make present: at as-of, like the facts.
    [TestCase("{ all: [ row-e, { age: { below: 13 } } ] }", "attendance=85 age=12", Marks.For)]
    [TestCase("{ all: [ row-e, { age: { below: 13 } } ] }", "attendance=85 age=13", Marks.Against)]
    [TestCase("{ all: [ row-e, { age: { below: 13 } } ] }", "attendance=95 age=12", Marks.Against)]
    [TestCase("{ all: [ row-e, { age: { below: 13 } } ] }", "row-e@2024-01-01 age=14", Marks.For)]
    // Beside what did not happen, which has no date: at as-of.
    [TestCase("{ all: [ { not: child/two }, { age: { below: 16 } } ] }", "-child/two age=15", Marks.For)]
    [TestCase("{ all: [ { not: child/two }, { age: { below: 16 } } ] }", "-child/two age=16", Marks.Against)]
    [TestCase("{ all: [ { not: child/two }, { age: { below: 16 } } ] }", "age=15", Marks.None)]
    [TestCase("{ all: [ child/one, { not: child/two }, { age: { below: 16 } } ] }", "child/one@2020-01-01 -child/two age=18", Marks.For)]
    // `not` around both: it is not so that it happened below 13.
    [TestCase("{ not: { all: [child/two, { age: { below: 13 } }] } }", "child/two age=15", Marks.For)]
    [TestCase("{ not: { all: [child/two, { age: { below: 13 } }] } }", "child/two@2020-01-01 age=15", Marks.Against)]
    // Not yet born, and before birth.
    [TestCase(UnderThirteen, "child/two unborn=yes", Marks.For)]
    [TestCase("{ all: [child/two, { age: { at-least: 0 } }] }", "child/two@2025-01-01 born=2025-06-01", Marks.Against)]
    [TestCase("{ all: [child/two, { age: { below: 0 } }] }", "child/two@2025-01-01 born=2025-06-01", Marks.For)]
    [TestCase("{ all: [child/two, { age: { at-least: 0 } }] }", "child/two@2025-09-01 age=0", Marks.None)]
    public void An_age_refers_to_the_day_of_what_it_stands_beside(string condition, string observed, Marks expected) =>
        Probe.Of(condition, Probe.Observe(observed)).Should().Be(expected);

    [TestCase("2012-02-29", "2025-02-28", 12)]
    [TestCase("2012-02-29", "2025-03-01", 13)]
    [TestCase("2012-02-29", "2024-02-28", 11)]
    [TestCase("2012-02-29", "2024-02-29", 12)]
    [TestCase("2013-03-04", "2026-03-03", 12)]
    [TestCase("2013-03-04", "2026-03-04", 13)]
    [TestCase("2013-03-04", "2013-03-04", 0)]
    [TestCase("2013-03-04", "2013-03-03", Age.Unborn)]
    public void Complete_years_from_a_date_of_birth(string born, string day, int years) =>
        Age.FromBirth(Iso(born), new DateOnly(2026, 3, 4)).On(Iso(day)).Should().Be((years, years));

    [TestCase(12, "2026-03-04", 12, 12)]
    [TestCase(12, "2026-03-03", 11, 12)]
    [TestCase(12, "2025-03-04", 11, 11)]
    [TestCase(12, "2025-03-05", 11, 12)]
    [TestCase(12, "2025-03-03", 10, 11)]
    [TestCase(0, "2025-03-05", Age.Unborn, 0)]
    [TestCase(0, "2024-01-01", Age.Unborn, Age.Unborn)]
    public void Complete_years_alone_give_a_range_on_an_earlier_day(int years, string day, int lowest, int highest) =>
        Age.FromYears(years, new DateOnly(2026, 3, 4)).On(Iso(day)).Should().Be((lowest, highest));

    [Test]
    public void Every_birthday_of_eight_years_lies_in_the_range_that_its_years_give()
    {
        DateOnly asOf = new(2024, 2, 29);
        for (DateOnly born = new(2008, 1, 1); born < new DateOnly(2016, 1, 1); born = born.AddDays(1))
        {
            Age exact = Age.FromBirth(born, asOf);
            Age years = Age.FromYears(exact.AtAsOf, asOf);
            for (DateOnly day = asOf; day > new DateOnly(2021, 1, 1); day = day.AddDays(-17))
            {
                (int lowest, int highest) = years.On(day);
                exact.On(day).Lowest.Should().BeInRange(lowest, highest);
            }
        }
    }

    [Test]
    public void An_age_in_years_that_straddles_the_bound_leaves_the_question_of_the_age_open()
    {
        const string Body =
            """
            domains:
              - id: home
                name: Home
                cite: Table
                rows:
                  high:
                    - { id: two-under-13, text: Two under 13, when: { all: [child/two, { age: { below: 13 } }] } }
            """;
        Evaluation evaluation = Small.Evaluate(Body, Probe.Observe("child/two@2025-09-04 age=13"));
        evaluation.IndicatedLevel.Should().BeNull();
        Small.IdOf(evaluation.CouldReach).Should().Be("high");
        evaluation.Questions.Select(q => q.Id).Should().Equal("age");
        Small.Evaluate(Body, Probe.Observe("child/two@2025-09-04 born=2012-12-01")).IndicatedLevel!.Id.Should().Be("high");
        Small.Evaluate(Body, Probe.Observe("child/two@2025-09-04 born=2012-08-01")).Questions.Should().BeEmpty();
    }

    // A rule of its own, so that nothing but its condition can make it true.
    [TestCase("?child/two age=15", "high")] // It may have happened at 12.
    [TestCase("child/two age=15", "none")]
    [TestCase("child/two ?child/one age=15", "high")] // The other may have.
    public void An_answer_may_put_what_happened_at_another_age(string observed, string couldReach)
    {
        const string Body =
            """
            domains:
              - id: home
                name: Home
                cite: Table
                rows:
                  low:
                    - { id: either, text: Either, when: { any: [child/one, child/two] } }
                    - { id: one, text: One, same-as: child/one }
            rules:
              - id: young
                text: Young
                when: { all: [ { any: [child/one, child/two] }, { age: { below: 13 } } ] }
                level: high
                cite: T
                basis: published
            """;
        Evaluation evaluation = Small.Evaluate(Body, Probe.Observe(observed));
        Small.IdOf(evaluation.CouldReach).Should().Be(couldReach == "none" ? "low" : couldReach);
    }

    private static DateOnly Iso(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
