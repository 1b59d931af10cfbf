using System.Text.Json;

namespace Thresholds.Rules;

/// <summary>An evaluation in words and in JSON.</summary>
public static class EvaluationExplanation
{
    /// <summary>The evaluation in words, as a tree that formats walk.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static Explanation Explain(this Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return new ExplanationBuilder(evaluation).Build();
    }

    /// <summary>
    /// What a practitioner reads out or pastes when making a referral, as plain text: what was recorded in the order in which agencies ask for it, and a
    /// labelled blank for everything that the record does not hold.
    /// </summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="width">The widest line, in characters; at least 40.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is below 40.</exception>
    public static string ToReferral(this Evaluation evaluation, int width = TextFormat.DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return new ReferralBuilder(evaluation).Build().ToText(width);
    }

    /// <summary>The evaluation as JSON, in the form that docs/json.md describes. Members are added over time, never renamed.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="indented">Whether to break lines for a reader.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static string ToJson(this Evaluation evaluation, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return JsonText.Of(indented, evaluation.WriteJson);
    }

    /// <summary>Writes the evaluation as one JSON object.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="writer">Where to write it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteJson(this Evaluation evaluation, Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(writer);
        new EvaluationJson(writer, evaluation.Phrasebook).Write(evaluation);
    }
}
