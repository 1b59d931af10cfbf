using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Analysis;

/// <summary>Walks a condition from the outside in, in the order in which it is written.</summary>
internal static class ConditionTree
{
    private static readonly ChildrenVisitor Visitor = new();

    /// <summary>The direct parts.</summary>
    public static IEnumerable<Condition> Children(Condition condition) => condition.Accept(Visitor);

    /// <summary>The condition itself and everything inside it.</summary>
    public static IEnumerable<Condition> Nodes(Condition condition) => Children(condition).SelectMany(Nodes).Prepend(condition);

    /// <summary>The ids of rows, concepts and judgements that it names; a class that is counted names none.</summary>
    public static IEnumerable<string> NamedFindings(Condition condition) =>
        Nodes(condition).SelectMany(node => node switch
        {
            FindingCondition finding => [finding.Id],
            AtLeastCondition atLeast => atLeast.Members.Select(m => m.Id),
            _ => Enumerable.Empty<string>(),
        });

    private sealed class ChildrenVisitor : IConditionVisitor<IEnumerable<Condition>>
    {
        public IEnumerable<Condition> VisitFinding(FindingCondition condition) => [];

        public IEnumerable<Condition> VisitFact(FactCondition condition) => [];

        public IEnumerable<Condition> VisitAll(AllCondition condition) => condition.Parts;

        public IEnumerable<Condition> VisitAny(AnyCondition condition) => condition.Parts;

        public IEnumerable<Condition> VisitNot(NotCondition condition) => [condition.Part];

        public IEnumerable<Condition> VisitAtLeast(AtLeastCondition condition) => [];

        public IEnumerable<Condition> VisitAtLeastOfClass(AtLeastOfClassCondition condition) => [];
    }
}
