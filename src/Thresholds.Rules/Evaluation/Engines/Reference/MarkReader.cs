using System.Collections.Immutable;
using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Facts;

namespace Thresholds.Rules.Engines;

/// <summary>Reads the marks of rows, concepts, judgements and conditions in one case, with some things marked both ways.</summary>
/// <param name="index">The edition.</param>
/// <param name="observations">The case.</param>
/// <param name="open">What is marked both ways.</param>
/// <param name="workedOut">The marks of findings where somebody has worked them out already; null to work them out here.</param>
internal sealed class MarkReader(EditionIndex index, BoundObservations observations, OpenThings open, Func<string, Marks>? workedOut = null)
{
    private readonly Dictionary<string, Marks> known = new(StringComparer.Ordinal);
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
        if (workedOut is not null)
        {
            return workedOut(id);
        }

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
    public IEnumerable<DateOnly> DaysOf(AgeScope scope)
    {
        IEnumerable<DateOnly> happened = scope.Circumstances
            .SelectMany(c => observations.Of(c))
            .Where(o => o.Finding == Finding.Present)
            .Select(o => o.Happened ?? observations.AsOf);
        bool now = scope.AlsoAtAsOf || scope.Circumstances.Any(c => c != scope.Self && IsSoByFactsAlone(c));
        return (now ? happened.Append(observations.AsOf) : happened).Distinct().Order();
    }

    // Facts hold at the as-of date, and so does a row that they alone make present.
    private bool IsSoByFactsAlone(string id)
    {
        if (index.Indicator(id) is not { When: not null } row)
        {
            return false;
        }

        OpenThings openFacts = new();
        openFacts.Facts.UnionWith(open.Facts);
        factsAlone ??= new MarkReader(index, observations.FactsAlone(), openFacts);
        return factsAlone.OfWhen(row).IsFor();
    }

    // A circumstance is present when one of its ids is, and absent when all are.
    private IEnumerable<Marks> Marked(string[][] circumstances) => circumstances.Select(ids => MarksLogic.Any([.. ids.Select(OfFinding)]));

    private sealed class Walk(MarkReader reader, AgeScope scope, string? self) : IConditionVisitor<Marks>
    {
        public Marks VisitFinding(FindingCondition condition) => reader.OfFinding(condition.Id);

        public Marks VisitFact(FactCondition condition) => reader.OfFact(condition, scope);

        public Marks VisitAll(AllCondition condition) => MarksLogic.All(Parts(condition.Parts));

        public Marks VisitAny(AnyCondition condition) => MarksLogic.Any(Parts(condition.Parts));

        public Marks VisitNot(NotCondition condition) => condition.Part.Accept(this).Swap();

        public Marks VisitAtLeast(AtLeastCondition condition) =>
            MarksLogic.AtLeast(condition.Count, [.. reader.Marked(reader.CircumstancesOf(condition))]);

        public Marks VisitAtLeastOfClass(AtLeastOfClassCondition condition)
        {
            Marks marks = MarksLogic.AtLeast(condition.Count, [.. reader.Marked(reader.CircumstancesOf(condition, self))]);
            return reader.IsOpen(condition) ? marks | Marks.Both : marks;
        }

        private ImmutableArray<Marks> Parts(ImmutableArray<Condition> parts) => [.. parts.Select(p => p.Accept(this))];
    }

    private string[][] CircumstancesOf(AtLeastCondition condition) => index.CircumstancesOf(condition);

    private string[][] CircumstancesOf(AtLeastOfClassCondition condition, string? self) => index.CircumstancesOf(condition, self);

    private bool IsOpen(AtLeastOfClassCondition condition) => open.Counts.Contains(condition);
}
