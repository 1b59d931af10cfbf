using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Tests.ConsoleHost;

namespace Thresholds.Rules.Tests.Malformed;

/// <summary>What is printed for mistakes that need something other than one small file. Each page is reviewed.</summary>
public sealed class ElsewhereTests
{
    private const string Document = """
        4.1 Criteria for action
        The table in Appendix 1 lists what to look for. A referral should be made.
        4.2 Safeguarding concerns

        Appendix 1
        Health appointments missed. Low mood. A serious injury without explanation.
        """;

    private static readonly DateOnly Today = new(2026, 3, 4);
    private static readonly string Sound = File.ReadAllText(Path.Combine(MalformedFile.Folder, "THR4009-accepted-and-not-there.yaml")).Split("\naccepted:")[0] + "\n";

    private string folder = string.Empty;

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("elsewhere-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void A_file_that_is_too_large() => Verify(Check(Sound + new string('#', 8 * 1024 * 1024)));

    [Test]
    public void A_file_of_too_many_parts() =>
        Verify(Check("ruleset: a\nrevised: [" + string.Concat(Enumerable.Repeat("2020, ", 300_000)) + "2020]\n"));

    [Test]
    public void A_file_that_is_not_there() => Verify(new FileCheck(new ThresholdCatalog(), Today).CheckFile(Path.Combine(folder, "nothing.yaml")));

    [Test]
    public void A_thousand_mistakes()
    {
        ImmutableArray<Diagnostic> found = Check(Sound.Replace(
            "        - { id: low-mood,", string.Concat(Enumerable.Range(0, 1_500).Select(i => $"        - {{ id: row-{i}, txt: Row {i} }}\n")) + "        - { id: low-mood,", StringComparison.Ordinal));

        found.Should().HaveCount(DiagnosticBag.Most + 1);
        Verify(found.Take(3));
    }

    [Test]
    public void A_fact_recorded_twice()
    {
        Observations twice = Observations.Of("missing-frequently").WithFact("school-attendance", 85).WithFact("school-attendance", 95);

        Verify(new ThresholdCatalog().GetEvaluator("northamptonshire", Today).Evaluate(twice).Problems);
    }

    [Test]
    public void Something_out_of_reach_that_a_case_reaches()
    {
        Write("a.yaml", "case: a\nruleset: northamptonshire\nas-of: 2026-03-04\nobserved: [missing-frequently]\nexpect: { level: statutory }\n");
        Write("unreachable.yaml", "coverage-of: northamptonshire\nunreachable:\n  - { row: missing-frequently, reason: For the sake of this test. }\n");

        Verify(ConsoleRun.Of("test", folder, "--coverage").Error);
    }

    [Test]
    public void A_place_that_the_document_does_not_have() => Verify(Compared(Sound + """
        notes:
          - { id: numbered, text: The table is a guide., cite: "4.7" }
          - { id: misspelt, text: The list is a guide., cite: Safegarding concerns }
        """));

    [Test]
    public void Words_that_the_document_does_not_have() => Verify(Compared(Sound.Replace("text: Low mood", "text: Lowe mood", StringComparison.Ordinal)));

    [Test]
    public void Guidance_that_is_stronger_than_its_section() => Verify(Compared(Sound + """
        responses:
          - { id: call, label: NOW, text: Telephone the hub., force: must, cite: "4.1" }
          - { id: write, label: THEN, text: Write., force: should, cite: "4.2" }
        """));

    [Test]
    public void Two_editions_on_one_day() => Verify(Editions("2020-01-01, to: 2021-03-31", "2021-03-01, to: not-stated"));

    [Test]
    public void Days_without_an_edition() => Verify(Editions("2020-01-01, to: 2021-01", "2021-03-01, to: not-stated"));

    [Test]
    public void A_table_that_no_ruleset_can_be_made_from() =>
        Verify(ConsoleRun.Of("new", "example", "--from", Write("table.csv", "level,domain,wording,star\n1,A,One,no\nfour,A,Two,no\n2,,,perhaps\n"), "--rulesets", folder).Error);

    [Test]
    public void A_table_that_moved_a_row()
    {
        Write("table.csv", "level,domain,wording\n1,A,One\n2,A,Two\n");
        ConsoleRun.Of("new", "example", "--from", Path.Combine(folder, "table.csv"), "--rulesets", folder).ExitCode.Should().Be(0);
        Write("table.csv", "level,domain,wording\n1,A,One\n1,A,Two\n2,A,Three\n");

        Verify(ConsoleRun.Of("new", "example", "--from", Path.Combine(folder, "table.csv"), "--rulesets", folder).Error);
    }

    [Test]
    public void An_edition_that_two_places_have()
    {
        Directory.CreateDirectory(Path.Combine(folder, "northamptonshire"));
        File.Copy(Repository.PathOf("rulesets", "northamptonshire", "2018.yaml"), Path.Combine(folder, "northamptonshire", "2018.yaml"));

        Verify(ConsoleRun.Of("rulesets", "--rulesets", folder).Error);
    }

    [Test]
    public void A_record_under_a_former_id()
    {
        Directory.CreateDirectory(Path.Combine(folder, "malformed"));
        Write(Path.Combine("malformed", "2020.yaml"), Sound.Replace("- { id: low-mood,", "- { id: low-mood, formerly: [sadness],", StringComparison.Ordinal));
        string name = Sound.Split('\n').First(l => l.StartsWith("ruleset:", StringComparison.Ordinal))["ruleset:".Length..].Trim();

        Verify(ConsoleRun.Of("evaluate", Write("a.yaml", $"case: a\nruleset: {name}\nas-of: 2026-03-04\nobserved: [sadness]\n"), "--rulesets", folder).Error);
    }

    [Test]
    public void The_document_is_that_of_a_sound_ruleset() => Compared(Sound).Should().BeEmpty();

    private ImmutableArray<Diagnostic> Check(string text) => new FileCheck(new ThresholdCatalog(), Today).CheckFile(Write("2020.yaml", text));

    private ImmutableArray<Diagnostic> Compared(string text) =>
        new FileCheck(new ThresholdCatalog(), Today) { Document = Document }.CheckFile(Write("2020.yaml", text));

    private ImmutableArray<Diagnostic> Editions(string first, string second) => new FileCheck(new ThresholdCatalog(), Today).CheckFiles(
    [
        Write("2021.yaml", Edition("2021", second)),
        Write("2020.yaml", Edition("2020", first)),
    ]);

    private static string Edition(string name, string inForce) => Sound
        .Replace("edition: \"2020\"", $"edition: \"{name}\"", StringComparison.Ordinal)
        .Replace("2020-01-01, to: not-stated", inForce, StringComparison.Ordinal);

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    // By their bare names, so that what is printed does not depend on where the files lie.
    private void Verify(IEnumerable<Diagnostic> found, [CallerMemberName] string test = "") => Verify(string.Concat(found.Select(d => d + "\n")), test);

    private void Verify(string printed, [CallerMemberName] string test = "") => Golden.VerifyAs(
        printed.Replace(folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal),
        Path.Combine(MalformedFile.Folder, $"{nameof(ElsewhereTests)}.{test}"));
}
