using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.ConsoleHost;

/// <summary>The command <c>schema</c>.</summary>
public sealed class SchemaTests
{
    [TestCase("ruleset")]
    [TestCase("vocabulary")]
    [TestCase("case")]
    [TestCase("contacts")]
    [TestCase("coverage")]
    public void It_writes_the_schema_that_the_repository_holds(string kind)
    {
        ConsoleRun run = ConsoleRun.Of("schema", kind);

        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        run.Out.Should().Be(File.ReadAllText(Repository.PathOf("rulesets", "schema", $"{kind}.schema.json")));
    }

    [Test]
    public void Or_to_a_file_that_is_not_there_yet()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("schema-");
        try
        {
            string file = Path.Combine(folder.FullName, "case.json");

            ConsoleRun.Of("schema", "case", "--output", file).ExitCode.Should().Be(0);
            File.ReadAllText(file).Should().Be(RulesetSchemas.Case);
            ConsoleRun.Of("schema", "ruleset", "--output", file).Should().Match<ConsoleRun>(r => r.ExitCode == 2 && r.Error.Contains("--force", StringComparison.Ordinal));
            ConsoleRun.Of("schema", "ruleset", "--output", file, "--force").ExitCode.Should().Be(0);
            File.ReadAllText(file).Should().Be(RulesetSchemas.Ruleset);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public void Another_kind_is_wrong_usage() => ConsoleRun.Of("schema", "table").ExitCode.Should().Be(2);

    [Test]
    public void Schemas_are_no_files_to_check() => ConsoleRun.Of("check", Repository.PathOf("rulesets", "schema")).Error.Should().Contain("holds no file");
}
