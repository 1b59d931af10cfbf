using System.Collections.Immutable;
using NRules;
using NRules.RuleModel;
using Thresholds.Rules.Engines;
using Thresholds.Rules.Model;

namespace Thresholds.Rules.NRules;

/// <summary>
/// An edition ready to be run on NRules. The rules that fire are the true rules; how far answers could lead is asked of the model. Thread-safe:
/// each run has a session to itself, and sessions are used again.
/// </summary>
public sealed class NRulesProgram : IThresholdProgram
{
    private readonly Lazy<SessionPool> sessions;
    private readonly Lazy<ThresholdRuleRepository> repository;

    internal NRulesProgram(Edition edition, Func<ImmutableArray<IRuleDefinition>, ISessionFactory> build)
    {
        repository = new Lazy<ThresholdRuleRepository>(() => new ThresholdRuleRepository(edition));
        sessions = new Lazy<SessionPool>(() => new SessionPool(build(repository.Value.ThresholdRules)));
    }

    /// <inheritdoc/>
    public EngineOutcome Run(BoundObservations observations) => repository.Value.Model.OutcomeOf(observations, TrueRulesOf(observations));

    /// <summary>The places of the true rules in the ruleset's rules, ascending: what NRules alone finds out.</summary>
    /// <param name="observations">Observations bound to this edition.</param>
    public ImmutableArray<int> TrueRulesOf(BoundObservations observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return sessions.Value.Fire(repository.Value.CaseOf(observations));
    }
}
