using System.Collections.Immutable;
using NRules.Extensibility;
using NRules.RuleModel;

namespace Thresholds.Rules.NRules;

/// <summary>Notes which rules fire in a session, and lets nothing else happen. Used by one thread at a time.</summary>
internal sealed class FiredRules : IActionInterceptor
{
    private readonly List<int> places = [];

    public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions) =>
        places.Add((int)context.Rule.Properties[ThresholdRuleProperties.Place]);

    /// <summary>The places of the rules that fired, ascending. Empties the list.</summary>
    public ImmutableArray<int> Take()
    {
        places.Sort();
        ImmutableArray<int> taken = [.. places];
        places.Clear();
        return taken;
    }
}
