namespace Thresholds.Rules.Engines;

/// <summary>A condition with numbers for ids, ready to say what has to be recorded for it or against it.</summary>
internal abstract class PlannedCondition
{
    /// <summary>What has to be recorded so that it is marked for, or against.</summary>
    public abstract Formula In(FormulaBuilder builder, bool against);

    /// <summary>Its marks in a case.</summary>
    public abstract Marks MarksIn(CaseMarks marks);

    /// <summary>Adds what it still needs, while it is undecided.</summary>
    public abstract void Needs(RuleNeeds needs);

    /// <summary>Adds the findings and facts that can mark it, through the rows that it names.</summary>
    public abstract void Reach(ReasonPlan plan, HashSet<int> findings, HashSet<PlannedFact> facts);
}
