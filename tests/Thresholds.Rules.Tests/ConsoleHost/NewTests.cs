using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.Tests.ConsoleHost;

/// <summary>The command <c>new</c>, with real folders and the published tables.</summary>
public sealed class NewTests
{
    private string folder = string.Empty;

    private static IEnumerable<string> Tables() => Directory.EnumerateFiles(Repository.PathOf("tests", "published"), "*.csv").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("new-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void From_nothing_it_begins_a_ruleset_that_check_accepts()
    {
        ConsoleRun run = New("some-partnership");

        string file = Path.Combine(folder, "some-partnership", "draft.yaml");
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        run.Out.Should().Be($"{file}: begun with 4 rows.\nNext: thresholds check {file}\n");
        ConsoleRun.Of("check", file).Out.Should().Be("1 file: 0 errors, 0 warnings\n");
        Golden.Verify(File.ReadAllText(file), extension: "yaml");
        File.ReadAllText(Path.Combine(folder, "schema", "ruleset.schema.json")).Should().Be(RulesetSchemas.Ruleset, "the first line of the file names it");
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Should().HaveCount(2, "nothing is left over");
    }

    [TestCaseSource(nameof(Tables))]
    public void From_a_published_table_it_begins_one_that_check_accepts(string table)
    {
        ConsoleRun run = New("some-partnership", "--from", Repository.PathOf("tests", "published", table), "--edition", "2018");

        string file = Path.Combine(folder, "some-partnership", "2018.yaml");
        (run.ExitCode, run.Error).Should().Be((0, string.Empty));
        ConsoleRun check = ConsoleRun.Of("check", file);
        check.ExitCode.Should().Be(0, check.Out);
        Ruleset ruleset = new RulesetReader().ReadFile(file).Edition!.Ruleset;
        string[] published = [.. Published.PublishedRow.ReadCsv(table, string.Empty, string.Empty).Select(r => r.Wording)];
        ruleset.Indicators.Select(i => i.Text).Should().BeEquivalentTo(published);
        ruleset.Indicators.Select(i => i.Id).Should().OnlyContain(id => id.Length <= 60);
    }

    [Test]
    public void A_begun_ruleset_reads_like_the_table()
    {
        New("northamptonshire", "--from", Write("table.csv", """
            document,section,level,domain,ordinal,wording,star
            northamptonshire@2018,Appendix 1,1,Health Needs,1,Health needs being met,no
            northamptonshire@2018,Appendix 1,4,Health Needs,1,"Pregnancy, or infection",yes
            northamptonshire@2018,Appendix 2,,,1,Child at risk: trafficking,no
            """), "--title", "Northamptonshire Thresholds Guidance 2018").ExitCode.Should().Be(0);

        Golden.Verify(File.ReadAllText(Path.Combine(folder, "northamptonshire", "2018.yaml")), extension: "yaml");
    }

    [Test]
    public void A_second_run_with_the_same_table_changes_nothing()
    {
        string table = Repository.PathOf("tests", "published", "northamptonshire-2018-appendix-1.csv");
        New("northamptonshire", "--from", table);
        string file = Path.Combine(folder, "northamptonshire", "2018.yaml");
        string before = File.ReadAllText(file);

        ConsoleRun run = New("northamptonshire", "--from", table);

        run.Should().Be(new ConsoleRun(0, $"{file}: 199 rows, as in the table.\n", string.Empty));
        File.ReadAllText(file).Should().Be(before);
    }

    [Test]
    public void A_second_run_with_another_table_says_what_it_did()
    {
        string table = Write("table.csv", "level,domain,wording,star\n1,Health,Health needs being met,no\n4,Health,Severe neglect of health,yes\n4,Health,Gone,no\n");
        New("example", "--from", table);
        Write("table.csv", "level,domain,wording,star,id\n4,Health,Severe neglect of the health,no,\n4,Health,Quite another row,no,chosen\n1,Health,Health needs being met,no,needs-met\n");

        ConsoleRun run = New("example", "--from", table);

        string file = Path.Combine(folder, "example", "draft.yaml");
        run.ExitCode.Should().Be(0, run.Error);
        run.Out.Should().Be($"""
            {file}: 0 rows as before.
              1 row added: chosen
              1 row with new words: severe-neglect-health
              1 row with a new id, the former one kept under `formerly`: needs-met
              1 row not in the table any more, and marked: gone

            """);
        ConsoleRun.Of("check", file).Out.Should().EndWith("1 file: 0 errors, 0 warnings\n");
    }

    [Test]
    public void Everything_that_is_wrong_with_a_table_is_said_at_once()
    {
        string table = Write("table.csv", "level,domain,wording,star\n1,Health,Health needs being met,no\nfour,Health,Severe neglect,yes\n2,Health,,no\n3,,Low mood,perhaps\n2,Health,One, too many,no\n");

        ConsoleRun run = New("example", "--from", table);

        run.ExitCode.Should().Be(1);
        run.Error.Replace(folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal).Should().Be("""
            table.csv(3,1): error THR0025: level: expected a number as in the other lines, found `four`
            table.csv(4,1): error THR0025: wording: expected the published words, found an empty cell
            table.csv(5,1): error THR0025: star: expected `yes` or `no`, found `perhaps`
            table.csv(5,1): error THR0025: domain: expected a heading, found an empty cell
                help: leave both empty for an item of a list
            table.csv(6,1): error THR0025: expected 4 cells, found 5
                help: put quotes around words that hold a comma
            table.csv(6,1): error THR0025: star: expected `yes` or `no`, found `too many`

            """);
        Directory.Exists(Path.Combine(folder, "example")).Should().BeFalse("nothing is written");
    }

    [TestCase("level,wording\n1,x\n", "expected the column `domain`, found `level`, `wording`")]
    [TestCase("level,domain,wording,colour\n", "unknown column `colour`")]
    [TestCase("level,domain,wording,level\n", "the column `level` stands twice")]
    [TestCase("", "expected a header")]
    [TestCase("level,domain,wording\n", "expected a row under the header, found none")]
    [TestCase("level,domain,wording,id\n1,A,b,x\n1,A,c,x\n", "table.csv(3,1): error THR0025: id: `x` stands twice")]
    [TestCase("level,domain,wording\n1,A,\"two\nlines\"\n,A,c\n", "table.csv(4,1): error THR0025: level: expected a level, found an empty cell")]
    public void A_table_that_cannot_be_read_is_said_to_be_so(string text, string expected) =>
        New("example", "--from", Write("table.csv", text)).Should().Match<ConsoleRun>(r => r.ExitCode == 1 && r.Error.Contains(expected, StringComparison.Ordinal));

    [Test]
    public void Levels_may_have_names()
    {
        New("example", "--from", Write("table.csv", "level,domain,wording\nUniversal,A,One\nEarly Help,A,Two\nUniversal,B,Three\n"));

        new RulesetReader().ReadFile(Path.Combine(folder, "example", "draft.yaml")).Ruleset!.Levels.Select(l => (l.Id, l.Number, l.Name))
            .Should().Equal(("universal", 1, "Universal"), ("early-help", 2, "Early Help"));
    }

    [Test]
    public void A_file_is_never_written_over_without_being_told()
    {
        New("example");
        string file = Path.Combine(folder, "example", "draft.yaml");
        File.AppendAllText(file, "# mine\n");

        New("example").Should().Match<ConsoleRun>(r => r.ExitCode == 2 && r.Error.Contains("exists already", StringComparison.Ordinal));
        File.ReadAllText(file).Should().EndWith("# mine\n");
        New("example", "--force").ExitCode.Should().Be(0);
        File.ReadAllText(file).Should().NotContain("# mine");
    }

    [TestCase("Example")]
    [TestCase("a/b")]
    [TestCase("..")]
    public void A_partnership_is_an_id(string id) => New(id).ExitCode.Should().Be(2);

    [TestCase("../2018")]
    [TestCase(".hidden")]
    [TestCase("")]
    public void An_edition_names_a_file(string edition) => New("example", "--edition", edition).ExitCode.Should().Be(2);

    [Test]
    public void A_table_that_is_not_there_is_wrong_usage() => New("example", "--from", Path.Combine(folder, "none.csv")).Should().Match<ConsoleRun>(r => r.ExitCode == 2 && r.Error.Contains("none.csv", StringComparison.Ordinal));

    private ConsoleRun New(params string[] args) => ConsoleRun.Of(["new", .. args, "--rulesets", folder]);

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
