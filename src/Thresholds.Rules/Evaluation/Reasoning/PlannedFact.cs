using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Engines;

/// <summary>A comparison of a fact at the place where it stands.</summary>
internal sealed class PlannedFact(int fact, FactCondition condition, PlannedAge? age) : PlannedCondition
{
    public int Fact => fact;

    public FactCondition Condition => condition;

    /// <summary>Whose dates it refers to; null for a fact that is no age.</summary>
    public PlannedAge? Age => age;

    public override Formula In(FormulaBuilder builder, bool against) => builder.OfFact(this, against ? Marks.Against : Marks.For);

    public override void Reach(ReasonPlan plan, HashSet<int> findings, HashSet<PlannedFact> facts)
    {
        facts.Add(this);
        foreach (int circumstance in age?.Circumstances ?? [])
        {
            plan.Reach(circumstance, findings, facts);
        }
    }
}
