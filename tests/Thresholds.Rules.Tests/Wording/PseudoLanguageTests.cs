using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;
using Thresholds.Rules.Tests.Guidance;

namespace Thresholds.Rules.Tests.Wording;

/// <summary>
/// Everything is said in a language that puts every word of ours in brackets. A letter outside them comes from a document or a case, or else
/// somebody wrote a sentence past the file of phrases.
/// </summary>
public sealed partial class PseudoLanguageTests
{
    private static readonly Phrasebook Pseudo = Phrasebook.English.With("qps", words => words.Any(char.IsLetter) ? $"⟦{words}⟧" : words);
    private static readonly ImmutableArray<Edition> Editions = new ThresholdCatalog().ReadAll();

    // Words that programs read, which stay the same in every language.
    private static readonly string[] ForPrograms =
    [
        "case", "id", "edition", "title", "sha256", "asOf", "engine", "code", "message", "help", "severity", "status", "force", "basis", "kind", "purpose",
        "requirement", "unit", "indicator", "rule", "rules", "fact", "count", "mayTrigger", "happened", "recorded", "level", "domain", "label", "ruleset",
        "dutyForce", "difference", "state",
    ];

    // The purpose there is a sentence; that of a consent is a word for programs.
    private static readonly string[] ForProgramsInReasoning = [.. ForPrograms.Where(n => n != "purpose"), "finding", "standing"];

    private static IEnumerable<string> Rulesets() => Editions.Select(e => e.Ruleset.Id);

    [TestCaseSource(nameof(Rulesets))]
    public void Nothing_of_ours_on_a_page_bypasses_the_file(string ruleset)
    {
        foreach (Evaluation evaluation in Worked.FilesOf(ruleset).Select(Evaluate))
        {
            DocumentWords known = Known(evaluation);
            Said(evaluation.Explain()).SelectMany(s => Bypassing(s, known)).Should().BeEmpty("of {0}", evaluation.Case);
            Said(new ReferralBuilder(evaluation).Build()).SelectMany(s => Bypassing(s, known)).Should().BeEmpty("of the referral notes of {0}", evaluation.Case);
        }
    }

    [TestCaseSource(nameof(Rulesets))]
    public void Nothing_of_ours_in_json_bypasses_the_file(string ruleset)
    {
        foreach (Evaluation evaluation in Worked.FilesOf(ruleset).Select(Evaluate))
        {
            DocumentWords known = Known(evaluation);
            using JsonDocument json = JsonDocument.Parse(evaluation.ToJson());
            Values(json.RootElement, string.Empty, ForPrograms).SelectMany(s => Bypassing(s, known)).Should().BeEmpty("of {0}", evaluation.Case);
        }
    }

    [TestCaseSource(nameof(Rulesets))]
    public void Nothing_of_ours_about_the_reasoning_bypasses_the_file(string ruleset)
    {
        foreach (string file in Worked.FilesOf(ruleset))
        {
            ReasoningPages pages = ReasoningPages.Of(Evaluator(ruleset, AsOf(file)), Worked.Read(file).Observations);
            DocumentWords known = pages.Evaluations.Aggregate(new DocumentWords(), Add).Add(pages.Supposition.Additions);
            pages.All().SelectMany(Said).SelectMany(s => Bypassing(s, known)).Should().BeEmpty("of {0}", file);
            using JsonDocument json = JsonDocument.Parse(pages.Json());
            Values(json.RootElement, string.Empty, ForProgramsInReasoning).SelectMany(s => Bypassing(s, known)).Should().BeEmpty("of {0} as JSON", file);
        }
    }

    [Test]
    public void Every_sentence_about_the_reasoning_is_on_some_page_that_is_scanned()
    {
        string[] keys = [.. PhraseFile.English.Keys.Where(k => ReasoningPages.Areas.Contains(k.Split('.')[0], StringComparer.Ordinal)).Except(SmallReasoning.NeverSaid)];
        IEnumerable<ReasoningPages> worked =
            Rulesets().SelectMany(r => Worked.FilesOf(r).Select(f => ReasoningPages.Of(Evaluator(r, AsOf(f)), Worked.Read(f).Observations)));
        HashSet<string> said =
            [.. worked.Concat(SmallReasoning.Pages(Pseudo)).SelectMany(p => p.All()).SelectMany(Said).SelectMany(s => Ours().Matches(s)).Select(m => m.Value)];

        keys.Should().NotBeEmpty();
        keys.Where(k => !PhraseFile.English.WordsOf(k).All(w => said.Contains($"⟦{w}⟧"))).Should().BeEmpty("a page of SmallReasoning has to say it");
    }

    [Test]
    public void Nothing_of_ours_about_the_reasoning_of_a_small_edition_bypasses_the_file()
    {
        foreach (ReasoningPages pages in SmallReasoning.Pages(Pseudo))
        {
            DocumentWords known = pages.Evaluations.Aggregate(new DocumentWords(), Add).Add(pages.Supposition.Additions);
            pages.All().SelectMany(Said).SelectMany(s => Bypassing(s, known)).Should().BeEmpty();
        }
    }

    [TestCaseSource(nameof(Rulesets))]
    public void Nothing_of_ours_beside_an_own_judgement_bypasses_the_file(string ruleset)
    {
        string file = Worked.FilesOf(ruleset).Order(StringComparer.Ordinal).First();
        foreach (Evaluation evaluation in RecordedJudgements.Beside(Worked.Read(file).Observations, Editions.Single(e => e.Ruleset.Id == ruleset)).Select(Evaluator(ruleset, AsOf(file)).Evaluate))
        {
            DocumentWords known = Known(evaluation);
            Said(evaluation.Explain()).SelectMany(s => Bypassing(s, known)).Should().BeEmpty();
            Said(new ReferralBuilder(evaluation).Build()).SelectMany(s => Bypassing(s, known)).Should().BeEmpty("of the referral notes");
            using JsonDocument json = JsonDocument.Parse(evaluation.ToJson());
            Values(json.RootElement, string.Empty, ForPrograms).SelectMany(s => Bypassing(s, known)).Should().BeEmpty("of JSON");
        }
    }

    [TestCaseSource(nameof(Rulesets))]
    public void A_replay_differs_from_its_record_in_our_own_words_alone(string ruleset)
    {
        ThresholdCatalog catalog = new();
        foreach (Evaluation evaluation in Worked.FilesOf(ruleset).Select(Evaluate))
        {
            EvaluationRecord record = EvaluationRecord.Of(evaluation);
            ReplayResult replay = record.Replay(catalog);
            DocumentWords known = Known(evaluation);

            replay.Reasons.Should().Equal([ReplayReason.LanguageMissing], "of {0}", evaluation.Case);
            replay.Differences.Should().NotBeEmpty("of {0}", evaluation.Case);
            replay.Differences.Select(d => d.Recorded).OfType<string>().SelectMany(s => Bypassing(s, known)).Should().BeEmpty("of {0}", evaluation.Case);
            record.Result.Replace("⟦", string.Empty, StringComparison.Ordinal).Replace("⟧", string.Empty, StringComparison.Ordinal)
                .Should().BeEquivalentTo(replay.Now!.ToJson(indented: false), "sentences of {0} are the same but for the brackets", evaluation.Case);
        }
    }

    [TestCaseSource(nameof(Rulesets))]
    public void Nothing_of_ours_in_a_comparison_bypasses_the_file(string ruleset)
    {
        foreach (string file in Worked.FilesOf(ruleset).Order(StringComparer.Ordinal).Take(4))
        {
            Evaluation own = Evaluate(file);
            ThresholdComparison comparison = ThresholdComparison.Of(own.Observations, Evaluator(ruleset, own.AsOf), Rulesets().Select(r => Evaluator(r, own.AsOf)));
            DocumentWords known = Known(own).Add(Editions);
            Said(comparison.Explain()).SelectMany(s => Bypassing(s, known)).Should().BeEmpty("of {0}", file);
        }
    }

    [Test]
    public void Nothing_of_ours_in_a_difference_bypasses_the_file()
    {
        Edition north = Editions.Single(e => e.Ruleset.Id == "northamptonshire");
        foreach (EditionDifference difference in new[]
            {
                EditionDifference.Between(north, Differences.Revised.Northamptonshire, null, Pseudo),
                EditionDifference.Between(Differences.Revised.Northamptonshire, north, null, Pseudo),
                EditionDifference.Between(north, north, null, Pseudo),
                EditionDifference.Between(north, Differences.SmallPair.Edition, null, Pseudo),
                EditionDifference.Between(Differences.SmallPair.Edition, Editions.Single(e => e.Ruleset.Id == "cumbria-early-help"), null, Pseudo),
            })
        {
            // Entries are what the two editions say under the keys of the format.
            DocumentWords known = new DocumentWords().Add(difference.First).Add(difference.Second).Add(difference.Entries).Add($"{difference.First.Ruleset}").Add($"{difference.Second.Ruleset}");
            Said(difference.Explain()).SelectMany(s => Bypassing(s, known)).Should().BeEmpty();
        }
    }

    [TestCaseSource(nameof(Rulesets))]
    public void Nothing_of_ours_in_a_published_ruleset_bypasses_the_file(string ruleset)
    {
        Edition edition = Editions.Single(e => e.Ruleset.Id == ruleset);
        DocumentWords known = new DocumentWords().Add(edition).Add(edition.Sha256[..12]);
        foreach (CaseCoverage? coverage in new[] { null, CaseCoverage.Of(edition, []) })
        {
            Said(RulesetDocument.Of(edition, coverage, Pseudo)).SelectMany(s => Bypassing(s, known)).Should().BeEmpty();
        }
    }

    [TestCase("⟦Rests on ⟧Working Together⟦.⟧", true)]
    [TestCase("⟦Rests on ⟧Working Together⟦, ⟧our own words⟦.⟧", false)]
    [TestCase("Rests on Working Together.", false)]
    public void The_scan_finds_a_sentence_past_the_file(string said, bool passes) =>
        Bypassing(said, new DocumentWords().Add("Working Together")).Any().Should().Be(!passes);

    private static Evaluation Evaluate(string file)
    {
        CaseFile read = Worked.Read(file);
        return Evaluator(read.Ruleset!.Value.Id, read.Observations.AsOf!.Value).Evaluate(read.Observations);
    }

    private static ThresholdEvaluator Evaluator(string ruleset, DateOnly asOf) =>
        new(Editions.Single(e => e.Ruleset.Id == ruleset), new CompiledEngine(), asOf, phrasebook: Pseudo);

    private static DateOnly AsOf(string file) => Worked.Read(file).Observations.AsOf!.Value;

    private static DocumentWords Known(Evaluation evaluation) => Add(new DocumentWords(), evaluation);

    private static DocumentWords Add(DocumentWords known, Evaluation evaluation) => known
        .Add(evaluation.Edition)
        .Add(evaluation.Observations)
        .Add(evaluation.Bound.Facts.Select(f => f.Text))
        .Add(evaluation.Problems.Select(p => p.Code))
        .Add(evaluation.Problems.Select(p => p.Message))
        .Add(evaluation.Problems.Select(p => p.Help));

    private static IEnumerable<string> Said(Explanation explanation) => explanation.Sections.SelectMany(s =>
        s.Items.SelectMany(i => i.Details.Append(i.Text).Append(i.Lead ?? string.Empty)).Append(s.Heading ?? string.Empty).Append(s.Remark ?? string.Empty))
        .Append(explanation.Title)
        .Concat(explanation.Continuum is { } drawn ? drawn.Steps.Select(s => s.Mark ?? string.Empty).Append(drawn.Heading).Append(drawn.Description) : []);

    private static IEnumerable<string> Said(RulesetDocument document) => document.Sections.SelectMany(s => s.Blocks.SelectMany(Said).Append(s.Heading));

    private static IEnumerable<string> Said(PublishedBlock block) => block switch
    {
        PublishedParagraph paragraph => [paragraph.Text],
        PublishedTerms terms => terms.Terms.SelectMany(t => new[] { t.Term, t.Words }),
        PublishedItems items => items.Items.SelectMany(Said),
        PublishedTable table => table.Columns.SelectMany(c => c.Rows.SelectMany(Said).Append(c.Heading)),
        PublishedSignOff box => [box.Statement, .. box.Choices, .. box.Lines],
        _ => throw new InvalidOperationException($"{block.GetType().Name} is not scanned"),
    };

    private static IEnumerable<string> Said(PublishedItem item) => item.Details.Append(item.Text);

    private static IEnumerable<string> Values(JsonElement element, string name, string[] forPrograms) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(m => Values(m.Value, m.Name, forPrograms)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Values(e, name, forPrograms)),
        JsonValueKind.String when !forPrograms.Contains(name, StringComparer.Ordinal) && !NotCountedReason().IsMatch(element.GetString()!) => [element.GetString()!],
        _ => [],
    };

    private static IEnumerable<string> Bypassing(string said, DocumentWords known) =>
        Ours().Split(said).Select(known.Unexplained).Where(w => w.Length > 0).Select(w => $"`{w.Trim()}` in `{said}`");

    [GeneratedRegex("^(waits-for-an-answer|other-parts-do-not-hold|not-in-this-edition)$", RegexOptions.ExplicitCapture)]
    private static partial Regex NotCountedReason();

    [GeneratedRegex("⟦[^⟦⟧]*⟧")]
    private static partial Regex Ours();
}
