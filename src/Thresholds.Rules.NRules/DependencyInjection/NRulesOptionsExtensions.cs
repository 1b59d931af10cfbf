namespace Thresholds.Rules.NRules;

/// <summary>Adds the NRules engine to a catalog's options.</summary>
public static class NRulesOptionsExtensions
{
    /// <summary>
    /// Adds the engine `nrules` to those that may be asked for by name. To use it when none is asked for, set
    /// <see cref="ThresholdOptions.DefaultEngine"/> to <see cref="NRulesEngine.EngineName"/> as well. A second call changes nothing.
    /// </summary>
    /// <param name="options">The options.</param>
    /// <param name="expressions">What becomes of the rules' expressions.</param>
    /// <returns>The same options.</returns>
    public static ThresholdOptions UseNRules(this ThresholdOptions options, RuleExpressions expressions = RuleExpressions.Compiled)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!options.Engines.Any(e => e.Name == NRulesEngine.EngineName))
        {
            options.Engines.Add(new NRulesEngine(expressions));
        }

        return options;
    }
}
