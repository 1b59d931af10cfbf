namespace Thresholds.Rules.Model.Guidance;

/// <summary>Decides something for every kind of applicability.</summary>
/// <typeparam name="TResult">What is decided.</typeparam>
public interface IApplicabilityVisitor<out TResult>
{
    /// <summary>A condition over findings and facts.</summary>
    TResult VisitWhen(AppliesWhen applicability);

    /// <summary>One of these levels is indicated.</summary>
    TResult VisitAtLevel(AppliesAtLevel applicability);

    /// <summary>This level or a higher one is indicated.</summary>
    TResult VisitFromLevel(AppliesFromLevel applicability);

    /// <summary>Some row of a level is true.</summary>
    TResult VisitRowAt(AppliesToRowAt applicability);

    /// <summary>A trigger was reached.</summary>
    TResult VisitTrigger(AppliesOnTrigger applicability);

    /// <summary>Not marked against.</summary>
    TResult VisitNotRuledOut(AppliesUnlessRuledOut applicability);

    /// <summary>A fact was not asked or is not known.</summary>
    TResult VisitUnanswered(AppliesWhileUnanswered applicability);

    /// <summary>Every part.</summary>
    TResult VisitAll(AppliesToAll applicability);

    /// <summary>Some part.</summary>
    TResult VisitAny(AppliesToAny applicability);

    /// <summary>Not the part.</summary>
    TResult VisitNot(AppliesNot applicability);
}
