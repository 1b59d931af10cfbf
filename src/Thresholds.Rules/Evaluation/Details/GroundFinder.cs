using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Engines;

/// <summary>Finds what speaks for, or against, a rule, a row, a concept or a judgement: the recorded leaves behind its mark.</summary>
internal sealed class GroundFinder(EditionIndex index, BoundObservations observations, MarkReader marks)
{
    /// <summary>What makes a rule true.</summary>
    public ImmutableArray<Ground> OfRule(int rule)
    {
        Rule subject = index.Rules[rule].Rule;
        List<Ground> found = [];
        Collect(subject.Condition, index.RuleScopes[rule], subject.Indicator, Marks.For, speaksFor: true, found);
        return Distinct(found);
    }

    /// <summary>What speaks for a row, concept or judgement, or against it, or both.</summary>
    public ImmutableArray<Ground> OfFinding(string id)
    {
        List<Ground> found = [];
        CollectFinding(id, Marks.For, speaksFor: true, found);
        CollectFinding(id, Marks.Against, speaksFor: false, found);
        return Distinct(found);
    }

    private static ImmutableArray<Ground> Distinct(List<Ground> found) => found switch
    {
        [] => [],
        [var only] => [only],
        _ => [.. found.DistinctBy(g => (g.SpeaksFor, g.Observation, g.Fact?.Fact.Id, g.Comparison, g.Day))],
    };

    private void Collect(Condition condition, AgeScope scope, string? self, Marks wanted, bool speaksFor, List<Ground> found)
    {
        if (condition is FindingCondition { Id: var id })
        {
            CollectFinding(id, wanted, speaksFor, found);
        }
        else if ((marks.Of(condition, scope, self) & wanted) != 0)
        {
            condition.Accept(new Walk(this, scope, self, wanted, speaksFor, found));
        }
    }

    private void CollectFinding(string id, Marks wanted, bool speaksFor, List<Ground> found)
    {
        Finding finding = wanted == Marks.For ? Finding.Present : Finding.Absent;
        foreach (Observation observation in observations.Of(id))
        {
            if (observation.Finding == finding)
            {
                found.Add(new Ground { SpeaksFor = speaksFor, Observation = observation });
            }
        }

        if (index.Indicator(id) is not { } row)
        {
            return;
        }

        foreach (Reference concept in row.SameAs)
        {
            CollectFinding(concept.Id, wanted, speaksFor, found);
        }

        if (row.When is not null)
        {
            Collect(row.When, index.Scopes[id], id, wanted, speaksFor, found);
        }
    }

    private void CollectFact(FactCondition condition, AgeScope scope, Marks wanted, bool speaksFor, List<Ground> found)
    {
        if (observations.FactOf(condition.Fact) is not { IsKnown: true } fact)
        {
            return;
        }

        bool isAge = fact.Fact.Type == FactType.Age;
        IReadOnlyList<DateOnly> days = isAge ? marks.DaysOf(scope) : [observations.AsOf];
        foreach (DateOnly day in days)
        {
            if ((FactComparer.Compare(condition, fact, day) & wanted) != 0)
            {
                found.Add(new Ground { SpeaksFor = speaksFor, Fact = fact, Comparison = condition, Day = isAge ? day : null });
            }
        }
    }

    private IEnumerable<string> RowsOf(AtLeastOfClassCondition condition, string? self) => index.RowsOf(condition, self).Select(r => r.Id);

    private sealed class Walk(GroundFinder finder, AgeScope scope, string? self, Marks wanted, bool speaksFor, List<Ground> found)
        : IConditionVisitor<bool>
    {
        public bool VisitFinding(FindingCondition condition)
        {
            finder.CollectFinding(condition.Id, wanted, speaksFor, found);
            return true;
        }

        public bool VisitFact(FactCondition condition)
        {
            finder.CollectFact(condition, scope, wanted, speaksFor, found);
            return true;
        }

        public bool VisitAll(AllCondition condition) => Parts(condition.Parts);

        public bool VisitAny(AnyCondition condition) => Parts(condition.Parts);

        public bool VisitNot(NotCondition condition)
        {
            Marks swapped = wanted == Marks.For ? Marks.Against : Marks.For;
            finder.Collect(condition.Part, scope, self, swapped, speaksFor, found);
            return true;
        }

        public bool VisitAtLeast(AtLeastCondition condition) => Members(condition.Members.Select(m => m.Id));

        public bool VisitAtLeastOfClass(AtLeastOfClassCondition condition) => Members(finder.RowsOf(condition, self));

        private bool Parts(IEnumerable<Condition> parts)
        {
            foreach (Condition part in parts)
            {
                finder.Collect(part, scope, self, wanted, speaksFor, found);
            }

            return true;
        }

        private bool Members(IEnumerable<string> ids)
        {
            foreach (string id in ids)
            {
                finder.CollectFinding(id, wanted, speaksFor, found);
            }

            return true;
        }
    }
}
