using System.Collections.Immutable;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Analysis;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Tests.Building;
using Thresholds.Rules.Tests.Differential;
using Thresholds.Rules.Tests.Semantics;

namespace Thresholds.Rules.Tests.SecondLook;

/// <summary>That one condition follows from another is said only where it does.</summary>
public sealed class ImplicationTests
{
    private const int TapeLength = 400;
    private const int RecordsEach = 12;

    private static int found;

    [TestCase(23ul, 800)]
    [TestCase(2027ul, 800)]
    public void Whatever_follows_is_true_in_every_case_in_which_the_other_is(ulong seed, int cases)
    {
        found = 0;
        RandomCases.HoldOnTape(seed, cases, TapeLength, Compare);

        found.Should().BeGreaterThan(50, "a test that never meets the thing it is about proves nothing");
    }

    [Test]
    public void By_form()
    {
        Follows(When.All(When.Marked("a"), When.Marked("b")), When.Marked("a")).Should().BeTrue();
        Follows(When.Marked("a"), When.Any(When.Marked("a"), When.Marked("b"))).Should().BeTrue();
        Follows(When.Any(When.Marked("a"), When.Marked("b")), When.Marked("a")).Should().BeFalse();
        Follows(When.Marked("a"), When.All(When.Marked("a"), When.Marked("b"))).Should().BeFalse();
        Follows(When.Not(When.Any(When.Marked("a"), When.Marked("b"))), When.Not(When.Marked("a"))).Should().BeTrue();
        Follows(When.Not(When.Marked("a")), When.Marked("a")).Should().BeFalse();
    }

    [Test]
    public void By_the_values_that_are_left()
    {
        Follows(When.Fact("school-attendance", below: "85"), When.Fact("school-attendance", below: "90")).Should().BeTrue();
        Follows(When.Fact("school-attendance", below: "90"), When.Fact("school-attendance", below: "85")).Should().BeFalse();
        Follows(When.Fact("fixed-term-exclusions", above: "3"), When.Fact("fixed-term-exclusions", atLeast: "4")).Should().BeTrue();
        Follows(When.Fact("school-attendance", above: "3"), When.Fact("school-attendance", atLeast: "4")).Should().BeFalse("it is no whole number");
        Follows(When.Not(When.Fact("school-attendance", below: "90")), When.Fact("school-attendance", atLeast: "85")).Should().BeTrue();
        Follows(When.Fact("mobility", @is: "mobile"), When.Fact("mobility", oneOf: ["mobile", "non-mobile"])).Should().BeTrue();
        Follows(When.Fact("mobility", @is: "mobile"), When.Not(When.Fact("mobility", @is: "non-mobile"))).Should().BeTrue();
    }

    [Test]
    public void By_what_a_row_means()
    {
        Follows(When.Marked("child/pregnant"), When.Marked("means-a-concept")).Should().BeTrue();
        Follows(When.Marked("means-a-concept"), When.Marked("child/pregnant")).Should().BeFalse("what is recorded of a row says nothing of the concept");
        Follows(When.All(When.Marked("a"), When.Marked("b")), When.Marked("worked-out")).Should().BeTrue();
        Follows(When.Marked("a"), When.Marked("worked-out")).Should().BeFalse();
    }

    [Test]
    public void By_counts_of_the_same_list()
    {
        Follows(When.AtLeast(3, "a", "b", "c"), When.AtLeast(2, "c", "b", "a")).Should().BeTrue();
        Follows(When.AtLeast(2, "a", "b", "c"), When.AtLeast(3, "a", "b", "c")).Should().BeFalse();
        Follows(When.AtLeast(2, "a", "b"), When.Any(When.Marked("a"), When.Marked("b"))).Should().BeTrue();
        Follows(When.AtLeastOf(3, "targeted"), When.AtLeastOf(2, "targeted")).Should().BeTrue();
        Follows(When.AtLeastOf(3, "targeted"), When.AtLeastOf(2, "statutory")).Should().BeFalse();
    }

    [Test]
    public void Ages_are_compared_where_they_refer_to_the_same_days()
    {
        Follows(When.Fact("age", below: "13"), When.Fact("age", below: "16")).Should().BeTrue();
        Follows(Beside("a", "13"), Beside("a", "16")).Should().BeTrue();
        Follows(Beside("a", "13"), When.Fact("age", below: "16")).Should().BeFalse("one is the age when it happened and the other the age now");
        Follows(When.All(When.Marked("b"), Beside("a", "13")), Beside("a", "16")).Should().BeFalse("the one may be the age when `b` happened");
    }

    [Test]
    public void What_can_be_taken_apart_in_very_many_ways_is_let_be()
    {
        Condition deep = When.Marked("a");
        Condition other = When.Marked("b");
        for (int i = 0; i < 14; i++)
        {
            deep = When.All(When.Any(deep, When.Marked($"x{i}")), When.Any(deep, When.Marked($"y{i}")));
            other = When.Any(When.All(other, When.Marked($"x{i}")), When.All(other, When.Marked($"y{i}")));
        }

        Follows(deep, other).Should().BeFalse();
    }

    private static AllCondition Beside(string row, string below) => When.All(When.Marked(row), When.Fact("age", below: below));

    private static bool Follows(Condition first, Condition second)
    {
        Ruleset ruleset = RulesetBuilder.Sound()
            .Row("a", "targeted")
            .Row("b", "targeted")
            .Row("c", "targeted")
            .Row("means-a-concept", "targeted", sameAs: ["child/pregnant"])
            .Row("worked-out", "targeted", when: When.All(When.Marked("a"), When.Marked("b")))
            .Build();
        RulesetSubject subject = new(ruleset, TestVocabulary.Small);
        return new Implication(subject).Holds(ClaimBuilder.Of(subject, first, null), ClaimBuilder.Of(subject, second, null));
    }

    private static void Compare(int[] choices)
    {
        Tape tape = new(choices);
        Edition edition = RandomRuleset.From(tape);
        RulesetSubject subject = new(edition.Ruleset, edition.Vocabulary);
        Implication implication = new(subject);
        Claim[] claims = [.. edition.Ruleset.Rules.Select(r => ClaimBuilder.Of(subject, r.Condition, null))];
        (int First, int Second)[] pairs =
        [
            .. claims.SelectMany((c, i) => claims.Select((o, j) => (i, j))).Where(p => p.i != p.j && implication.Holds(claims[p.i], claims[p.j])),
        ];
        found += pairs.Length;
        CompiledProgram binder = CompiledEngine.Compile(edition);
        IThresholdProgram program = new ReferenceEngine().Prepare(edition);
        RandomRecord records = new(edition);
        int start = tape.Below(10_000);
        for (int i = 0; i < RecordsEach && pairs.Length > 0; i++)
        {
            ImmutableArray<int> trueRules = program.Run(binder.Bind(records.Make(start + i), RandomRecord.AsOf)).TrueRules;
            foreach ((int first, int second) in pairs.Where(p => trueRules.Contains(p.First) && !trueRules.Contains(p.Second)))
            {
                Assert.Fail($"rule {edition.Ruleset.Rules[first].Id} is true without {edition.Ruleset.Rules[second].Id}\n{RulesetText.Of(edition)}");
            }
        }
    }
}
