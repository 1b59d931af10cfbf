using System.Collections.Immutable;
using System.Reflection;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Diagnostics;

namespace Thresholds.Rules.Tests.Malformed;

/// <summary>One file for each mistake. What is printed for it is reviewed, the underlined source included.</summary>
[TestFixture]
public sealed class MalformedTests
{
    /// <summary>Codes that no one file of this folder can cause, each with its reason. Each has a test of its own, with what it prints beside it.</summary>
    private static readonly Dictionary<string, (string Reason, string Test)> NoFile = new(StringComparer.Ordinal)
    {
        [DiagnosticCodes.TooLarge] = ("needs a file of more than 8 MiB", nameof(ElsewhereTests.A_file_that_is_too_large)),
        [DiagnosticCodes.TooManyParts] = ("needs a file of 250,000 parts", nameof(ElsewhereTests.A_file_of_too_many_parts)),
        [DiagnosticCodes.CannotOpen] = ("is about a file that is not there", nameof(ElsewhereTests.A_file_that_is_not_there)),
        [DiagnosticCodes.TooManyFindings] = ("needs a thousand mistakes", nameof(ElsewhereTests.A_thousand_mistakes)),
        [DiagnosticCodes.FactTwice] = ("is a duplicate key in a file; observations made in code can cause it", nameof(ElsewhereTests.A_fact_recorded_twice)),
        [DiagnosticCodes.PlaceNotInDocument] = ("needs the text of a document", nameof(ElsewhereTests.A_place_that_the_document_does_not_have)),
        [DiagnosticCodes.WordsNotInDocument] = ("needs the text of a document", nameof(ElsewhereTests.Words_that_the_document_does_not_have)),
        [DiagnosticCodes.StrongerThanDocument] = ("needs the text of a document", nameof(ElsewhereTests.Guidance_that_is_stronger_than_its_section)),
        [DiagnosticCodes.EditionsOverlap] = ("needs two editions", nameof(ElsewhereTests.Two_editions_on_one_day)),
        [DiagnosticCodes.EditionsGap] = ("needs two editions", nameof(ElsewhereTests.Days_without_an_edition)),
        [DiagnosticCodes.ReachedAfterAll] = ("needs cases beside it", nameof(ElsewhereTests.Something_out_of_reach_that_a_case_reaches)),
        [DiagnosticCodes.BadTable] = ("is about a table, which is CSV", nameof(ElsewhereTests.A_table_that_no_ruleset_can_be_made_from)),
        [DiagnosticCodes.TableDiffers] = ("is about a table beside a ruleset", nameof(ElsewhereTests.A_table_that_moved_a_row)),
        [DiagnosticCodes.EditionTwice] = ("is about two files with one name", nameof(ElsewhereTests.An_edition_that_two_places_have)),
        [DiagnosticCodes.FormerId] = ("needs an edition with a former id, and no edition of the package has one", nameof(ElsewhereTests.A_record_under_a_former_id)),
    };

    [TestCaseSource(nameof(Files))]
    public void Prints_the_mistake_that_its_name_says(string name)
    {
        MalformedFile file = new(Path.Combine(MalformedFile.Folder, name));

        ImmutableArray<Diagnostic> diagnostics = file.Diagnose();
        string printed = file.Print(diagnostics);

        diagnostics.Should().NotBeEmpty("the file is there for its mistake, {0}", file.Code);
        diagnostics.Select(d => d.Code).Distinct(StringComparer.Ordinal).Should().Equal([file.Code], "the file's name says so and this was printed:\n{0}", printed);
        printed.Should().NotContain(MalformedFile.Nowhere, "every diagnostic points into the file");
        Golden.VerifyAs(printed, Path.Combine(MalformedFile.Folder, $"{nameof(MalformedTests)}.{name}"));
    }

    [Test]
    public void There_are_at_least_forty_files() => MalformedFile.All().Should().HaveCountGreaterThanOrEqualTo(40);

    [Test]
    public void Every_code_that_a_file_can_cause_has_a_file()
    {
        HashSet<string> tried = [.. MalformedFile.All().Select(f => f.Code)];

        AllCodes().Where(c => !tried.Contains(c.Code) && !NoFile.ContainsKey(c.Code)).Select(c => $"{c.Code} {c.Name}").Should().BeEmpty(
            "each code needs a file CODE-what-is-wrong.yaml in Malformed, or its reason and its test in {0}", nameof(NoFile));
        NoFile.Keys.Where(tried.Contains).Should().BeEmpty("a code with a file needs no excuse");
    }

    [Test]
    public void Every_code_that_no_file_can_cause_has_a_test_and_its_output()
    {
        foreach ((string code, (string _, string test)) in NoFile)
        {
            typeof(ElsewhereTests).GetMethod(test)!.GetCustomAttribute<TestAttribute>().Should().NotBeNull("{0} is tested there", code);
            string golden = Path.Combine(MalformedFile.Folder, $"{nameof(ElsewhereTests)}.{test}.verified.txt");
            File.ReadAllText(golden).Should().Contain($" {code}: ", "{0} holds what is printed", golden);
        }
    }

    [Test]
    public void Every_file_is_named_after_a_code_that_exists() =>
        MalformedFile.All().Where(f => AllCodes().All(c => c.Code != f.Code)).Select(f => f.Name).Should().BeEmpty();

    [Test]
    public void No_file_is_passed_over() =>
        MalformedFile.NotUnderstood().Should().BeEmpty("a file is named CODE-lower-case-words, ending in .yaml, .yml or .json");

    [Test]
    public void No_verified_file_is_left_without_its_source() =>
        Directory.EnumerateFiles(MalformedFile.Folder, $"{nameof(MalformedTests)}.*.verified.txt")
            .Select(f => Path.GetFileName(f)[(nameof(MalformedTests).Length + 1)..^".verified.txt".Length])
            .Except(MalformedFile.All().Select(f => f.Name), StringComparer.Ordinal)
            .Should().BeEmpty("a reviewed page goes with its file");

    [TestCase(1, 1, "    | ab c\n    | ^\n")]
    [TestCase(1, 4, "    | ab c\n    |    ^\n")]
    [TestCase(2, 1, "    |\n    | ^\n")]
    [TestCase(1, 5, "    | ab c\n    |     ^\n", Description = "behind the last character")]
    [TestCase(1, 6, "    (the file has no line 1, column 6)\n")]
    [TestCase(3, 1, "    (the file has no line 3, column 1)\n")]
    [TestCase(0, 0, "    (the file has no line 0, column 0)\n")]
    public void The_caret_stands_under_the_column(int line, int column, string expected) =>
        MalformedFile.Underlined(["ab\tc", string.Empty], new SourcePosition("x.yaml", line, column)).Should().Be(expected);

    private static IEnumerable<TestCaseData<string>> Files() =>
        MalformedFile.All().Select(f => new TestCaseData<string>(f.Name) { TestName = $"Malformed: {f.Name}" });

    private static IEnumerable<(string Name, string Code)> AllCodes() =>
        typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (f.Name, (string)f.GetRawConstantValue()!));
}
