using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Tests.Guidance;

namespace Thresholds.Rules.Tests.ConsoleHost;

/// <summary><c>--rulesets DIR</c>, which every command has.</summary>
public sealed class FolderTests
{
    private string folder = string.Empty;

    [SetUp]
    public void MakeFolder()
    {
        folder = Directory.CreateTempSubdirectory("folder-").FullName;
        Write("example/1.yaml", EditionFile.Text());
    }

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Its_editions_are_listed() => ConsoleRun.Of("rulesets", "--rulesets", folder).Out.Should().Contain("Example 1").And.Contain("Northamptonshire");

    [Test]
    public void Their_rows_are_listed() => ConsoleRun.Of("--rulesets", folder, "indicators", "example").Out.Should().Contain("only-row");

    [TestCase("evaluate")]
    [TestCase("explain")]
    [TestCase("check")]
    public void Cases_may_name_them(string command)
    {
        string file = Write("case.yaml", "case: a\nruleset: example\nas-of: 2026-03-04\nobserved: [only-row]\n");

        ConsoleRun run = ConsoleRun.Of(command, file, "--rulesets", folder);

        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        ConsoleRun.Of(command, file).ExitCode.Should().NotBe(0, "without the folder nobody knows the ruleset");
    }

    [Test]
    public void Contacts_of_ones_own_stand_beside_them()
    {
        string contacts = Write("contacts.yaml", "contacts-for: northamptonshire\ncontacts:\n  - { id: mash, telephone: [0300 000 0000], verified: 2026-01-15 }\n");
        string file = Write("case.yaml", "case: a\nruleset: example\nas-of: 2026-03-04\nobserved: [only-row]\n");

        ConsoleRun.Of("evaluate", file, "--rulesets", folder, "--contacts", contacts).ExitCode.Should().Be(0);
    }

    [Test]
    public void An_edition_of_the_package_is_replaced_when_told_to()
    {
        Write("northamptonshire/2018.yaml", EditionFile.Text("northamptonshire", "2018", "2018-09-10"));

        ConsoleRun refused = ConsoleRun.Of("indicators", "northamptonshire", "--rulesets", folder);
        refused.ExitCode.Should().Be(2);
        refused.Error.Should().Contain("error THR2015: edition `northamptonshire@2018` is in the package as well").And.Contain("--replace");

        ConsoleRun replaced = ConsoleRun.Of("indicators", "northamptonshire", "--rulesets", folder, "--replace");
        (replaced.ExitCode, replaced.Out.Contains("only-row", StringComparison.Ordinal)).Should().Be((0, true));
    }

    [Test]
    public void Comparing_takes_it_under_its_other_name()
    {
        string file = Write("case.yaml", "case: a\nruleset: example\nas-of: 2026-03-04\nobserved: [only-row]\n");

        ConsoleRun run = ConsoleRun.Of("compare", file, "--folder", folder, "--rulesets", "example,northamptonshire");
        (run.ExitCode, run.Error, run.Out.Contains("Example 1", StringComparison.Ordinal)).Should().Be((0, string.Empty, true));
    }

    [Test]
    public void A_folder_that_is_not_there_is_wrong_usage() =>
        ConsoleRun.Of("rulesets", "--rulesets", Path.Combine(folder, "none")).Should().Match<ConsoleRun>(r => r.ExitCode == 2 && r.Error.Contains("does not exist", StringComparison.Ordinal));

    [TestCase("rulesets")]
    [TestCase("indicators")]
    [TestCase("evaluate")]
    [TestCase("explain")]
    [TestCase("compare")]
    [TestCase("check")]
    [TestCase("ask")]
    [TestCase("audit")]
    [TestCase("replay")]
    [TestCase("new")]
    [TestCase("test")]
    [TestCase("render")]
    public void Every_command_has_it(string command) => ConsoleRun.Of(command, "--help").Out.Should().Contain("--folder").And.Contain("--replace");

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
