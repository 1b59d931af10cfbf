using System.Text.Json;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Tests.Differences;

namespace Thresholds.Rules.Tests.ConsoleHost;

/// <summary>The command <c>diff</c>.</summary>
[TestFixture]
public sealed class DiffTests
{
    private string folder = string.Empty;

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("thresholds-diff-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Two_editions_of_the_catalog()
    {
        ConsoleRun run = ConsoleRun.Of("diff", "cumbria", "westmorland-furness@undated");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Lines[0].Should().StartWith("TWO EDITIONS BY THEIR MEANING");
        run.Out.Should().Contain("A Cumbria Multi-Agency Threshold Guidance (cumbria@undated)").And.Contain("Equal. Whatever is recorded");
    }

    [Test]
    public void An_edition_and_a_file_that_differ_end_with_0()
    {
        ConsoleRun run = ConsoleRun.Of("diff", "northamptonshire", Write("revised.yaml", Revised.Text));

        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("\nLevel 4, Statutory Intervention (Immediate safeguarding): more. B reaches it for");
    }

    [Test]
    public void Json()
    {
        JsonElement result = ConsoleRun.Of("diff", "northamptonshire", Write("revised.yaml", Revised.Text), "--format", "json").Json;

        result.ShouldHave("purpose:text reading:text first:object second:object outcomesAreEqual:bool levels:array triggers:array entries:array");
        result.ShouldHaveEach("levels", "first:object|null second:object|null verdict:text inFirstAlone:object inSecondAlone:object");
        result.ShouldHaveEach("triggers", "first:object|null second:object|null verdict:text inFirstAlone:object inSecondAlone:object");
        result.ShouldHaveEach("entries", "kind:text change:text first:object|null second:object|null parts:array");
    }

    [Test]
    public void Markdown() => ConsoleRun.Of("diff", "cumbria", "westmorland-furness", "--format", "markdown").Out.Should().StartWith("## Two editions by their meaning\n");

    [Test]
    public void A_folder_of_ones_own()
    {
        Directory.CreateDirectory(Path.Combine(folder, "small"));
        Write("small/1.yaml", SmallPair.Text);
        Write("small/2.yaml", SmallPair.Text.Replace("edition: \"1\"", "edition: \"2\"", StringComparison.Ordinal));

        ConsoleRun.Of("diff", "small@1", "small@2", "--rulesets", folder).Out.Should().Contain("Equal. Whatever is recorded").And.Contain("  edition: A \"1\", B \"2\"\n");
        ConsoleRun.Of("diff", "small@1", "small@2", "--rulesets", Path.Combine(folder, "nowhere")).ExitCode.Should().Be(2);
    }

    [Test]
    public void A_file_is_read_with_the_vocabulary_beside_its_folder()
    {
        Directory.CreateDirectory(Path.Combine(folder, "small"));
        string edition = Write("small/1.yaml", SmallPair.Text.Replace("child/pregnant", "child/expecting", StringComparison.Ordinal));
        ConsoleRun.Of("diff", edition, edition).ExitCode.Should().Be(1);
        Write("vocabulary.yaml", File.ReadAllText(Repository.PathOf("rulesets", "vocabulary.yaml")).Replace("child/pregnant", "child/expecting", StringComparison.Ordinal));

        ConsoleRun run = ConsoleRun.Of("diff", edition, edition);

        run.Error.Should().BeEmpty();
        run.Out.Should().Contain("Nothing else differs.");
    }

    [Test]
    public void Levels_can_be_said_to_be_one()
    {
        string other = Write("other.yaml", SmallPair.Text.Replace("id: high,", "id: top,", StringComparison.Ordinal).Replace("name: High Need", "name: Top", StringComparison.Ordinal)
            .Replace("      high:", "      top:", StringComparison.Ordinal).Replace("level: high", "level: top", StringComparison.Ordinal));
        string own = Write("own.yaml", SmallPair.Text);

        ConsoleRun.Of("diff", own, other).Out.Should().Contain("A alone has it").And.Contain("B alone has it");
        ConsoleRun.Of("diff", own, other, "--levels", "high=top").Out.Should().Contain("Equal. Whatever is recorded");
    }

    [TestCase("high", "expected pairs")]
    [TestCase("high=", "expected pairs")]
    [TestCase(" , ", "expected pairs")]
    [TestCase("hihg=statutory", "northamptonshire@2018 has no level `hihg`")]
    [TestCase("statutory=nowhere", "has no level `nowhere`")]
    [TestCase("statutory=targeted,targeted=targeted", "a level stands in one pair alone")]
    public void Levels_that_are_not_there_are_wrong_usage(string levels, string said)
    {
        ConsoleRun run = ConsoleRun.Of("diff", "northamptonshire", "northamptonshire", "--levels", levels);

        run.ExitCode.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith("error: --levels: ").And.Contain(said);
    }

    [TestCase("northamptonshir", "did you mean `northamptonshire`?")]
    [TestCase("northamptonshire@1999", "has no edition `1999`")]
    [TestCase("no-such-file.yaml", "cannot open `no-such-file.yaml`: there is no such file")]
    [TestCase("no/such/file", "cannot open `no/such/file`: there is no such file")]
    public void An_edition_that_is_not_there_is_wrong_usage(string name, string said)
    {
        ConsoleRun run = ConsoleRun.Of("diff", "northamptonshire", name);

        run.ExitCode.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith("error: ").And.Contain(said);
    }

    [Test]
    public void A_file_with_errors_is_input_with_errors()
    {
        string broken = Write("broken.yaml", SmallPair.Text.Replace("level: high\n", "level: hihg\n", StringComparison.Ordinal));

        ConsoleRun run = ConsoleRun.Of("diff", "northamptonshire", broken);

        run.ExitCode.Should().Be(1);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("broken.yaml(").And.Contain("unknown level `hihg`");
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
