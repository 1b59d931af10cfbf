namespace Thresholds.Rules.Engines;

/// <summary>A rule's condition, and the findings and facts that can mark it.</summary>
internal sealed class PlannedRule(int place, PlannedCondition condition, int[] findings, int[] facts, int[] namedFindings, int[] namedFacts, bool factsAlone)
{
    private RuleWays? ways;

    /// <summary>Its place in the ruleset's rules.</summary>
    public int Place => place;

    public PlannedCondition Condition => condition;

    public int[] Findings => findings;

    public int[] Facts => facts;

    /// <summary>The findings that it names, through the rows that it names. Rows that are counted as a class are not named.</summary>
    public int[] NamedFindings => namedFindings;

    public int[] NamedFacts => namedFacts;

    /// <summary>Whether nothing but facts can decide it.</summary>
    public bool FactsAlone => factsAlone;

    /// <summary>What it needs while nothing that can mark it is recorded; the same in every such case, and worked out once.</summary>
    public RuleWays FromNothing(Func<RuleWays> work) => Volatile.Read(ref ways) ?? Interlocked.CompareExchange(ref ways, work(), null) ?? ways!;
}
