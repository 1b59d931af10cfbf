using System.Collections.Immutable;

namespace Thresholds.Rules;

/// <summary>
/// What if: a case as recorded, and the same case with additions. Additions are further records beside those there are; they take nothing away.
/// A finding added as absent is a record of absent, and two values of one fact disagree, as they would in a case.
/// </summary>
public sealed class Supposition
{
    /// <summary>The evaluation as recorded.</summary>
    public required Evaluation AsRecorded { get; init; }

    /// <summary>The evaluation with the additions.</summary>
    public required Evaluation WithAdditions { get; init; }

    /// <summary>The additions alone.</summary>
    public required Observations Additions { get; init; }

    /// <summary>The rules that are true with the additions alone, highest level first, then in document order.</summary>
    public ImmutableArray<Reason> Added => [.. WithAdditions.Because.Where(r => !AsRecorded.Because.Any(b => b.Rule == r.Rule))];

    /// <summary>Evaluates both.</summary>
    /// <param name="evaluator">The edition, and the date where the observations bring none.</param>
    /// <param name="recorded">The case as recorded.</param>
    /// <param name="additions">Further findings and facts. Its case reference and date are not used.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Supposition Of(IThresholdEvaluator evaluator, Observations recorded, Observations additions)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(recorded);
        ArgumentNullException.ThrowIfNull(additions);
        Observations both = additions.Findings.Aggregate(recorded, (all, finding) => all.With(finding));
        both = additions.Facts.Aggregate(both, (all, fact) => all.WithFact(fact.Name, fact.Value));
        return new Supposition { AsRecorded = evaluator.Evaluate(recorded), WithAdditions = evaluator.Evaluate(both), Additions = additions };
    }
}
