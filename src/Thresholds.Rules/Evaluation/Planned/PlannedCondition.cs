namespace Thresholds.Rules.Engines;

/// <summary>A condition with numbers for ids: it tells its marks, what stands behind them, and what has to be recorded for it or against it.</summary>
internal abstract class PlannedCondition
{
    /// <summary>Its marks as recorded.</summary>
    public abstract Marks In(CaseReading reading);

    /// <summary>Adds what is recorded behind a mark of it.</summary>
    /// <param name="finder">Where to add it.</param>
    /// <param name="wanted">The mark, for or against.</param>
    /// <param name="speaksFor">Whether what is found speaks for the thing that is asked about.</param>
    public abstract void Collect(GroundFinder finder, Marks wanted, bool speaksFor);

    /// <summary>What has to be recorded so that it is marked for, or against.</summary>
    public abstract Formula In(FormulaBuilder builder, bool against);

    /// <summary>Adds the findings and facts that can mark it, through the rows that it names.</summary>
    public abstract void Reach(ReasonPlan plan, HashSet<int> findings, HashSet<PlannedFact> facts);
}
