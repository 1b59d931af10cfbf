using System.Text;
using System.Text.Json;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Tests.ConsoleHost;

namespace Thresholds.Rules.Tests.Guidance;

/// <summary>What a person recorded, beside what is indicated, on the page and in JSON.</summary>
[TestFixture]
public sealed class JudgementPageTests
{
    private const string Starred = "case: a\nruleset: northamptonshire\nas-of: 2026-03-04\nchild: { age: 12 }\nobserved: [sexual-activity-under-13]\n";
    private const string Attendance = "case: b\nruleset: northamptonshire\nas-of: 2026-03-04\nchild: { school-attendance: 84 }\n";
    private const string Whole = "own-judgement: { level: targeted, why: Two agencies saw the same, by: duty social worker, recorded: 2026-03-05 }\n";
    private const string Held = "strategy-discussion: { held: 2026-03-06 }\n";
    private const string NotHeld = "strategy-discussion: { held: no, why: Agreed with the police that none was needed, by: team manager, recorded: 2026-03-06 }\n";

    private static readonly string[] Cases =
    [
        Starred + Whole + Held,
        Starred + "own-judgement: { level: statutory }\n" + NotHeld,
        Attendance + "own-judgement: { level: statutory, why: What the school could not write down. }\nstrategy-discussion: { held: no }\n",
        "case: c\nruleset: northamptonshire\nas-of: 2026-03-04\n" + Whole + "strategy-discussion: { held: not-known }\n",
        Starred + "own-judgement: { level: targetted, why: A slip of the pen }\n",
        Starred + Whole,
        Starred + Held,
        "case: d\nruleset: cumbria-early-help\nas-of: 2026-03-04\nown-judgement: { level: getting-more-help, by: school }\n" + Held,
        Starred + "own-judgement:\n  level: targeted\n  why: |\n    LEVEL 1\n    ASK NEXT\n  by: a\n",
    ];

    [Test]
    public void Beside_the_indicated_level()
    {
        StringBuilder text = new();
        foreach (string one in Cases)
        {
            string[] page = Page(one).Split('\n');
            int answer = Array.IndexOf(page, string.Empty) + 1;
            int foot = Array.FindLastIndex(page, l => l.StartsWith("OUR READING", StringComparison.Ordinal));
            text.Append(string.Join('\n', page[answer..].TakeWhile(l => l.Length > 0).Take(4))).Append("\n...\n").Append(string.Join('\n', page[foot..])).Append("----\n");
        }

        Golden.Verify(text.ToString());
    }

    [Test]
    public void The_room_stays_where_nothing_is_recorded() =>
        Page(Starred).Should().EndWith("YOUR LEVEL ___ WHY ___ NAME, ROLE, TIME ___\nDISCUSSION HELD ON ___ / NOT HELD, WHY ___\n");

    [Test]
    public void The_indication_above_is_the_same_with_and_without()
    {
        string without = Page(Starred);
        string with = Page(Starred + Whole + Held);

        without.Split('\n')[..^3].Should().BeSubsetOf(with.Split('\n'));
    }

    [TestCase("")]
    [TestCase(" ")]
    public void What_is_blank_leaves_its_room(string blank)
    {
        Observations observations = Observations.None
            .With(new OwnJudgement { Level = "targeted", Why = blank, By = blank })
            .With(new StrategyDiscussion { State = DiscussionState.NotHeld, Why = blank, By = blank });
        string page = new ThresholdCatalog().GetEvaluator("northamptonshire", new DateOnly(2026, 3, 4)).Evaluate(observations).Explain().ToText(200);

        page.Should().Contain("WHY ___ NAME, ROLE, TIME ___").And.Contain("DISCUSSION NOT HELD, WHY ___");
    }

    [Test]
    public void What_somebody_wrote_breaks_no_markdown() =>
        Evaluate(Starred + "own-judgement: { level: targeted, why: \"# a *b*\\n## Heading\" }\n").Explain().ToMarkdown().Split('\n')
            .Should().NotContain(l => l.StartsWith("## Heading", StringComparison.Ordinal));

    [Test]
    public void Json_has_both_with_their_own_members()
    {
        JsonElement result = ConsoleRun.With(Starred + Whole + NotHeld, "evaluate", "-", "--format", "json").Json;

        result.GetProperty("level").Text("id").Should().Be("statutory");
        JsonElement own = result.GetProperty("ownJudgement");
        own.ShouldHave("level:object|null recordedLevel:text difference:text why:text by:text recorded:text");
        (own.GetProperty("level").Text("id"), own.Text("difference"), own.Text("recorded")).Should().Be(("targeted", "lower", "2026-03-05"));
        JsonElement discussion = result.GetProperty("strategyDiscussion");
        discussion.ShouldHave("state:text held:text|null why:text|null by:text|null recorded:text|null");
        (discussion.Text("state"), discussion.Text("by")).Should().Be(("not-held", "team manager"));
    }

    [Test]
    public void Json_says_null_where_nothing_is_recorded()
    {
        JsonElement result = ConsoleRun.With(Starred, "evaluate", "-", "--format", "json").Json;

        result.GetProperty("ownJudgement").ValueKind.Should().Be(JsonValueKind.Null);
        result.GetProperty("strategyDiscussion").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [TestCase("held: 2026-03-06", DiscussionState.Held)]
    [TestCase("held: yes", DiscussionState.Held)]
    [TestCase("held: no", DiscussionState.NotHeld)]
    [TestCase("held: not-known", DiscussionState.NotKnown)]
    [TestCase("held: soon", DiscussionState.NotKnown)]
    [TestCase("held: ~", DiscussionState.NotKnown)]
    public void A_discussion_that_cannot_be_read_is_neither_held_nor_silent(string held, DiscussionState expected) =>
        Evaluate($"{Starred}strategy-discussion: {{ {held} }}\n").StrategyDiscussion!.State.Should().Be(expected);

    private static Evaluation Evaluate(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        CaseFile file = CaseReader.Read(stream, "case.yaml").Cases.Single();
        return new ThresholdCatalog().GetEvaluator(file.Ruleset!.Value.Id, new DateOnly(2026, 3, 4)).Evaluate(file.Observations);
    }

    private static string Page(string text) => Evaluate(text).Explain().ToText();
}
