using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Engines;

/// <summary>Finds what a rule that is unknown still needs: the undecided leaves of its undecided parts.</summary>
internal sealed class OpenQuestionFinder
{
    private readonly EditionIndex index;
    private readonly BoundObservations observations;
    private readonly MarkReader marks;

    public OpenQuestionFinder(EditionIndex index, BoundObservations observations, MarkReader marks)
    {
        this.index = index;
        this.observations = observations;
        this.marks = marks;
    }

    public OpenThings Of(int rule)
    {
        OpenThings open = new();
        Rule subject = index.Rules[rule].Rule;
        Collect(subject.Condition, index.RuleScopes[rule], subject.Indicator, open);
        return open;
    }

    private void Collect(Condition condition, AgeScope scope, string? self, OpenThings open)
    {
        if (marks.Of(condition, scope, self) == Marks.None)
        {
            condition.Accept(new Walk(this, scope, self, open));
        }
    }

    private void CollectFinding(string id, OpenThings open)
    {
        if (marks.OfFinding(id) != Marks.None || !open.Findings.Add(id) || index.Indicator(id) is not { } row)
        {
            return;
        }

        foreach (Reference concept in row.SameAs)
        {
            CollectFinding(concept.Id, open);
        }

        if (row.When is not null)
        {
            Collect(row.When, index.Scopes[row.Id], row.Id, open);
        }
    }

    private sealed class Walk(OpenQuestionFinder finder, AgeScope scope, string? self, OpenThings open) : IConditionVisitor<bool>
    {
        public bool VisitFinding(FindingCondition condition)
        {
            finder.CollectFinding(condition.Id, open);
            return true;
        }

        public bool VisitFact(FactCondition condition) =>
            (finder.observations.FactOf(condition.Fact) is not { IsKnown: true } || Straddles) && open.Facts.Add(condition.Fact);

        public bool VisitAll(AllCondition condition) => VisitParts(condition.Parts);

        public bool VisitAny(AnyCondition condition) => VisitParts(condition.Parts);

        public bool VisitNot(NotCondition condition) => VisitParts([condition.Part]);

        public bool VisitAtLeast(AtLeastCondition condition)
        {
            foreach (Reference member in condition.Members)
            {
                finder.CollectFinding(member.Id, open);
            }

            return true;
        }

        public bool VisitAtLeastOfClass(AtLeastOfClassCondition condition) => open.Counts.Add(condition);

        // A known age that says nothing of something recorded present: in years it fits both sides of the bound on the day that it happened.
        // The date of birth would tell.
        private bool Straddles => finder.marks.DaysOf(scope).Any();

        private bool VisitParts(IEnumerable<Condition> parts)
        {
            foreach (Condition part in parts)
            {
                finder.Collect(part, scope, self, open);
            }

            return true;
        }
    }
}
