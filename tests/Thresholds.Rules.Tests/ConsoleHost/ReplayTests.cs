using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.ConsoleHost;

/// <summary>The commands <c>evaluate --record</c> and <c>replay</c>: what is written, what is refused, and how they end.</summary>
[TestFixture]
public sealed class ReplayTests
{
    private const string Starred = "case: a\nruleset: northamptonshire\nas-of: 2026-03-04\nchild: { age: 12 }\nobserved: [sexual-activity-under-13]\n";
    private const string Attendance = "case: b\nruleset: northamptonshire\nas-of: 2026-03-04\nchild: { school-attendance: 84 }\nobserved: []\n";

    private string folder = string.Empty;

    private string RecordPath => Path.Combine(folder, "a.record");

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("records-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void A_record_replays_the_same()
    {
        ConsoleRun evaluated = ConsoleRun.With($"{Starred}---\n{Attendance}", "evaluate", "-", "--record", RecordPath);
        evaluated.ExitCode.Should().Be(0);
        evaluated.Out.Should().Be(ConsoleRun.With($"{Starred}---\n{Attendance}", "evaluate", "-").Out);

        ConsoleRun run = ConsoleRun.Of("replay", RecordPath);

        run.Should().Be(new ConsoleRun(0, $"{RecordPath}, case a: same\n{RecordPath}, case b: same\n", string.Empty));
        Directory.EnumerateFileSystemEntries(folder).Should().Equal([RecordPath], "nothing half-written is left behind");
    }

    [Test]
    public void What_differs_and_why_is_said()
    {
        ConsoleRun.With(Starred, "evaluate", "-", "--record", RecordPath);
        File.WriteAllText(RecordPath, File.ReadAllText(RecordPath).Replace("\"id\": \"sexual-activity-under-13\"", "\"id\": \"missing-frequently\"", StringComparison.Ordinal));
        ConsoleRun run = ConsoleRun.Of("replay", RecordPath);

        run.ExitCode.Should().Be(1);
        run.Lines[0].Should().Be($"{RecordPath}, case a: altered");
        run.Lines[1].Should().StartWith("  this case's part of the record does not agree with its hash");
        run.Out.Should().Contain("  because[missing-frequently]: only now: {");
    }

    [Test]
    public void An_incomplete_case_has_its_record_too()
    {
        ConsoleRun.With(Starred.Replace("]", ", no-such-row]", StringComparison.Ordinal), "evaluate", "-", "--record", RecordPath).ExitCode.Should().Be(1);

        ConsoleRun.Of("replay", RecordPath).Out.Should().EndWith("case a: same\n");
    }

    [Test]
    public void A_file_that_exists_is_kept_unless_told_otherwise()
    {
        File.WriteAllText(RecordPath, "mine");
        ConsoleRun run = ConsoleRun.With(Starred, "evaluate", "-", "--record", RecordPath);

        run.Should().Be(new ConsoleRun(2, string.Empty, $"error: --record: cannot write `{RecordPath}`: it exists already; use --force to write over it\n"));
        File.ReadAllText(RecordPath).Should().Be("mine");

        ConsoleRun.With(Starred, "evaluate", "-", "--record", RecordPath, "--force").ExitCode.Should().Be(0);
        ConsoleRun.Of("replay", RecordPath).ExitCode.Should().Be(0);
    }

    [Test]
    public void Where_nothing_can_be_written_nothing_is_evaluated()
    {
        ConsoleRun.With(Starred, "evaluate", "-", "--record", folder).Should().Match<ConsoleRun>(r => r.ExitCode == 2 && r.Out.Length == 0 && r.Error.Contains("it is a folder"));
        ConsoleRun.With(Starred, "evaluate", "-", "--record", Path.Combine(folder, "none", "a.record")).Error.Should().Contain("its folder does not exist");
    }

    [Test]
    public void The_case_itself_is_never_written_over()
    {
        string path = Path.Combine(folder, "case.yaml");
        File.WriteAllText(path, Starred);
        ConsoleRun.Of("evaluate", path, "--record", path, "--force").Should().Match<ConsoleRun>(r => r.ExitCode == 2 && r.Error.Contains("it is the case that is read"));
        File.ReadAllText(path).Should().Be(Starred);
    }

    [Test]
    public void What_cannot_be_read_at_all_makes_no_record()
    {
        ConsoleRun.With("case: [\n", "evaluate", "-", "--record", RecordPath).ExitCode.Should().Be(2);

        File.Exists(RecordPath).Should().BeFalse();
    }

    [TestCase("no record", "it is not JSON")]
    [TestCase("{}", "`record`")]
    [TestCase("\uFEFF{}", "it is not JSON")]
    public void What_is_no_record_ends_with_2_and_does_not_lose_the_others(string text, string why)
    {
        ConsoleRun.With(Starred, "evaluate", "-", "--record", RecordPath);
        string other = Path.Combine(folder, "b.record");
        File.WriteAllText(other, text);
        ConsoleRun run = ConsoleRun.Of("replay", other, Path.Combine(folder, "none"), RecordPath);

        run.ExitCode.Should().Be(2);
        run.Out.Should().Be($"{RecordPath}, case a: same\n");
        run.Error.Should().Contain($"error: cannot read `{other}` as a record: ").And.Contain(why).And.Contain("there is no such file");
    }

    [Test]
    public void Bytes_that_are_no_text_are_no_record()
    {
        File.WriteAllBytes(RecordPath, [0x7B, 0xFF, 0x7D]);

        ConsoleRun.Of("replay", RecordPath).Error.Should().Contain("it is not UTF-8");
    }
}
