namespace Thresholds.Rules.Engines;

/// <summary>An edition that is ready to be run. Thread-safe.</summary>
public interface IThresholdProgram
{
    /// <summary>Runs the edition over one case.</summary>
    /// <param name="observations">Observations bound to this edition.</param>
    EngineOutcome Run(BoundObservations observations);
}
