using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Engines;

/// <summary>Reads the marks of rows, concepts, judgements and conditions in one case, with some things marked both ways. For one thread.</summary>
/// <param name="index">The edition.</param>
/// <param name="observations">The case.</param>
/// <param name="open">What is marked both ways.</param>
internal sealed class MarkReader(EditionIndex index, BoundObservations observations, OpenThings open)
{
    private readonly Dictionary<string, Marks> known = new(StringComparer.Ordinal);
    private (AgeScope Scope, IReadOnlyList<DateOnly> Days)[] knownDays = [];
    private MarkReader? factsAlone;

    public Marks OfRule(int rule)
    {
        Rule subject = index.Rules[rule].Rule;
        return Of(subject.Condition, index.RuleScopes[rule], subject.Indicator);
    }

    public Marks Of(Condition condition, AgeScope scope, string? self) => condition.Accept(new Walk(this, scope, self));

    /// <summary>The marks of a row's `when`; none for a row without one.</summary>
    public Marks OfWhen(Indicator row) => row.When is null ? Marks.None : Of(row.When, index.Scopes[row.Id], row.Id);

    public Marks OfFinding(string id)
    {
        if (known.TryGetValue(id, out Marks marks))
        {
            return marks;
        }

        marks = observations.MarksOf(id);
        if (index.Indicator(id) is { } row)
        {
            foreach (Reference concept in row.SameAs)
            {
                marks |= OfFinding(concept.Id);
            }

            marks |= OfWhen(row);
        }

        if (open.Findings.Contains(id))
        {
            marks |= Marks.Both;
        }

        known[id] = marks;
        return marks;
    }

    public Marks OfFact(FactCondition condition, AgeScope scope)
    {
        Marks marks = open.Facts.Contains(condition.Fact) ? Marks.Both : Marks.None;
        if (observations.FactOf(condition.Fact) is not { IsKnown: true } fact)
        {
            return marks;
        }

        if (fact.Fact.Type != FactType.Age)
        {
            return marks | FactComparer.Compare(condition, fact, observations.AsOf);
        }

        foreach (DateOnly day in DaysOf(scope))
        {
            marks |= FactComparer.Compare(condition, fact, day);
        }

        // An answer may put the circumstance at any date, and so at any age.
        return scope.Circumstances.Any(open.Findings.Contains) ? marks | Marks.Both : marks;
    }

    /// <summary>The days that an age refers to, earliest first; none while nothing that it stands beside is recorded present.</summary>
    public IReadOnlyList<DateOnly> DaysOf(AgeScope scope)
    {
        foreach ((AgeScope Scope, IReadOnlyList<DateOnly> Days) earlier in knownDays)
        {
            if (ReferenceEquals(earlier.Scope, scope))
            {
                return earlier.Days;
            }
        }

        IReadOnlyList<DateOnly> days = FindDays(scope);
        knownDays = [.. knownDays, (scope, days)];
        return days;
    }

    private IReadOnlyList<DateOnly> FindDays(AgeScope scope)
    {
        List<DateOnly> days = [];
        bool now = scope.AlsoAtAsOf;
        foreach (string circumstance in scope.Circumstances)
        {
            foreach (Observation observation in observations.Of(circumstance))
            {
                if (observation.Finding == Finding.Present)
                {
                    days.Add(observation.Happened ?? observations.AsOf);
                }
            }

            now = now || (circumstance != scope.Self && IsSoByFactsAlone(circumstance));
        }

        if (now)
        {
            days.Add(observations.AsOf);
        }

        return days.Count < 2 ? days : [.. days.Distinct().Order()];
    }

    // Facts hold at the as-of date, and so does a row that they alone make present.
    private bool IsSoByFactsAlone(string id)
    {
        if (index.Indicator(id) is not { When: not null } row)
        {
            return false;
        }

        return (factsAlone ??= OfFactsAlone()).OfWhen(row).IsFor();
    }

    private MarkReader OfFactsAlone()
    {
        OpenThings openFacts = new();
        openFacts.Facts.UnionWith(open.Facts);
        return new MarkReader(index, observations.FactsAlone(), openFacts);
    }

    // For with so many circumstances present; against when fewer than so many are not absent. Present when one of its ids is, absent when all are.
    private Marks AtLeast(int count, string[][] circumstances)
    {
        int present = 0;
        int notAbsent = 0;
        foreach (string[] ids in circumstances)
        {
            bool isFor = false;
            bool isAgainst = true;
            foreach (string id in ids)
            {
                Marks marks = OfFinding(id);
                isFor |= marks.IsFor();
                isAgainst &= marks.IsAgainst();
            }

            present += isFor ? 1 : 0;
            notAbsent += isAgainst ? 0 : 1;
        }

        return MarksLogic.From(present >= count, notAbsent < count);
    }

    private sealed class Walk(MarkReader reader, AgeScope scope, string? self) : IConditionVisitor<Marks>
    {
        public Marks VisitFinding(FindingCondition condition) => reader.OfFinding(condition.Id);

        public Marks VisitFact(FactCondition condition) => reader.OfFact(condition, scope);

        public Marks VisitAll(AllCondition condition)
        {
            Marks all = Marks.For;
            foreach (Condition part in condition.Parts)
            {
                all = MarksLogic.And(all, part.Accept(this));
            }

            return all;
        }

        public Marks VisitAny(AnyCondition condition)
        {
            Marks any = Marks.Against;
            foreach (Condition part in condition.Parts)
            {
                any = MarksLogic.Or(any, part.Accept(this));
            }

            return any;
        }

        public Marks VisitNot(NotCondition condition) => condition.Part.Accept(this).Swap();

        public Marks VisitAtLeast(AtLeastCondition condition) =>
            reader.AtLeast(condition.Count, reader.CircumstancesOf(condition));

        public Marks VisitAtLeastOfClass(AtLeastOfClassCondition condition)
        {
            Marks marks = reader.OfCount(condition, self);
            return reader.IsOpen(condition) ? marks | Marks.Both : marks;
        }
    }

    private string[][] CircumstancesOf(AtLeastCondition condition) => index.CircumstancesOf(condition);

    private Marks OfCount(AtLeastOfClassCondition condition, string? self) =>
        AtLeast(condition.Count, index.CircumstancesOf(condition, self));

    private bool IsOpen(AtLeastOfClassCondition condition) => open.Counts.Contains(condition);
}
