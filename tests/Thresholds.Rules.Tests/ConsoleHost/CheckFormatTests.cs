using System.Runtime.Versioning;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Tests.ConsoleHost;

/// <summary>The options of <c>check</c>: its JSON, what it fixes, and the text of a document beside a ruleset.</summary>
public sealed class CheckFormatTests
{
    // Four slips that can mean one thing alone, one that a person has to mend, and a comment, a tab and a line end that nobody touches.
    private const string Slips = "# A case with slips.\r\ncase: a\r\nruleset: northamptonshire\nas-of: 04/13/2026\t# American\nobservd:\n  - missing-frequently\n"
        + "  - { id: Self_Harm, findig: Absent }   # two keys\n  - missing-frequentl\n";

    private const string Mended = "# A case with slips.\r\ncase: a\r\nruleset: northamptonshire\nas-of: 2026-04-13\t# American\nobserved:\n  - missing-frequently\n"
        + "  - { id: self-harm, finding: absent }   # two keys\n  - missing-frequentl\n";

    private string folder = string.Empty;

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("check-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void The_json_is_read_by_a_person_as_well()
    {
        string path = Write("slips.yaml", Slips);

        ConsoleRun run = ConsoleRun.Of("check", path, "--format", "json");

        run.ExitCode.Should().Be(1);
        Golden.Verify(Bare(run.Out), extension: "json");
        File.ReadAllText(path).Should().Be(Slips, "nothing is changed unless that was asked for");
    }

    [Test]
    public void Nothing_to_say_is_an_empty_array() => ConsoleRun.Of("check", Write("good.yaml", "case: a\nruleset: northamptonshire\nas-of: 2026-03-04\n"), "--format", "json")
        .Should().Match<ConsoleRun>(r => r.ExitCode == 0 && r.Json.GetArrayLength() == 0);

    [Test]
    public void What_can_mean_one_thing_alone_is_fixed_and_the_rest_left_byte_for_byte()
    {
        string path = Write("slips.yaml", Slips);

        ConsoleRun run = ConsoleRun.Of("check", path, "--fix");

        File.ReadAllText(path).Should().Be(Mended);
        run.ExitCode.Should().Be(1, "a row is still unknown");
        Golden.Verify(Bare(run.Out));
    }

    [Test]
    public void What_was_fixed_comes_first_in_the_json()
    {
        JsonElement[] findings = [.. ConsoleRun.Of("check", Write("slips.yaml", Slips), "--fix", "--format", "json").Json.EnumerateArray()];

        findings.Select(f => f.GetProperty("fixed").GetBoolean()).Should().Equal(true, true, true, true, true, false);
        findings[^1].GetProperty("code").GetString().Should().Be(DiagnosticCodes.UnknownFinding);
    }

    [Test]
    public void A_second_run_has_nothing_to_fix()
    {
        string path = Write("slips.yaml", Slips);
        ConsoleRun.Of("check", path, "--fix");
        DateTime written = File.GetLastWriteTimeUtc(path);

        ConsoleRun.Of("check", path, "--fix").Out.Should().NotContain("fixed");
        File.GetLastWriteTimeUtc(path).Should().Be(written);
    }

    [Test]
    public void A_byte_order_mark_quotation_marks_and_json_are_kept()
    {
        string bom = Write("bom.yaml", "\uFEFF\"csae\": a\nruleset: northamptonshire\nas-of: 2026-03-04\n");
        string json = Write("a.json", "{ \"case\": \"a\", \"ruleset\": \"northamptonshire\", \"as-off\": \"2026-03-04\" }");

        ConsoleRun.Of("check", bom, json, "--fix").Out.Should().EndWith("2 files: 0 errors, 0 warnings; 2 mistakes fixed\n");
        File.ReadAllBytes(bom).Should().StartWith([0xEF, 0xBB, 0xBF, (byte)'"', (byte)'c', (byte)'a', (byte)'s', (byte)'e', (byte)'"']);
        File.ReadAllText(json).Should().Contain("\"as-of\": \"2026-03-04\"");
    }

    [Test]
    [Platform(Exclude = "Win")]
    [UnsupportedOSPlatform("windows")]
    public void A_link_stays_a_link_and_a_mode_a_mode()
    {
        string path = Write("slips.yaml", Slips);
        string link = Path.Combine(folder, "link.yaml");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(link, path);

        ConsoleRun.Of("check", link, "--fix");

        File.ResolveLinkTarget(link, returnFinalTarget: true)!.FullName.Should().Be(path);
        File.ReadAllText(path).Should().Be(Mended);
        File.GetUnixFileMode(path).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Directory.EnumerateFiles(folder).Should().HaveCount(2, "nothing is left beside them");
    }

    [Test]
    public void A_wrong_reference_is_never_fixed()
    {
        string text = File.ReadAllText(Repository.PathOf("tests", "Thresholds.Rules.Tests", "Malformed", "THR1004-unknown-row-in-rule.yaml"));
        string path = Write("reference.yaml", text);

        ConsoleRun.Of("check", path, "--fix").ExitCode.Should().Be(1);
        File.ReadAllText(path).Should().Be(text);
    }

    [Test]
    public void A_document_goes_with_its_own_ruleset_alone()
    {
        string ruleset = Repository.PathOf("rulesets", "northamptonshire", "2018.yaml");
        string document = Write("guidance.txt", "4.1 Criteria for action\n");

        ConsoleRun.Of("check", ruleset, "--source", document).Out.Should().Contain("warning THR4004: ").And.Contain("warning THR4005: ");
        ConsoleRun.Of("check", Repository.PathOf("rulesets"), "--source", document).Should().Match<ConsoleRun>(r => r.ExitCode == 2 && r.Error.Contains("--source"));
        ConsoleRun.Of("check", ruleset, "--source", Path.Combine(folder, "nothing.txt")).ExitCode.Should().Be(2);
    }

    [Test]
    public void Editions_among_the_files_are_held_against_each_other()
    {
        string first = File.ReadAllText(Repository.PathOf("rulesets", "northamptonshire", "2018.yaml"));
        Write("x/2018.yaml", first);
        Write("x/2019.yaml", first.Replace("edition: \"2018\"", "edition: \"2019\"", StringComparison.Ordinal));

        ConsoleRun run = ConsoleRun.Of("check", folder);

        run.ExitCode.Should().Be(0);
        run.Lines[0].Should().StartWith(Path.Combine(folder, "x", "2019.yaml")).And.Contain("warning THR4007: edition `northamptonshire@2019` beside `northamptonshire@2018`");
    }

    [Test]
    public void A_suggestion_is_counted_apart()
    {
        string name = "THR4001-row-that-a-rule-covers.yaml";
        string path = Write("a.yaml", File.ReadAllText(Repository.PathOf("tests", "Thresholds.Rules.Tests", "Malformed", name)));

        ConsoleRun run = ConsoleRun.Of("check", path);

        run.Should().Match<ConsoleRun>(r => r.ExitCode == 0 && r.Out.EndsWith("1 file: 0 errors, 0 warnings, 1 suggestion\n"));
        ConsoleRun.InColour("check", path).Out.Should().Contain("\u001b[");
    }

    [Test]
    public void The_page_s_example_of_the_json_is_what_is_written()
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "check.md")).Split("```json\n")[1].Split("```")[0];
        using JsonDocument example = JsonDocument.Parse(page);
        JsonElement written = ConsoleRun.Of("check", Write("slips.yaml", Slips), "--format", "json").Json.EnumerateArray().First(f => f.GetProperty("fix").ValueKind == JsonValueKind.Object);

        Shape(example.RootElement[0]).Should().Be(Shape(written));
    }

    private static string Shape(JsonElement element) => element.ValueKind == JsonValueKind.Object
        ? $"{{{string.Join(", ", element.EnumerateObject().Select(p => $"{p.Name}: {Shape(p.Value)}"))}}}"
        : element.ValueKind is JsonValueKind.True or JsonValueKind.False ? "yes or no" : element.ValueKind.ToString();

    private string Bare(string text) => text.Replace(folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal);

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }
}
