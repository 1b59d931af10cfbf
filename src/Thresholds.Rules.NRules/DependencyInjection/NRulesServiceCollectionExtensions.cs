using Thresholds.Rules;
using Thresholds.Rules.NRules;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the NRules engine.</summary>
public static class NRulesServiceCollectionExtensions
{
    /// <summary>Adds the engine `nrules` to the catalog that <c>AddThresholdRules</c> registers.</summary>
    /// <param name="services">The services.</param>
    /// <param name="expressions">What becomes of the rules' expressions.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection UseNRules(this IServiceCollection services, RuleExpressions expressions = RuleExpressions.Compiled)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.Configure<ThresholdOptions>(options => options.UseNRules(expressions));
    }
}
