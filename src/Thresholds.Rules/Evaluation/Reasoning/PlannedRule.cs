namespace Thresholds.Rules.Engines;

/// <summary>A rule's condition, and the findings and facts that can mark it.</summary>
internal sealed class PlannedRule(int place, PlannedCondition condition, int[] findings, int[] facts)
{
    private RuleWays? ways;

    /// <summary>Its place in the ruleset's rules.</summary>
    public int Place => place;

    public PlannedCondition Condition => condition;

    public int[] Findings => findings;

    public int[] Facts => facts;

    /// <summary>What it needs while nothing that can mark it is recorded; the same in every such case, and worked out once.</summary>
    public RuleWays FromNothing(Func<RuleWays> work) => Volatile.Read(ref ways) ?? Interlocked.CompareExchange(ref ways, work(), null) ?? ways!;
}
