using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules;

/// <summary>Whether a condition compares a fact.</summary>
internal sealed class NamesFact(string fact) : IConditionVisitor<bool>
{
    public static bool In(Condition condition, string fact) => condition.Accept(new NamesFact(fact));

    public bool VisitFinding(FindingCondition condition) => false;

    public bool VisitFact(FactCondition condition) => condition.Fact == fact;

    public bool VisitAll(AllCondition condition) => condition.Parts.Any(p => p.Accept(this));

    public bool VisitAny(AnyCondition condition) => condition.Parts.Any(p => p.Accept(this));

    public bool VisitNot(NotCondition condition) => condition.Part.Accept(this);

    public bool VisitAtLeast(AtLeastCondition condition) => false;

    public bool VisitAtLeastOfClass(AtLeastOfClassCondition condition) => false;
}
