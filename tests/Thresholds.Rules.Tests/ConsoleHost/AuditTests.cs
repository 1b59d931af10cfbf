using System.Text.Json;
using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.ConsoleHost;

/// <summary>The command <c>audit</c>: what it lists, and how it ends.</summary>
[TestFixture]
public sealed class AuditTests
{
    private const string Starred = "ruleset: northamptonshire\nas-of: 2026-03-04\nchild: { age: 12 }\nobserved: [sexual-activity-under-13]\n";
    private const string Attendance = "ruleset: northamptonshire\nas-of: 2026-03-04\nchild: { school-attendance: 84 }\n";

    private static readonly string[] Cases =
    [
        $"case: lower\n{Starred}own-judgement: {{ level: targeted, why: Two agencies saw the same }}\nstrategy-discussion: {{ held: 2026-03-06 }}\n",
        $"case: higher\n{Attendance}own-judgement: {{ level: statutory, by: school }}\n",
        $"case: same\n{Attendance}own-judgement: {{ level: targeted, why: As the table says }}\n",
        $"case: no-discussion\n{Starred}own-judgement: {{ level: statutory, why: As the table says }}\n",
        $"case: not-held\n{Starred}strategy-discussion: {{ held: no }}\n",
        $"case: not-held-with-reason\n{Starred}strategy-discussion: {{ held: no, why: Agreed with the police }}\n",
        $"case: not-known\n{Starred}strategy-discussion: {{ held: not-known }}\n",
        $"case: some-day\n{Starred}own-judgement: {{ level: statutory, why: As the table says }}\nstrategy-discussion: {{ held: yes }}\n",
        "case: nothing\nruleset: northamptonshire\nas-of: 2026-03-04\nown-judgement: { level: early-help, why: The visit }\n",
        "case: stage\nruleset: cumbria-early-help\nas-of: 2026-03-04\nown-judgement: { level: getting-help, why: The visit }\n",
    ];

    private string folder = string.Empty;

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("audit-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Differences_and_missing_records_are_listed()
    {
        Write("cases.yaml", string.Join("---\n", Cases));
        ConsoleRun run = ConsoleRun.Of("audit", folder);

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0, "a difference is no error");
        Golden.Verify(run.Out.Replace(folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal));
    }

    [Test]
    public void Json_lists_every_case_with_its_findings()
    {
        Write("cases.yaml", string.Join("---\n", Cases));
        JsonElement audit = ConsoleRun.Of("audit", folder, "--format", "json").Json;

        audit.ShouldHaveEach("cases", "file:text case:text ruleset:object asOf:text complete:bool indicated:object|null own:object|null difference:text|null why:text|null by:text|null recorded:text|null section47:text strategyDiscussion:text|null held:text|null discussionWhy:text|null findings:array");
        audit.GetProperty("cases").EnumerateArray().Select(c => $"{c.Text("case")}: {string.Join(' ', c.GetProperty("findings").EnumerateArray().Select(f => f.GetString()))}").Should().Equal(
            "lower: own-level-lower",
            "higher: own-level-higher own-judgement-without-reason",
            "same: ",
            "no-discussion: discussion-not-recorded",
            "not-held: no-own-judgement discussion-not-held-without-reason",
            "not-held-with-reason: no-own-judgement",
            "not-known: no-own-judgement discussion-not-known",
            "some-day: discussion-without-day",
            "nothing: own-level-where-none-is-indicated",
            "stage: own-level-where-none-is-indicated");
        audit.GetProperty("cases")[0].GetProperty("indicated").TryGetProperty("number", out _).Should().BeFalse("no common number line");
        audit.GetProperty("counts").GetProperty("cases").GetInt32().Should().Be(10);
        audit.GetProperty("counts").GetProperty("no-own-judgement").GetInt32().Should().Be(3);
        audit.Text("purpose").Should().Contain("no fault").And.Contain("a person decides");
    }

    [Test]
    public void An_incomplete_case_is_listed_and_ends_with_1()
    {
        Write("a.yaml", $"case: a\n{Starred}own-judgement: {{ level: targetted, why: A slip }}\n");
        ConsoleRun run = ConsoleRun.Of("audit", folder);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("THR2013");
        run.Out.Should().Contain("an own level is recorded that could not be used").And.Contain("incomplete: part of the record could not be used")
            .And.Contain("a strategy discussion is required");
    }

    [Test]
    public void Rulesets_in_a_folder_are_passed_over_and_cases_that_cannot_be_read_are_not()
    {
        ConsoleRun run = ConsoleRun.Of("audit", Repository.PathOf("rulesets"));
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();

        Write("a.yaml", "cas: a\nobserved: []\n");
        ConsoleRun.Of("audit", folder).Should().Match<ConsoleRun>(r => r.ExitCode == 1 && r.Error.Contains("THR0011"));
    }

    [Test]
    public void A_ruleset_that_is_named_is_no_case() =>
        ConsoleRun.Of("audit", Repository.PathOf("rulesets", "northamptonshire", "2018.yaml")).Error.Should().Contain("THR0011");

    [Test]
    public void One_broken_file_does_not_lose_the_others()
    {
        Write("a.yaml", "case: [\n");
        Write("b.yaml", $"case: b\n{Starred}");
        ConsoleRun run = ConsoleRun.Of("audit", folder);

        run.ExitCode.Should().Be(1);
        run.Out.Should().Contain("case b");
        run.Error.Should().Contain("a.yaml");
    }

    [Test]
    public void What_cannot_be_read_at_all_is_wrong_usage()
    {
        Write("a.yaml", "case: [\n");

        ConsoleRun.Of("audit", folder).ExitCode.Should().Be(2);
        ConsoleRun.Of("audit", Path.Combine(folder, "none.yaml")).ExitCode.Should().Be(2);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
