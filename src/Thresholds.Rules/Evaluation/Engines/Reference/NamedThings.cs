using Thresholds.Rules.Model;
using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Engines;

/// <summary>
/// The findings and facts that a condition names, through the rows that it names: their concepts and their `when`.
/// Rows that are counted as a class are not named.
/// </summary>
internal sealed class NamedThings : IConditionVisitor<bool>
{
    private readonly EditionIndex index;

    private NamedThings(EditionIndex index) => this.index = index;

    public SortedSet<string> Findings { get; } = new(StringComparer.Ordinal);

    /// <summary>The findings without those that stand only in a `not` around findings alone: what has not happened has no date.</summary>
    public SortedSet<string> Happenings { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Facts { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether nothing but facts can decide it: every row that it names is worked out from facts.</summary>
    public bool FactsAlone { get; private set; } = true;

    /// <summary>Whether it counts a class of rows, which may rest on anything.</summary>
    public bool CountsRows { get; private set; }

    public static NamedThings In(Condition condition, EditionIndex index)
    {
        NamedThings named = new(index);
        condition.Accept(named);
        named.FactsAlone &= named.Facts.Count > 0;
        return named;
    }

    public bool VisitFinding(FindingCondition condition)
    {
        AddFinding(condition.Id);
        return true;
    }

    public bool VisitFact(FactCondition condition) => Facts.Add(condition.Fact);

    public bool VisitAll(AllCondition condition) => VisitParts(condition.Parts);

    public bool VisitAny(AnyCondition condition) => VisitParts(condition.Parts);

    public bool VisitNot(NotCondition condition)
    {
        NamedThings negated = In(condition.Part, index);
        Findings.UnionWith(negated.Findings);
        Facts.UnionWith(negated.Facts);
        FactsAlone &= negated.FactsAlone;
        CountsRows |= negated.CountsRows;
        if (negated.Facts.Count > 0)
        {
            Happenings.UnionWith(negated.Happenings);
        }

        return true;
    }

    public bool VisitAtLeast(AtLeastCondition condition)
    {
        foreach (Reference member in condition.Members)
        {
            AddFinding(member.Id);
        }

        return true;
    }

    public bool VisitAtLeastOfClass(AtLeastOfClassCondition condition)
    {
        CountsRows = true;
        FactsAlone = false;
        return true;
    }

    private bool VisitParts(IEnumerable<Condition> parts)
    {
        foreach (Condition part in parts)
        {
            part.Accept(this);
        }

        return true;
    }

    private void AddFinding(string id)
    {
        Findings.Add(id);
        if (!Happenings.Add(id))
        {
            return;
        }

        Indicator? row = index.Indicator(id);
        if (row?.When is null || !row.SameAs.IsEmpty)
        {
            FactsAlone = false;
        }

        foreach (Reference concept in row?.SameAs ?? [])
        {
            Findings.Add(concept.Id);
            Happenings.Add(concept.Id);
        }

        row?.When?.Accept(this);
    }
}
