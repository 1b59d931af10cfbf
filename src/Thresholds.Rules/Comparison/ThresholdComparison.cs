using System.Collections.Immutable;
using System.Text.Json;
using Thresholds.Rules.Diagnostics;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>
/// The same observations under several editions, side by side. For policy and audit, no part of a child's page: levels keep the names of
/// their own documents, no document stands above another, and no common scale is made of them. Immutable.
/// </summary>
/// <remarks>
/// A row is a row of one edition. Under every other edition it is read as the concepts that it is the same as, and as nothing else: not as a
/// row that happens to have its id, and not as what the concept's rows there are the same as in turn. Each such reading is named.
/// </remarks>
public sealed class ThresholdComparison
{
    /// <summary>The case's opaque reference; <see langword="null"/> when it has none.</summary>
    public required string? Case { get; init; }

    /// <summary>The date that ages refer to, the same under every edition.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The edition whose rows were recorded; <see langword="null"/> when the case is recorded in concepts and facts alone.</summary>
    public required Edition? RecordedUnder { get; init; }

    /// <summary>Every mistake in the case, each once and under the edition that it was recorded under.</summary>
    public required ImmutableArray<Diagnostic> Problems { get; init; }

    /// <summary>Whether everything recorded could be used. What has no counterpart in an edition is no mistake.</summary>
    public bool Complete => !Problems.Any(p => p.Severity == DiagnosticSeverity.Error);

    /// <summary>How many things were recorded and could be used: each row, judgement, concept and fact once.</summary>
    public required int RecordedCount { get; init; }

    /// <summary>The case under each edition, in the order of the editions' ids.</summary>
    public required ImmutableArray<ComparedEdition> Editions { get; init; }

    /// <summary>Why the editions differ: what was recorded, with the rows of each edition that read it.</summary>
    public required ImmutableArray<ComparedSubject> Subjects { get; init; }

    /// <summary>Evaluates the same observations under several editions.</summary>
    /// <param name="observations">The observations. Rows and judgements in them are those of <paramref name="recordedUnder"/>.</param>
    /// <param name="recordedUnder">The edition that they were recorded under; <see langword="null"/> for concepts and facts alone.</param>
    /// <param name="editions">The editions to compare, at least one, in any order. The one that they were recorded under may be among them.</param>
    /// <exception cref="ArgumentException">There is no edition to compare.</exception>
    public static ThresholdComparison Of(Observations observations, IThresholdEvaluator? recordedUnder, params IEnumerable<IThresholdEvaluator> editions)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(editions);
        ImmutableArray<IThresholdEvaluator> compared = [.. editions];
        return compared.IsEmpty
            ? throw new ArgumentException("a comparison needs at least one edition", nameof(editions))
            : new ComparisonBuilder(observations, recordedUnder, compared).Build();
    }

    /// <summary>The comparison in words, as a tree that formats walk.</summary>
    public Explanation Explain() => new ComparisonExplanation(this).Build();

    /// <summary>The comparison as plain text.</summary>
    /// <param name="width">The widest line, in characters; at least 40.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is below 40.</exception>
    public string ToText(int width = TextFormat.DefaultWidth) => Explain().ToText(width);

    /// <summary>The comparison as Markdown, the editions in one table.</summary>
    public string ToMarkdown() => new ComparisonMarkdown(this).Write();

    /// <summary>The comparison as JSON, in the form that docs/json.md describes. Members are added over time, never renamed.</summary>
    /// <param name="indented">Whether to break lines for a reader.</param>
    public string ToJson(bool indented = true) => JsonText.Of(indented, WriteJson);

    /// <summary>Writes the comparison as one JSON object.</summary>
    /// <param name="writer">Where to write it.</param>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        new ComparisonJson(writer, this).Write();
    }

    /// <summary>The comparison as plain text, 80 characters wide.</summary>
    public override string ToString() => ToText();

    // One catalog made them all, in one language.
    internal Phrasebook Phrasebook => Editions[0].Evaluation.Phrasebook;

    /// <summary>A short name: the ruleset's id, with the edition where two editions of one ruleset are in play.</summary>
    internal string NameOf(Edition edition)
    {
        string id = edition.Ruleset.Id;
        bool several = Editions.Select(e => e.Evaluation.Edition).Append(RecordedUnder ?? edition).Any(e => e.Ruleset.Id == id && e.Ruleset.Edition != edition.Ruleset.Edition);
        return several ? $"{id}@{edition.Ruleset.Edition}" : id;
    }
}
