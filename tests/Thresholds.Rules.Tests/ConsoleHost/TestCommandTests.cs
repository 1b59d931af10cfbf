using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.ConsoleHost;

/// <summary>The command <c>test</c>: what it prints, what it counts, and how it ends.</summary>
[TestFixture]
public sealed class TestCommandTests
{
    private const string Passing = "case: passing\nruleset: northamptonshire\nas-of: 2026-03-04\nobserved: [missing-frequently]\nexpect: { level: statutory, because: [missing-frequently] }\n";
    private const string WrongLevel = "case: wrong-level\nruleset: northamptonshire\nas-of: 2026-03-04\nobserved: [missing-frequently, self-harm]\nexpect:\n  level: targeted\n  because: [missing-frequently, low-self-esteem]\n";
    private const string Mistaken = "case: mistaken\nruleset: northamptonshire\nas-of: 2026-03-04\nobserved: [missing-frequentl]\nexpect: { level: statutory }\n";
    private const string Idle = "case: idle\nruleset: cumbria\nas-of: 2026-03-04\nobserved: []\n";
    private const string Homeless = "case: homeless\nruleset: northampton\nas-of: 2026-03-04\nobserved: []\nexpect: { level: none }\n";
    private const string Nothing = "case: nothing\nruleset: northamptonshire\nas-of: 2026-03-04\nobserved: []\nexpect: { level: early-help }\n";

    // What the JUnit schema of the xUnit plug-in for Jenkins allows, as far as it is used here, and numbers where that takes any text.
    private const string Schema =
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:complexType name="outcome" mixed="true">
            <xs:attribute name="message" type="xs:string" use="required"/>
            <xs:attribute name="type" type="xs:string" use="required"/>
          </xs:complexType>
          <xs:complexType name="case">
            <xs:choice minOccurs="0">
              <xs:element name="failure" type="outcome"/>
              <xs:element name="error" type="outcome"/>
              <xs:element name="skipped"><xs:complexType/></xs:element>
            </xs:choice>
            <xs:attribute name="name" type="xs:string" use="required"/>
            <xs:attribute name="classname" type="xs:string" use="required"/>
          </xs:complexType>
          <xs:attributeGroup name="counts">
            <xs:attribute name="name" type="xs:string" use="required"/>
            <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
            <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
            <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
          </xs:attributeGroup>
          <xs:element name="testsuites">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="testsuite" minOccurs="0" maxOccurs="unbounded">
                  <xs:complexType>
                    <xs:sequence><xs:element name="testcase" type="case" minOccurs="1" maxOccurs="unbounded"/></xs:sequence>
                    <xs:attributeGroup ref="counts"/>
                    <xs:attribute name="skipped" type="xs:nonNegativeInteger" use="required"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
              <xs:attributeGroup ref="counts"/>
            </xs:complexType>
          </xs:element>
        </xs:schema>
        """;

    private string folder = string.Empty;

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("test-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Results_stand_by_ruleset_file_and_case_and_a_failing_one_says_why()
    {
        WriteAll();
        ConsoleRun run = ConsoleRun.Of("test", folder);

        run.ExitCode.Should().Be(1);
        run.Error.Should().BeEmpty("what is wrong with a case is the result");
        Golden.Verify(Relative(run.Out));
    }

    [Test]
    public void Json_has_expected_and_found_as_values()
    {
        WriteAll();
        JsonElement result = ConsoleRun.Of("test", folder, "--format", "json").Json;

        result.ShouldHaveEach("cases", "file:text case:text ruleset:text status:text findings:array reasons:array");
        result.GetProperty("cases").EnumerateArray().Select(c => $"{c.Text("case")} {c.Text("status")}").Should().Equal(
            "passing passed", "wrong-level failed", "mistaken failed", "idle nothing-expected", "homeless not-evaluated", "nothing failed");
        JsonElement wrong = result.GetProperty("cases")[1];
        wrong.ShouldHaveEach("findings", "code:text message:text what:text expected:text|null found:text|null line:number column:number");
        wrong.GetProperty("findings").EnumerateArray().Select(f => $"{f.Text("what")} {f.GetProperty("expected")} {f.GetProperty("found")}").Should().Equal(
            "level targeted statutory", "reasons low-self-esteem ");
        result.GetProperty("counts").GetProperty("failed").GetInt32().Should().Be(3);
        result.GetProperty("coverage").GetArrayLength().Should().Be(0, "nobody asked");
    }

    [Test]
    public void Junit_is_valid_and_counts_what_there_is()
    {
        WriteAll();
        ConsoleRun run = ConsoleRun.Of("test", folder, "--format", "junit");
        XDocument document = XDocument.Parse(run.Out);

        Mistakes(document).Should().BeEmpty();
        run.ExitCode.Should().Be(1);
        run.Out.Should().StartWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        XElement root = document.Root!;
        root.Attributes().Select(a => $"{a.Name}={a.Value}").Should().Equal("name=thresholds", "tests=6", "failures=3", "errors=1");
        root.Elements("testsuite").Should().HaveCount(2);
        root.Descendants("testcase").Where(t => t.Element("skipped") is not null).Select(t => (string?)t.Attribute("name")).Should().Equal("idle");
        root.Descendants("failure").First().Attribute("message")!.Value.Should().Be("expected level `targeted`, found `statutory`");
        root.Descendants("error").Single().Value.Should().Contain("THR2001");
    }

    [Test]
    public void The_scan_finds_what_is_no_junit() =>
        Mistakes(XDocument.Parse("<testsuites name='x' tests='one' failures='0' errors='0'/>")).Should().ContainSingle();

    [Test]
    public void Junit_takes_any_name()
    {
        Write("odd.yaml", "case: \"<a> \\u0001 & \\\"b\\\"\"\nruleset: northamptonshire\nas-of: 2026-03-04\nobserved: []\nexpect: { level: none }\n");

        XDocument document = XDocument.Parse(ConsoleRun.Of("test", folder, "--format", "junit").Out);
        document.Descendants("testcase").Single().Attribute("name")!.Value.Should().Be("<a> \uFFFD & \"b\"");
    }

    [Test]
    public void Coverage_names_what_no_case_reaches()
    {
        Write("passing.yaml", Passing);
        ConsoleRun run = ConsoleRun.Of("test", folder, "--coverage");

        run.ExitCode.Should().Be(0);
        run.Out.Should().MatchRegex(@"coverage of northamptonshire@2018: [\d.]+%, \d+ of \d+, by 1 case\n  rows and items              1 of \d+\n")
            .And.Contain("    row self-harm: Self-harming behaviours [")
            .And.Contain("    condition missing-frequently row against: missing-frequently [")
            .And.NotContain("    row missing-frequently:");
    }

    [Test]
    public void Coverage_under_the_limit_ends_with_1()
    {
        Write("passing.yaml", Passing);

        ConsoleRun.Of("test", folder, "--fail-under", "0").ExitCode.Should().Be(0);
        ConsoleRun under = ConsoleRun.Of("test", folder, "--fail-under", "99.5");
        under.ExitCode.Should().Be(1);
        under.Error.Should().MatchRegex("^error: northamptonshire@2018: coverage is [\\d.]+%, under the 99.5% that --fail-under asks for\n$");
        ConsoleRun.Of("test", folder, "--fail-under", "101").ExitCode.Should().Be(2);
    }

    [Test]
    public void What_cannot_be_reached_is_printed_with_its_reason()
    {
        Write("passing.yaml", Passing);
        Write("unreachable.yaml", "coverage-of: northamptonshire\nunreachable:\n  - { row: self-harm, reason: For the sake of this test. }\n");
        ConsoleRun run = ConsoleRun.Of("test", folder, "--coverage");

        run.Error.Should().BeEmpty();
        run.Out.Should().Contain("  no case can reach\n    row self-harm: For the sake of this test.\n").And.NotContain("row self-harm: Self");
    }

    [Test]
    public void What_is_listed_as_unreachable_and_reached_is_an_error()
    {
        Write("passing.yaml", Passing);
        Write("unreachable.yaml", "coverage-of: northamptonshire\nunreachable:\n  - { row: missing-frequently, reason: For the sake of this test. }\n");

        ConsoleRun.Of("test", folder).ExitCode.Should().Be(0, "coverage was not asked for");
        ConsoleRun run = ConsoleRun.Of("test", folder, "--coverage");
        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("unreachable.yaml(3,5): error THR3002: `row missing-frequently` is listed as unreachable, and the case `passing` reaches it");
    }

    [TestCase("wrong")]
    [TestCase("WRONG-LEVEL")]
    public void A_filter_takes_the_cases_whose_name_holds_it(string text)
    {
        WriteAll();

        ConsoleRun.Of("test", folder, "--filter", text).Out.Should().EndWith("1 case: 0 passed, 1 failed\n");
    }

    [Test]
    public void A_ruleset_takes_its_own_cases_and_those_that_name_none()
    {
        WriteAll();
        Write("free.yaml", "case: free\nas-of: 2026-03-04\nobserved: []\nexpect: { level: none }\n");

        ConsoleRun.Of("test", folder, "--ruleset", "cumbria").Out.Should().EndWith("2 cases: 1 passed, 0 failed, 1 without anything expected\n");
        ConsoleRun.Of("test", folder, "--ruleset", "cumbrai").ExitCode.Should().Be(2);
    }

    [Test]
    public void A_folder_of_rulesets_is_tested_with_the_editions_that_stand_there()
    {
        string text = File.ReadAllText(Repository.PathOf("rulesets", "cumbria", "undated.yaml")).Replace("ruleset: cumbria\n", "ruleset: mine\n", StringComparison.Ordinal);
        Write("mine/undated.yaml", text);
        Write("mine/cases/a.yaml", "case: a\nruleset: mine\nas-of: 2026-03-04\nobserved: []\nexpect: { level: none }\n");
        ConsoleRun run = ConsoleRun.Of("test", "--rulesets", folder);

        run.Error.Should().BeEmpty();
        run.Out.Should().StartWith("mine@undated\n").And.EndWith("1 case: 1 passed, 0 failed\n");
        ConsoleRun.Of("test", "--rulesets", Path.Combine(folder, "none")).ExitCode.Should().Be(2);
    }

    [Test]
    public void Nothing_to_test_is_wrong_usage()
    {
        ConsoleRun.Of("test").Error.Should().StartWith("error: name files or folders with cases");
        ConsoleRun.Of("test").ExitCode.Should().Be(2);
        ConsoleRun.Of("test", Path.Combine(folder, "none.yaml")).ExitCode.Should().Be(2);
        ConsoleRun.Of("test", folder).ExitCode.Should().Be(2);
        Write("passing.yaml", Passing);
        ConsoleRun run = ConsoleRun.Of("test", folder, "--filter", "no such case");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Be("error: no case was found\n");
    }

    [Test]
    public void A_file_that_cannot_be_read_does_not_lose_the_others()
    {
        Write("a.yaml", "case: [\n");
        Write("b.yaml", Passing);
        ConsoleRun run = ConsoleRun.Of("test", folder);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("a.yaml(");
        run.Out.Should().EndWith("1 case: 1 passed, 0 failed\n");
    }

    private static List<string> Mistakes(XDocument document)
    {
        XmlSchemaSet schemas = new();
        using StringReader text = new(Schema);
        using XmlReader reader = XmlReader.Create(text);
        schemas.Add(null, reader);
        List<string> mistakes = [];
        document.Validate(schemas, (_, e) => mistakes.Add(e.Message));
        return mistakes;
    }

    private string Relative(string text) => text.Replace(folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal);

    private void WriteAll()
    {
        Write("a/several.yaml", string.Join("---\n", Passing, WrongLevel, Mistaken, Idle));
        Write("b/others.yaml", string.Join("---\n", Homeless, Nothing));
    }

    private void Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
