using System.Text.Json;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Tests.ConsoleHost;

namespace Thresholds.Rules.Tests.Guidance;

/// <summary>Contacts are as printed and not checked, unless an area lays its own over them with the date it verified them.</summary>
[TestFixture]
public sealed class ContactTests
{
    private const string Own =
        """
        contacts-for: northamptonshire
        contacts:
          - { id: mash, telephone: [0300 000 0000], hours: "9 to 5", verified: 2026-01-15, by: Safeguarding Partnership office }

        """;

    private const string Dated =
        """
        contacts:
          - { id: hub, name: Hub, telephone: ["1111"], to: 2019-12-31, cite: "4" }
          - { id: hub, name: Hub, telephone: ["2222"], from: 2020-01-01, to: 2023-12-31, cite: "4" }
        responses:
          - { id: call, label: NOW, text: Call the hub., force: should, contact: hub, cite: "4" }

        """;

    private static readonly string Demo = Repository.PathOf("rulesets", "northamptonshire", "cases", "demo-001.yaml");

    private string folder = string.Empty;

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("contacts-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void A_printed_number_is_as_printed_and_not_checked()
    {
        ConsoleRun run = ConsoleRun.Of("evaluate", Demo);

        Joined(run.Out).Should().Contain("0300 126 3000 or 0300 126 7000, as printed, not checked.");
    }

    [Test]
    public void A_number_that_looks_out_of_date_says_so() =>
        Joined(ConsoleRun.Of("evaluate", Repository.PathOf("rulesets", "northamptonshire", "cases", "nh-038.yaml")).Out)
            .Should().MatchRegex(@"Advice line; its number looks out of date \(should, 4\.2\)\. 0300 126 1000, option 1, as printed, not checked\.");

    [Test]
    public void In_json_a_printed_contact_has_its_source_and_no_date()
    {
        JsonElement mash = Contact(ConsoleRun.Of("evaluate", Demo, "--format", "json").Json, "refer-to-mash");

        mash.GetProperty("telephone").EnumerateArray().Select(t => t.GetString()).Should().Equal("0300 126 3000", "0300 126 7000");
        mash.GetProperty("source").GetString().Should().Be("as printed in Northamptonshire Thresholds Guidance 2018, not checked");
        mash.GetProperty("verified").ValueKind.Should().Be(JsonValueKind.Null);
        mash.GetProperty("citation").GetString().Should().Be("4.2");
    }

    [Test]
    public void A_contact_of_ones_own_replaces_the_printed_one_with_its_date_and_office()
    {
        string page = Joined(ConsoleRun.Of("evaluate", Demo, "--contacts", Write("own.yaml", Own)).Out);

        page.Should().Contain("0300 000 0000; 9 to 5, verified 15 January 2026 by Safeguarding Partnership office.");
        page.Should().NotContain("0300 126 3000").And.NotContain("0300 126 7000");
    }

    [Test]
    public void In_json_it_carries_the_date_and_the_office()
    {
        JsonElement result = ConsoleRun.Of("evaluate", Demo, "--contacts", Write("own.yaml", Own), "--format", "json").Json;
        JsonElement mash = Contact(result, "refer-to-mash");

        mash.GetProperty("telephone").EnumerateArray().Select(t => t.GetString()).Should().Equal("0300 000 0000");
        mash.GetProperty("verified").GetString().Should().Be("2026-01-15");
        mash.GetProperty("verifiedBy").GetString().Should().Be("Safeguarding Partnership office");
        Contact(result, "feedback-and-escalation").GetProperty("verified").ValueKind.Should().Be(JsonValueKind.Null, "nothing was laid over that one");
    }

    [TestCase("2018-06-01", "1111")]
    [TestCase("2019-12-31", "1111")]
    [TestCase("2020-01-01", "2222")]
    [TestCase("2023-12-31", "2222")]
    [TestCase("2026-03-04", "2222")]
    public void The_contact_is_the_one_printed_for_the_day(string asOf, string telephone)
    {
        Evaluation evaluation = EditionFile.Evaluate(
            EditionFile.Text(from: "2018-01-01", guidance: Dated),
            DateOnly.ParseExact(asOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        evaluation.Responses.Single(r => r.Response.Id == "call").Contact!.Telephone.Should().Equal(telephone);
        evaluation.Explain().ToText().Should().Contain($"{telephone}, as printed, not checked.");
    }

    [Test]
    public void A_contact_is_printed_once_on_a_page()
    {
        string page = Joined(ConsoleRun.Of("evaluate", Repository.PathOf("rulesets", "northamptonshire", "cases", "nh-032.yaml")).Out);

        page.Split("0300 126 3000").Should().HaveCount(2);
    }

    [TestCase("northamptonshire", false)]
    [TestCase("small", true)]
    public void The_line_on_999_comes_first_and_is_marked_as_ours_where_the_document_has_none(string which, bool ours)
    {
        Evaluation evaluation = which == "small"
            ? EditionFile.Evaluate(EditionFile.Text(), new DateOnly(2026, 3, 4))
            : Worked.Evaluate("northamptonshire/cases/nh-042.yaml");
        string page = evaluation.Explain().ToText();

        evaluation.Responses[0].Response.First.Should().BeTrue();
        evaluation.Responses[0].Response.Basis.Should().Be(ours ? Model.Basis.Interpretation : Model.Basis.Published);
        string line = page.Split('\n').Single(l => l.Contains("999"));
        line.Should().EndWith(ours ? "999 (ours, not in this document)" : "999 (4.2)");
        page.IndexOf("999", StringComparison.Ordinal).Should().BeLessThan(page.IndexOf("LEVEL", StringComparison.Ordinal));
        evaluation.Explain().ToMarkdown().Should().Contain("999");
    }

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void The_line_on_999_is_on_every_page(string file)
    {
        Model.Guidance.Response[] first = [.. Worked.Evaluate(file).Responses.Select(r => r.Response).TakeWhile(r => r.First)];

        first.Should().Contain(r => r.Text.Contains("999"));
    }

    [TestCase("contacts-for: northamptonshire\ncontacts:\n  - { id: mash, telephone: [0300 000 0000] }\n", "THR0013")]
    [TestCase("contacts-for: northamptonshire\ncontacts:\n  - { id: mosh, telephone: [0300 000 0000], verified: 2026-01-15 }\n", "THR1036")]
    [TestCase("contacts-for: northamptonshir\ncontacts:\n  - { id: mash, telephone: [0300 000 0000], verified: 2026-01-15 }\n", "THR2001")]
    [TestCase("contacts-for: northamptonshire\ncontacts:\n  - { id: mash, phone: [0300 000 0000], verified: 2026-01-15 }\n", "THR0012")]
    public void A_mistake_is_found_at_start_by_check_and_by_evaluate(string text, string code)
    {
        string file = Write("wrong.yaml", text);
        ThresholdOptions options = new();
        options.ContactFiles.Add(file);

        options.Problems().Should().ContainSingle().Which.Should().Contain($"error {code}: ").And.Contain("wrong.yaml(");
        ConsoleRun check = ConsoleRun.Of("check", file);
        check.ExitCode.Should().Be(1);
        check.Out.Should().Contain($"error {code}: ");
        ConsoleRun evaluate = ConsoleRun.Of("evaluate", Demo, "--contacts", file);
        evaluate.ExitCode.Should().Be(2);
        evaluate.Out.Should().BeEmpty();
        evaluate.Error.Should().StartWith("error: --contacts: ").And.Contain(code);
    }

    [Test]
    public void A_date_that_is_still_to_come_is_found_by_check()
    {
        ConsoleRun run = ConsoleRun.Of("check", Write("later.yaml", Own.Replace("2026-01-15", "2026-03-05", StringComparison.Ordinal)));

        run.ExitCode.Should().Be(1);
        run.Out.Should().Contain("verified 2026-03-05, which is still to come");
    }

    [Test]
    public void A_sound_file_has_no_problem()
    {
        string file = Write("own.yaml", Own);
        ThresholdOptions options = new();
        options.ContactFiles.Add(file);

        options.Problems().Should().BeEmpty();
        ConsoleRun.Of("check", file).ExitCode.Should().Be(0);
    }

    [Test]
    public void A_missing_file_is_a_problem()
    {
        ThresholdOptions options = new();
        options.ContactFiles.Add(Path.Combine(folder, "nothing.yaml"));

        options.Problems().Should().ContainSingle().Which.Should().Contain("there is no such file");
    }

    private static string Joined(string page) => string.Join(' ', page.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static JsonElement Contact(JsonElement result, string response) =>
        result.GetProperty("responses").EnumerateArray().Single(r => r.GetProperty("id").GetString() == response).GetProperty("contact");

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
