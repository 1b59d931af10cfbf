using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Analysis;

/// <summary>Walks an applicability from the outside in, in the order in which it is written.</summary>
internal static class ApplicabilityTree
{
    private static readonly ChildrenVisitor Visitor = new();

    /// <summary>The applicability itself and everything inside it.</summary>
    public static IEnumerable<Applicability> Nodes(Applicability applicability) =>
        applicability.Accept(Visitor).SelectMany(Nodes).Prepend(applicability);

    private sealed class ChildrenVisitor : IApplicabilityVisitor<IEnumerable<Applicability>>
    {
        public IEnumerable<Applicability> VisitWhen(AppliesWhen applicability) => [];

        public IEnumerable<Applicability> VisitAtLevel(AppliesAtLevel applicability) => [];

        public IEnumerable<Applicability> VisitFromLevel(AppliesFromLevel applicability) => [];

        public IEnumerable<Applicability> VisitRowAt(AppliesToRowAt applicability) => [];

        public IEnumerable<Applicability> VisitTrigger(AppliesOnTrigger applicability) => [];

        public IEnumerable<Applicability> VisitNotRuledOut(AppliesUnlessRuledOut applicability) => [applicability.Part];

        public IEnumerable<Applicability> VisitUnanswered(AppliesWhileUnanswered applicability) => [];

        public IEnumerable<Applicability> VisitAll(AppliesToAll applicability) => applicability.Parts;

        public IEnumerable<Applicability> VisitAny(AppliesToAny applicability) => applicability.Parts;

        public IEnumerable<Applicability> VisitNot(AppliesNot applicability) => [applicability.Part];
    }
}
