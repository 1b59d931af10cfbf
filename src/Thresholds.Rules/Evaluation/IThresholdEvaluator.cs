using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules;

/// <summary>Evaluates cases under one edition. Thread-safe: one evaluator serves a whole process.</summary>
public interface IThresholdEvaluator
{
    /// <summary>The edition that it evaluates under.</summary>
    Edition Edition { get; }

    /// <summary>The date that ages refer to when observations bring none of their own.</summary>
    DateOnly AsOf { get; }

    /// <summary>The name of the engine that does the work.</summary>
    string Engine { get; }

    /// <summary>
    /// Gives the level of need that the edition indicates, and why. Never throws for what is in the observations: a mistake is reported in
    /// <see cref="Evaluation.Problems"/>, the rest is evaluated, and the result is marked incomplete.
    /// </summary>
    /// <param name="observations">The findings and facts of one case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="observations"/> is null.</exception>
    Evaluation Evaluate(Observations observations);

    /// <summary>
    /// Checks observations against the edition, as <see cref="Evaluate"/> does first: what is sound is kept, every mistake is reported.
    /// For a host that runs the rules itself and asks for the evaluation afterwards.
    /// </summary>
    /// <param name="observations">The findings and facts of one case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="observations"/> is null.</exception>
    BoundObservations Bind(Observations observations);

    /// <summary>Gives the evaluation of a case whose outcome was found elsewhere.</summary>
    /// <param name="observations">Observations that <see cref="Bind"/> gave.</param>
    /// <param name="outcome">What an engine found out about them.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    Evaluation Conclude(BoundObservations observations, EngineOutcome outcome);
}
