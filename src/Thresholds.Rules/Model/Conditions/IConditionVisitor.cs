namespace Thresholds.Rules.Model.Conditions;

/// <summary>Decides something for every kind of condition. A new kind is a new method, so that nothing can forget it.</summary>
/// <typeparam name="TResult">What is decided.</typeparam>
public interface IConditionVisitor<out TResult>
{
    /// <summary>A row, concept or judgement.</summary>
    TResult VisitFinding(FindingCondition condition);

    /// <summary>A comparison of a fact.</summary>
    TResult VisitFact(FactCondition condition);

    /// <summary>Every part.</summary>
    TResult VisitAll(AllCondition condition);

    /// <summary>Some part.</summary>
    TResult VisitAny(AnyCondition condition);

    /// <summary>The marks swapped.</summary>
    TResult VisitNot(NotCondition condition);

    /// <summary>At least N of a list.</summary>
    TResult VisitAtLeast(AtLeastCondition condition);

    /// <summary>At least N rows of a level or domain.</summary>
    TResult VisitAtLeastOfClass(AtLeastOfClassCondition condition);
}
