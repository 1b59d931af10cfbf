using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Engines;

namespace Thresholds.Rules.Tests.Semantics;

/// <summary>Every kind of condition with something for it, against it, both and neither.</summary>
public sealed class ConditionTests
{
    // A finding: a concept, a row, a judgement.
    [TestCase("child/two", "", Marks.None)]
    [TestCase("child/two", "child/two", Marks.For)]
    [TestCase("child/two", "-child/two", Marks.Against)]
    [TestCase("child/two", "?child/two", Marks.None)]
    [TestCase("child/two", "child/two -child/two", Marks.Both)]
    [TestCase("child/two", "child/two ?child/two", Marks.For)]
    [TestCase("row-a", "row-a", Marks.For)]
    [TestCase("row-a", "-row-a", Marks.Against)]
    [TestCase("row-a", "row-b", Marks.None)]
    [TestCase("judged", "judged", Marks.For)]
    [TestCase("judged", "-judged", Marks.Against)]
    [TestCase("judged", "?judged", Marks.None)]
    // A row through the concept that it is the same as, and never back.
    [TestCase("row-b", "child/one", Marks.For)]
    [TestCase("row-b", "-child/one", Marks.Against)]
    [TestCase("row-b", "child/one -row-b", Marks.Both)]
    [TestCase("child/one", "row-b", Marks.None)]
    [TestCase("row-c", "row-b", Marks.None)]
    // A row through its `when`, and never back.
    [TestCase("row-d", "child/two", Marks.For)]
    [TestCase("row-d", "-child/two", Marks.Against)]
    [TestCase("row-d", "row-d -child/two", Marks.Both)]
    [TestCase("child/two", "row-d", Marks.None)]
    [TestCase("row-e", "attendance=85", Marks.For)]
    [TestCase("row-e", "attendance=90", Marks.Against)]
    [TestCase("row-e", "attendance=not-known", Marks.None)]
    [TestCase("row-e", "attendance=85 -row-e", Marks.Both)]
    // A fact.
    [TestCase("{ looked-after: yes }", "looked-after=yes", Marks.For)]
    [TestCase("{ looked-after: yes }", "looked-after=no", Marks.Against)]
    [TestCase("{ looked-after: yes }", "looked-after=not-known", Marks.None)]
    [TestCase("{ looked-after: yes }", "", Marks.None)]
    [TestCase("{ looked-after: no }", "looked-after=no", Marks.For)]
    [TestCase("{ mobility: { one-of: [pre-mobile, non-mobile] } }", "mobility=non-mobile", Marks.For)]
    [TestCase("{ mobility: { one-of: [pre-mobile, non-mobile] } }", "mobility=mobile", Marks.Against)]
    [TestCase("{ mobility: { one-of: [pre-mobile, non-mobile] } }", "mobility=not-known", Marks.None)]
    [TestCase("{ mobility: mobile }", "mobility=mobile", Marks.For)]
    [TestCase("{ attendance: { below: 90 } }", "attendance=89.999", Marks.For)]
    [TestCase("{ attendance: { below: 90 } }", "attendance=90", Marks.Against)]
    [TestCase("{ attendance: { at-most: 90 } }", "attendance=90", Marks.For)]
    [TestCase("{ attendance: { at-most: 90 } }", "attendance=90.001", Marks.Against)]
    [TestCase("{ exclusions: { at-least: 3 } }", "exclusions=3", Marks.For)]
    [TestCase("{ exclusions: { at-least: 3 } }", "exclusions=2", Marks.Against)]
    [TestCase("{ attendance: { above: 15 } }", "attendance=15", Marks.Against)]
    [TestCase("{ attendance: { above: 15 } }", "attendance=15.5", Marks.For)]
    [TestCase("{ attendance: { at-least: 10, below: 20 } }", "attendance=10", Marks.For)]
    [TestCase("{ attendance: { at-least: 10, below: 20 } }", "attendance=20", Marks.Against)]
    [TestCase("{ exclusions: { is: 2 } }", "exclusions=2", Marks.For)]
    [TestCase("{ age: { below: 13 } }", "age=12", Marks.For)]
    [TestCase("{ age: { below: 13 } }", "age=13", Marks.Against)]
    [TestCase("{ age: { below: 13 } }", "age=not-known", Marks.None)]
    [TestCase("{ age: { below: 13 } }", "unborn=yes", Marks.For)]
    [TestCase("{ age: { below: 0 } }", "age=0", Marks.Against)]
    [TestCase("{ age: { below: 0 } }", "age=unborn", Marks.For)]
    [TestCase("{ age: unborn }", "unborn=yes", Marks.For)]
    [TestCase("{ age: unborn }", "age=0", Marks.Against)]
    // Not: the marks change places.
    [TestCase("{ not: child/two }", "", Marks.None)]
    [TestCase("{ not: child/two }", "child/two", Marks.Against)]
    [TestCase("{ not: child/two }", "-child/two", Marks.For)]
    [TestCase("{ not: child/two }", "?child/two", Marks.None)]
    [TestCase("{ not: child/two }", "child/two -child/two", Marks.Both)]
    [TestCase("{ not: { looked-after: yes } }", "looked-after=no", Marks.For)]
    // All: for when every part is, against when any part is.
    [TestCase("{ all: [child/one, child/two] }", "", Marks.None)]
    [TestCase("{ all: [child/one, child/two] }", "child/one", Marks.None)]
    [TestCase("{ all: [child/one, child/two] }", "child/one child/two", Marks.For)]
    [TestCase("{ all: [child/one, child/two] }", "-child/one", Marks.Against)]
    [TestCase("{ all: [child/one, child/two] }", "child/one -child/two", Marks.Against)]
    [TestCase("{ all: [child/one, child/two] }", "-child/one ?child/two", Marks.Against)]
    [TestCase("{ all: [child/one, child/two] }", "child/one child/two -child/two", Marks.Both)]
    // Any: the other way round.
    [TestCase("{ any: [child/one, child/two] }", "", Marks.None)]
    [TestCase("{ any: [child/one, child/two] }", "child/one", Marks.For)]
    [TestCase("{ any: [child/one, child/two] }", "-child/one", Marks.None)]
    [TestCase("{ any: [child/one, child/two] }", "-child/one ?child/two", Marks.None)]
    [TestCase("{ any: [child/one, child/two] }", "-child/one -child/two", Marks.Against)]
    [TestCase("{ any: [child/one, child/two] }", "child/one -child/one -child/two", Marks.Both)]
    // At least N of a list: against when fewer than N members lack an against mark.
    [TestCase("{ at-least: { count: 2, of: [child/one, child/two, child/three] } }", "", Marks.None)]
    [TestCase("{ at-least: { count: 2, of: [child/one, child/two, child/three] } }", "child/one", Marks.None)]
    [TestCase("{ at-least: { count: 2, of: [child/one, child/two, child/three] } }", "child/one child/three", Marks.For)]
    [TestCase("{ at-least: { count: 2, of: [child/one, child/two, child/three] } }", "child/one child/two child/three", Marks.For)]
    [TestCase("{ at-least: { count: 2, of: [child/one, child/two, child/three] } }", "-child/one", Marks.None)]
    [TestCase("{ at-least: { count: 2, of: [child/one, child/two, child/three] } }", "-child/one -child/two", Marks.Against)]
    [TestCase("{ at-least: { count: 2, of: [child/one, child/two, child/three] } }", "-child/one ?child/two", Marks.None)]
    [TestCase("{ at-least: { count: 2, of: [child/one, child/two, child/three] } }", "child/one child/two -child/two -child/three", Marks.Both)]
    // Rows that share a concept are one circumstance, as the concept itself is: present when one is, absent when all are.
    [TestCase("{ at-least: { count: 2, of: [row-a, row-b, row-c] } }", "row-b row-c", Marks.None)]
    [TestCase("{ at-least: { count: 2, of: [row-a, row-b, row-c] } }", "child/one", Marks.None)]
    [TestCase("{ at-least: { count: 2, of: [row-a, row-b, row-c] } }", "row-a row-c", Marks.For)]
    [TestCase("{ at-least: { count: 2, of: [row-a, row-b, child/one] } }", "row-b child/one", Marks.None)]
    [TestCase("{ at-least: { count: 2, of: [row-a, row-b, row-c] } }", "-row-b", Marks.None)]
    [TestCase("{ at-least: { count: 2, of: [row-a, row-b, row-c] } }", "-row-b -row-c", Marks.Against)]
    [TestCase("{ at-least: { count: 2, of: [row-a, row-b, row-c] } }", "-child/one", Marks.Against)]
    // At least N of a class: by level (a, b with c, d, e), by domain (a, b with c, d), or both. Strengths are not counted.
    [TestCase("{ at-least: { count: 2, of: { level: middle } } }", "row-a", Marks.None)]
    [TestCase("{ at-least: { count: 2, of: { level: middle } } }", "row-a attendance=80", Marks.For)]
    [TestCase("{ at-least: { count: 2, of: { level: middle } } }", "row-b row-c", Marks.None)]
    [TestCase("{ at-least: { count: 2, of: { level: middle } } }", "row-a row-f", Marks.None)]
    [TestCase("{ at-least: { count: 4, of: { level: middle } } }", "-row-a", Marks.Against)]
    [TestCase("{ at-least: { count: 2, of: { domain: home } } }", "row-a attendance=80", Marks.None)]
    [TestCase("{ at-least: { count: 2, of: { domain: home } } }", "row-a child/two", Marks.For)]
    [TestCase("{ at-least: { count: 2, of: { domain: home } } }", "good good-too row-a", Marks.None)]
    [TestCase("{ at-least: { count: 1, of: { level: high, domain: school } } }", "attendance=80", Marks.None)]
    [TestCase("{ at-least: { count: 1, of: { level: high, domain: school } } }", "row-f", Marks.For)]
    [TestCase("{ at-least: { count: 1, of: { level: high, domain: school } } }", "-row-f", Marks.Against)]
    // One inside another.
    [TestCase("{ all: [ { any: [child/one, child/two] }, { not: child/three } ] }", "child/two -child/three", Marks.For)]
    [TestCase("{ all: [ { any: [child/one, child/two] }, { not: child/three } ] }", "child/two", Marks.None)]
    [TestCase("{ all: [ { any: [child/one, child/two] }, { not: child/three } ] }", "child/three", Marks.Against)]
    [TestCase("{ not: { all: [child/one, child/two] } }", "-child/one", Marks.For)]
    public void Is_marked(string condition, string observed, Marks expected) =>
        Probe.Of(condition, Probe.Observe(observed)).Should().Be(expected);

    [Test]
    public void A_count_of_a_class_leaves_out_the_row_that_counts()
    {
        const string Body =
            """
            domains:
              - id: home
                name: Home
                cite: Table
                rows:
                  middle:
                    - { id: one, text: One }
                    - { id: two, text: Two }
                    - { id: several, text: Several, when: { at-least: { count: 2, of: { level: middle } } }, triggers: [service] }
            """;
        Small.Evaluate(Body, Observations.Of("one", "two")).Because.Select(r => r.Rule.Id).Should().Equal("one", "two", "several");
        Small.Evaluate(Body, Observations.Of("one")).Because.Select(r => r.Rule.Id).Should().Equal("one");
    }
}
