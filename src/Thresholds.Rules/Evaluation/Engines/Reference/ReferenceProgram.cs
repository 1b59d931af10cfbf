using Thresholds.Rules.Model;

namespace Thresholds.Rules.Engines;

/// <summary>An edition ready for the reference engine.</summary>
internal sealed class ReferenceProgram(Edition edition) : IThresholdProgram
{
    private readonly EditionIndex index = new(edition);

    public EngineOutcome Run(BoundObservations observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ReferenceReading reading = new(index, observations);
        return new EngineOutcome
        {
            TrueRules = reading.TrueRules,
            IndicatedRank = reading.IndicatedRank,
            CouldReachRank = reading.CouldReachRank,
            Settled = reading.Settled,
        };
    }
}
