using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Engines;

/// <summary>A comparison of a fact at the place where it stands.</summary>
internal sealed class PlannedFact(int fact, FactCondition condition, PlannedAge? age) : PlannedCondition
{
    private readonly FactComparer comparer = new(condition);

    public int Fact => fact;

    public FactCondition Condition => condition;

    /// <summary>Whose dates it refers to; null for a fact that is no age.</summary>
    public PlannedAge? Age => age;

    public override Marks In(CaseReading reading) => reading.OfFact(this);

    public override void Collect(GroundFinder finder, Marks wanted, bool speaksFor) => finder.AddFact(this, wanted, speaksFor);

    /// <summary>The marks for a fact. Of an age, on a day.</summary>
    public Marks Compare(BoundFact value, DateOnly day) => comparer.Compare(value, day);

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
