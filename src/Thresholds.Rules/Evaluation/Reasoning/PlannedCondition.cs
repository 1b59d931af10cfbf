namespace Thresholds.Rules.Engines;

/// <summary>A condition with numbers for ids, ready to say what has to be recorded for it or against it.</summary>
internal abstract class PlannedCondition
{
    /// <summary>What has to be recorded so that it is marked for, or against.</summary>
    public abstract Formula In(FormulaBuilder builder, bool against);

    /// <summary>Adds the findings and facts that can mark it, through the rows that it names.</summary>
    public abstract void Reach(ReasonPlan plan, HashSet<int> findings, HashSet<PlannedFact> facts);
}
