using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Thresholds.Rules;
using Thresholds.Rules.Registration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers threshold rules.</summary>
public static class ThresholdRulesServiceCollectionExtensions
{
    /// <summary>
    /// Adds a singleton <see cref="ThresholdCatalog"/> with the editions of the package and whatever the options add. The options are
    /// validated when the host starts, or else when the catalog is first asked for, and every failure is reported at once.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; <see langword="null"/> for the editions of the package alone.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddThresholdRules(this IServiceCollection services, Action<ThresholdOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        OptionsBuilder<ThresholdOptions> options = services.AddOptions<ThresholdOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ThresholdOptions>, ThresholdOptionsValidator>());
        services.TryAddSingleton(provider => new ThresholdCatalog(provider.GetRequiredService<IOptions<ThresholdOptions>>().Value));
        return services;
    }
}
