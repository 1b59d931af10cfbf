using System.Text.Json;

namespace Thresholds.Rules;

/// <summary>Why, why not and what would change, in words and in JSON.</summary>
public static class ReasoningExplanation
{
    /// <summary>The reasoning behind an evaluation in words, as a tree that formats walk.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="parts">Which questions to answer.</param>
    /// <param name="conclusion">The id of the one level or trigger to speak of in why-not; <see langword="null"/> for all.</param>
    /// <param name="supposition">What if, to be laid beside it; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static Explanation ExplainReasoning(
        this Evaluation evaluation,
        ReasoningParts parts = ReasoningParts.ForPractice,
        string? conclusion = null,
        Supposition? supposition = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return new ReasoningBuilder(evaluation, parts, conclusion, supposition).Build();
    }

    /// <summary>The reasoning behind an evaluation as JSON, in the form that docs/json.md describes. Nothing is left out of its lists.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="parts">Which questions to answer.</param>
    /// <param name="conclusion">The id of the one level or trigger to speak of in why-not; <see langword="null"/> for all.</param>
    /// <param name="supposition">What if, to be laid beside it; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static string ToReasoningJson(
        this Evaluation evaluation,
        ReasoningParts parts = ReasoningParts.ForPractice,
        string? conclusion = null,
        Supposition? supposition = null) =>
        JsonText.Of(indented: true, json => evaluation.WriteReasoningJson(json, parts, conclusion, supposition));

    /// <summary>Writes the reasoning as one JSON object.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="writer">Where to write it.</param>
    /// <param name="parts">Which questions to answer.</param>
    /// <param name="conclusion">The id of the one level or trigger to speak of in why-not; <see langword="null"/> for all.</param>
    /// <param name="supposition">What if, to be laid beside it; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteReasoningJson(
        this Evaluation evaluation,
        Utf8JsonWriter writer,
        ReasoningParts parts = ReasoningParts.ForPractice,
        string? conclusion = null,
        Supposition? supposition = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(writer);
        new ReasoningJson(writer, evaluation).Write(parts, conclusion, supposition);
    }
}
