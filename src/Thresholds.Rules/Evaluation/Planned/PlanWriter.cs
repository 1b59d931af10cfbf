using System.Collections.Immutable;
using Thresholds.Rules.Compilation;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Engines;

/// <summary>Writes one condition with numbers for ids.</summary>
internal sealed class PlanWriter(EditionIndex index, Numbering numbering, AgeScope scope, string? self) : IConditionVisitor<PlannedCondition>
{
    private PlannedAge? age;

    public PlannedCondition VisitFinding(FindingCondition condition) => new PlannedFinding(numbering.Finding(condition.Id));

    public PlannedCondition VisitFact(FactCondition condition)
    {
        bool isAge = index.Fact(condition.Fact)!.Type == FactType.Age;
        return new PlannedFact(numbering.Fact(condition.Fact), condition, isAge ? age ??= Age() : null);
    }

    public PlannedCondition VisitAll(AllCondition condition) => new PlannedGroup(isEvery: true, Parts(condition.Parts));

    public PlannedCondition VisitAny(AnyCondition condition) => new PlannedGroup(isEvery: false, Parts(condition.Parts));

    public PlannedCondition VisitNot(NotCondition condition) => new PlannedNot(condition.Part.Accept(this));

    public PlannedCondition VisitAtLeast(AtLeastCondition condition) =>
        Count(condition.Count, condition.Members.Select(m => m.Id), index.CircumstancesOf(condition));

    public PlannedCondition VisitAtLeastOfClass(AtLeastOfClassCondition condition) =>
        Count(condition.Count, index.RowsOf(condition, self).Select(r => r.Id), index.CircumstancesOf(condition, self));

    private PlannedAge Age() => scope.Self is null && scope.Circumstances.IsEmpty && scope.AlsoAtAsOf
        ? PlannedAge.AtAsOf
        : new PlannedAge(scope.Self is null ? -1 : numbering.Finding(scope.Self), [.. scope.Circumstances.Select(numbering.Finding).Distinct()], scope.AlsoAtAsOf);

    private PlannedCondition[] Parts(ImmutableArray<Condition> parts) => [.. parts.Select(p => p.Accept(this))];

    private PlannedCount Count(int count, IEnumerable<string> members, string[][] circumstances) =>
        new(count, [.. members.Select(numbering.Finding)], [.. circumstances.Select(c => c.Select(numbering.Finding).ToArray())]);
}
