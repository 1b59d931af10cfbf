using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Tests.Guidance;

namespace Thresholds.Rules.Tests.Records;

/// <summary>What a record holds, and that nothing in it can be changed unseen.</summary>
[TestFixture]
public sealed class RecordTests
{
    private const string Rich = """
        case: rich
        ruleset: northamptonshire
        as-of: 2026-03-04
        child: { age: 12, school-attendance: 84, significant-harm-suspected: not-known }
        observed:
          - { id: missing-frequently, happened: 2026-02-28, recorded: 2026-03-01, by: school, kind: childs-words, note: "free text, ä ☂ \"quoted\"" }
          - { id: school-attendance-below-90, finding: absent }
          - enjoys-learning
          - no-such-row
        own-judgement: { level: targeted, why: Two agencies saw the same, by: duty social worker, recorded: 2026-03-05 }
        strategy-discussion: { held: no, why: Agreed with the police, by: team manager }
        observd: []
        """;

    private static readonly DateOnly AsOf = new(2026, 3, 4);
    private static readonly ThresholdCatalog Catalog = new();

    [TestCaseSource(typeof(Worked), nameof(Worked.Files))]
    public void A_worked_case_replays_the_same(string file)
    {
        foreach (string engine in Catalog.EngineNames)
        {
            CaseFile read = Worked.Read(file);
            Evaluation evaluation = Catalog.GetEvaluator(read.Ruleset!.Value.Id, read.Observations.AsOf!.Value, engine).Evaluate(read.Observations);
            ReplayResult result = Parsed(RecordFile.Of(evaluation).ToJson()).Replay(Catalog).Single();

            (result.Status, result.Reasons.Length, result.Differences.Length).Should().Be((ReplayStatus.Same, 0, 0));
            result.Now!.ToJson().Should().Be(evaluation.ToJson());
            result.Now!.Explain().ToText().Should().Be(evaluation.Explain().ToText());
        }
    }

    [Test]
    public void Everything_that_was_recorded_is_in_it()
    {
        Evaluation evaluation = Evaluate(Rich);
        RecordFile file = Parsed(RecordFile.Of(evaluation).ToJson());
        EvaluationRecord record = file.Records.Single();

        (record.Case, record.Ruleset, record.Edition, record.EditionSha256, record.AsOf, record.Engine, record.Library).Should().Be(
            ("rich", "northamptonshire", "2018", evaluation.Edition.Sha256, AsOf, "compiled", LibraryVersion.Text));
        record.Observations.Should().BeEquivalentTo(
            evaluation.Observations,
            o => o.Excluding(m => m.Path.EndsWith("Position", StringComparison.Ordinal) || m.Path.Contains("Position.")).Excluding(m => m.AsOf));
        record.Observations.Findings[0].Position.Should().BeEquivalentTo(new { File = string.Empty, Line = 6, Column = 5 });
        record.Result.Should().Be(evaluation.ToJson(indented: false));
        file.Replay(Catalog).Single().Status.Should().Be(ReplayStatus.Same);
    }

    [Test]
    public void It_is_read_by_a_person_as_well()
    {
        // Up to the result, which has pages of its own, and without the hashes, which change with every word of the edition.
        string text = RecordFile.Of(Evaluate(Rich)).ToJson();
        Golden.Verify(System.Text.RegularExpressions.Regex.Replace(text[..text.IndexOf("\"result\"", StringComparison.Ordinal)], "[0-9a-f]{64}", "HASH"));
    }

    [Test]
    public void The_version_is_the_package_s() => LibraryVersion.Text.Should().MatchRegex(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$");

    [Test]
    public void It_names_no_file() => RecordFile.Of(Evaluate(Rich)).ToJson().Should().NotContain("case.yaml");

    [Test]
    public void The_same_evaluations_give_the_same_bytes()
    {
        string first = RecordFile.Of(Evaluate(Rich)).ToJson();

        RecordFile.Of(Evaluate(Rich)).ToJson().Should().Be(first);
        Parsed(first).ToJson().Should().Be(first);
        first.Should().EndWith("}\n").And.NotContain("\r");
    }

    [Test]
    public void Random_observations_replay_the_same()
    {
        Model.Edition edition = Catalog.Find("northamptonshire", AsOf).Edition!;
        string[] ids = [.. edition.Ruleset.Indicators.Select(i => i.Id), .. edition.Vocabulary.Concepts.Select(c => c.Id), "no-such-id"];
        Semantics.RandomCases.HoldOnTape(seed: 76, cases: 40, length: 120, choices =>
        {
            Semantics.Tape tape = new(choices);
            Observations observations = Observations.None;
            for (int i = tape.Below(8); i > 0; i--)
            {
                observations = observations.With(Semantics.RandomObservations.Finding(tape, tape.Pick([.. ids])));
            }

            observations = tape.Chance(50) ? observations.WithAge(tape.Below(30)) : observations.WithBorn(AsOf.AddDays(-tape.Below(6000)));
            Evaluation evaluation = Catalog.GetEvaluator("northamptonshire", AsOf).Evaluate(observations);
            Parsed(RecordFile.Of(evaluation).ToJson()).Replay(Catalog).Single().Status.Should().Be(ReplayStatus.Same);
        });
    }

    [Test]
    public void A_changed_byte_anywhere_is_never_the_same()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(RecordFile.Of(Evaluate(Rich), Worked.Evaluate("cumbria/cases/cu-001.yaml")).ToJson());
        Semantics.RandomCases.HoldOnTape(seed: 77, cases: 400, length: 2, choices =>
        {
            // Tapes are shrunk towards zero; the multiplier spreads the few choices over the whole file.
            int at = choices[0] * 7919 % bytes.Length;
            byte[] changed = [.. bytes];
            changed[at] ^= (byte)(1 << (choices[1] % 8));
            StatusOf(changed).Should().NotContain(ReplayStatus.Same, "byte {0} was changed", at);
        });
    }

    [Test]
    public void Every_byte_that_is_left_out_or_doubled_is_seen()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(RecordFile.Of(Evaluate(Rich)).ToJson());
        for (int at = 0; at < bytes.Length; at += 61)
        {
            StatusOf([.. bytes[..at], .. bytes[(at + 1)..]]).Should().NotContain(ReplayStatus.Same, "byte {0} was left out", at);
            StatusOf([.. bytes[..at], bytes[at], .. bytes[at..]]).Should().NotContain(ReplayStatus.Same, "byte {0} was doubled", at);
        }
    }

    [TestCase("\"finding\": \"absent\"", "\"finding\": \"present\"", ReplayReason.CaseAltered)]
    [TestCase("Two agencies saw the same", "Two agencies saw another", ReplayReason.CaseAltered)]
    [TestCase("\"note\": \"free text", "\"note\": \"free  text", ReplayReason.CaseAltered)]
    [TestCase("\n  ", "\n\t", ReplayReason.LayoutAltered)]
    [TestCase("\n", "\r\n", ReplayReason.LayoutAltered)]
    [TestCase("☂", "\\u2602", ReplayReason.LayoutAltered)]
    public void What_was_altered_is_said(string written, string changed, ReplayReason reason)
    {
        ReplayResult result = Parsed(RecordFile.Of(Evaluate(Rich)).ToJson().Replace(written, changed, StringComparison.Ordinal)).Replay(Catalog).Single();

        result.Status.Should().Be(ReplayStatus.Altered);
        result.Reasons.Should().Contain(reason);
    }

    [Test]
    public void An_altered_observation_shows_what_it_would_give()
    {
        string changed = RecordFile.Of(Evaluate(Rich)).ToJson().Replace("\"id\": \"missing-frequently\"", "\"id\": \"bullying\"", StringComparison.Ordinal);
        ReplayResult result = Parsed(changed).Replay(Catalog).Single();

        result.Status.Should().Be(ReplayStatus.Altered);
        result.Differences.Select(d => d.Path).Should().Contain("level.id");
    }

    [Test]
    public void A_case_that_was_taken_out_or_moved_is_seen()
    {
        string two = RecordFile.Of(Worked.Evaluate("cumbria/cases/cu-001.yaml"), Worked.Evaluate("cumbria/cases/cu-002.yaml")).ToJson();

        foreach (string text in (string[])[Rewritten(two, a => a.RemoveAt(0)), Rewritten(two, a => Swap(a))])
        {
            RecordFile file = Parsed(text);
            file.IsIntact.Should().BeFalse();
            file.Replay(Catalog).Should().OnlyContain(r => r.Status == ReplayStatus.Altered && r.Reasons.Contains(ReplayReason.FileAltered) && !r.Reasons.Contains(ReplayReason.CaseAltered));
        }
    }

    [Test]
    public void Contacts_of_then_are_kept_whatever_the_catalog_has_now()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "contacts-for: northamptonshire\ncontacts:\n  - { id: mash, telephone: [0300 000 0000], verified: 2026-01-15, by: Partnership office }\n");
            ThresholdOptions options = new();
            options.ContactFiles.Add(path);
            Evaluation evaluation = Evaluate(Rich, new ThresholdCatalog(options));
            evaluation.ToJson().Should().Contain("0300 000 0000");

            ReplayResult result = Parsed(RecordFile.Of(evaluation).ToJson()).Replay(Catalog).Single();

            result.Status.Should().Be(ReplayStatus.Same);
            result.Record.Contacts.Single().By.Should().Be("Partnership office");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [TestCase("", "it is not JSON")]
    [TestCase("{", "it is not JSON")]
    [TestCase("[]", "`record`")]
    [TestCase("{}", "`record`")]
    [TestCase("""{ "record": "thresholds-record/2" }""", "it says `thresholds-record/2`")]
    [TestCase("""{ "record": "thresholds-record/1" }""", "`evaluations`")]
    [TestCase("""{ "record": "thresholds-record/1", "evaluations": [3] }""", "`ruleset`")]
    [TestCase("""{ "record": "thresholds-record/1", "record": "thresholds-record/1", "evaluations": [] }""", "it is not JSON")]
    public void What_is_no_record_says_so(string text, string problem)
    {
        RecordReadResult read = RecordFile.Parse(text);

        read.File.Should().BeNull();
        read.Problem.Should().Contain(problem);
    }

    [Test]
    public void A_file_without_its_hash_is_altered() =>
        Parsed("""{ "record": "thresholds-record/1", "evaluations": [] }""").IsIntact.Should().BeFalse();

    [Test]
    public void The_culture_of_the_machine_changes_nothing()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string expected = RecordFile.Of(Evaluate(Rich)).ToJson();
        try
        {
            foreach (string culture in (string[])["ar-SA", "th-TH", "tr-TR", "sv-SE"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                RecordFile.Of(Evaluate(Rich)).ToJson().Should().Be(expected);
                Parsed(expected).Replay(Catalog).Single().Status.Should().Be(ReplayStatus.Same);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    internal static RecordFile Parsed(string text)
    {
        RecordReadResult read = RecordFile.Parse(text);
        read.Problem.Should().BeNull();
        return read.File!;
    }

    private static ImmutableArray<ReplayStatus> StatusOf(byte[] bytes)
    {
        try
        {
            RecordReadResult read = RecordFile.Parse(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes));
            return read.File is { } file ? [.. file.Replay(Catalog).Select(r => r.Status)] : [];
        }
        catch (ArgumentException)
        {
            return [];
        }
    }

    private static string Rewritten(string text, Action<JsonArray> change)
    {
        JsonNode root = JsonNode.Parse(text)!;
        change(root["evaluations"]!.AsArray());
        return root.ToJsonString();
    }

    private static void Swap(JsonArray array)
    {
        JsonNode first = array[0]!;
        array.RemoveAt(0);
        array.Add(first);
    }

    private static Evaluation Evaluate(string text, ThresholdCatalog? catalog = null)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        CaseFile file = CaseReader.Read(stream, "case.yaml").Cases.Single();
        return (catalog ?? Catalog).GetEvaluator(file.Ruleset!.Value.Id, AsOf).Evaluate(file.Observations);
    }
}
