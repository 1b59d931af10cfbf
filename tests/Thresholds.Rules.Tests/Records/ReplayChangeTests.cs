using FluentAssertions;
using NUnit.Framework;

namespace Thresholds.Rules.Tests.Records;

/// <summary>Replay after something has changed: the edition, the vocabulary, the library, the engines at hand.</summary>
[TestFixture]
public sealed class ReplayChangeTests
{
    private const string Edition = """
        ruleset: example
        edition: "2026"
        title: Example
        publisher: Nobody
        published: 2026-01-05
        in-force: { from: 2026-01-05, to: not-stated }
        levels:
          - { id: low, number: 1, name: Low }
          - { id: high, number: 2, name: High }
        domains:
          - id: health
            name: Health
            cite: Table 1
            rows:
              low:
                - { id: appointments-missed, text: Health appointments missed }
              high:
                - { id: pregnancy-under-13, text: Pregnancy of a child under 13, when: { all: [ child/pregnant, { age: { below: 13 } } ] } }

        """;

    private static readonly DateOnly AsOf = new(2026, 3, 4);

    private string folder = string.Empty;

    [SetUp]
    public void MakeFolder()
    {
        folder = Directory.CreateTempSubdirectory("replay-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "example"));
    }

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Under_a_changed_edition_it_says_what_differs()
    {
        string record = Record(Edition, Observations.Of("appointments-missed"));
        ReplayResult result = Replay(record, Edition.Replace("name: Low", "name: Lower", StringComparison.Ordinal).Replace("appointments missed", "appointments not kept", StringComparison.Ordinal));

        result.Status.Should().Be(ReplayStatus.Differs);
        result.Reasons.Should().Equal(ReplayReason.EditionChanged);
        Lines(result).Should().Contain(
        [
            "level.name: Low -> Lower",
            "because[appointments-missed].text: Health appointments missed -> Health appointments not kept",
        ]);
        Lines(result).Should().ContainSingle(l => l.StartsWith("ruleset.sha256: ", StringComparison.Ordinal));
    }

    [Test]
    public void A_row_more_makes_no_other_row_different()
    {
        string record = Record(Edition, Observations.Of("appointments-missed").WithAge(12).With(new Observation { Id = "child/pregnant" }));
        ReplayResult result = Replay(
            record,
            Edition.Replace("      high:\n", "        - { id: pregnant, text: Pregnant, same-as: child/pregnant }\n      high:\n", StringComparison.Ordinal));

        result.Status.Should().Be(ReplayStatus.Differs);
        Lines(result).Where(l => l.StartsWith("because", StringComparison.Ordinal)).Should().ContainSingle().Which.Should().StartWith("because[pregnant]:  -> {");
    }

    [Test]
    public void A_comment_in_the_edition_is_another_edition_with_the_same_result()
    {
        string record = Record(Edition, Observations.Of("appointments-missed"));
        ReplayResult result = Replay(record, Edition + "# a comment\n");

        result.Status.Should().Be(ReplayStatus.Differs, "the hash of the edition is part of the result");
        result.Differences.Select(d => d.Path).Should().Equal("ruleset.sha256");
    }

    [Test]
    public void An_edition_that_is_gone_is_named()
    {
        string record = Record(Edition, Observations.Of("appointments-missed"));
        Directory.Delete(Path.Combine(folder, "example"), recursive: true);
        Directory.CreateDirectory(Path.Combine(folder, "other"));
        File.WriteAllText(Path.Combine(folder, "other", "2026.yaml"), Edition.Replace("ruleset: example", "ruleset: other", StringComparison.Ordinal));

        ReplayResult result = RecordTests.Parsed(record).Replay(Catalog()).Single();

        (result.Status, result.Now).Should().Be((ReplayStatus.EditionMissing, null));
        result.Problems.Single().Message.Should().Be("unknown ruleset `example`");
    }

    [Test]
    public void An_edition_with_errors_is_not_used()
    {
        ReplayResult result = Replay(Record(Edition, Observations.Of("appointments-missed")), Edition + "nonsense: 1\n");

        result.Status.Should().Be(ReplayStatus.EditionMissing);
        result.Problems.Should().NotBeEmpty();
    }

    [Test]
    public void An_engine_that_is_not_at_hand_is_named()
    {
        Write(Edition);
        string record = RecordFile.Of(Catalog().GetEvaluator("example", AsOf, "reference").Evaluate(Observations.Of("appointments-missed"))).ToJson();
        ThresholdOptions options = Options();
        options.Engines.RemoveAt(1);

        ReplayResult result = RecordTests.Parsed(record).Replay(new ThresholdCatalog(options)).Single();

        result.Status.Should().Be(ReplayStatus.Differs);
        result.Reasons.Should().Equal(ReplayReason.EngineMissing);
        Lines(result).Should().Equal("engine: reference -> compiled");
    }

    [Test]
    public void Another_version_of_the_library_with_the_same_result_is_the_same()
    {
        string record = Resealed(Record(Edition, Observations.Of("appointments-missed")), $"\"library\": \"{LibraryVersion.Text}\"", "\"library\": \"0.0.9\"");
        ReplayResult result = RecordTests.Parsed(record).Replay(Catalog()).Single();

        result.Status.Should().Be(ReplayStatus.Same);
        result.Reasons.Should().Equal(ReplayReason.LibraryChanged);
    }

    [Test]
    public void A_record_that_was_written_anew_with_another_result_is_not_explained()
    {
        string record = Resealed(Record(Edition, Observations.Of("appointments-missed")), "\"name\": \"Low\"", "\"name\": \"None\"");
        ReplayResult result = RecordTests.Parsed(record).Replay(Catalog()).Single();

        result.Status.Should().Be(ReplayStatus.Differs);
        result.Reasons.Should().Equal(ReplayReason.NotExplained);
        Lines(result).Should().Contain("level.name: None -> Low");
    }

    // What somebody does who knows how the hashes are made: no hash can show it, evaluating again can.
    private static string Resealed(string record, string written, string changed)
    {
        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(record.Replace(written, changed, StringComparison.Ordinal));
        System.Text.Json.JsonElement one = document.RootElement.GetProperty("evaluations")[0];
        System.Text.Json.JsonElement sealedOne = Canonical.Sealed(json =>
        {
            foreach (System.Text.Json.JsonProperty member in one.EnumerateObject().Where(p => p.Name is not ("sha256" or "resultSha256")))
            {
                member.WriteTo(json);
            }

            json.WriteString("resultSha256", Canonical.HashOf(one.GetProperty("result")));
        });
        return Canonical.Layout(Canonical.Sealed(json =>
        {
            json.WriteString("record", RecordFile.Form);
            json.WriteStartArray("evaluations");
            sealedOne.WriteTo(json);
            json.WriteEndArray();
        }));
    }

    private static string[] Lines(ReplayResult result) => [.. result.Differences.Select(d => $"{d.Path}: {d.Recorded} -> {d.Now}")];

    private string Record(string edition, Observations observations)
    {
        Write(edition);
        return RecordFile.Of(Catalog().GetEvaluator("example", AsOf).Evaluate(observations)).ToJson();
    }

    private ReplayResult Replay(string record, string edition)
    {
        Write(edition);
        return RecordTests.Parsed(record).Replay(Catalog()).Single();
    }

    private void Write(string edition) => File.WriteAllText(Path.Combine(folder, "example", "2026.yaml"), edition);

    private ThresholdOptions Options()
    {
        ThresholdOptions options = new() { IncludeEmbedded = false };
        options.Folders.Add(folder);
        return options;
    }

    private ThresholdCatalog Catalog() => new(Options());
}
