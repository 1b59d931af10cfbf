using System.Collections.Immutable;
using System.Text.Json;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules;

/// <summary>
/// One evaluation as it was made: every observation, the edition with its content hash, engine and version, contacts laid over the printed ones,
/// and the result. Evaluating it again gives the same bytes, or says what is different and why. A hash shows that a record was changed by
/// accident or by somebody who did not know; it is no signature. Immutable. (A pseudonymous record is still personal data.)
/// </summary>
public sealed class EvaluationRecord
{
    internal EvaluationRecord(JsonElement json) => Json = json;

    /// <summary>The case's opaque reference; <see langword="null"/> when none was given.</summary>
    public required string? Case { get; init; }

    /// <summary>The ruleset's id.</summary>
    public required string Ruleset { get; init; }

    /// <summary>The edition.</summary>
    public required string Edition { get; init; }

    /// <summary>The content hash of edition and vocabulary.</summary>
    public required string EditionSha256 { get; init; }

    /// <summary>The date that ages refer to.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The engine that was used.</summary>
    public required string Engine { get; init; }

    /// <summary>The version of the library that was used.</summary>
    public required string Library { get; init; }

    /// <summary>All that was observed, with kind, dates, recorder and notes, and what could not be read.</summary>
    public required Observations Observations { get; init; }

    /// <summary>The area's own contacts that were laid over the printed ones.</summary>
    public required ImmutableArray<VerifiedContact> Contacts { get; init; }

    /// <summary>The result as JSON without blanks, in the form that docs/json.md describes.</summary>
    public required string Result { get; init; }

    /// <summary>The hash over <see cref="Result"/> as the record states it.</summary>
    public required string ResultSha256 { get; init; }

    /// <summary>Whether the record is what was written, as far as its hashes can tell.</summary>
    public bool IsIntact => Canonical.IsIntact(Json) && ResultSha256 == Canonical.HashOf(Json.GetProperty("result"));

    internal JsonElement Json { get; }

    /// <summary>Makes a record of an evaluation. The same evaluation gives the same record.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static EvaluationRecord Of(Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return RecordReader.Read(Canonical.Sealed(json => new RecordWriter(json).Write(evaluation)));
    }

    /// <summary>Evaluates the case again, under the edition of the same name that the catalog has now.</summary>
    /// <param name="catalog">The editions and engines at hand. Its own contacts are not used: the record holds those of then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public ReplayResult Replay(ThresholdCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new RecordReplay(this, fileReason: null).Run(catalog);
    }

    /// <summary>The record as JSON, as it stands in a file of records.</summary>
    public string ToJson() => Canonical.Layout(Json);
}
